'use client';

import { useState } from 'react';
import { SKILL_LEVELS, type SkillLevel } from '@/shared/vocabulary';
import { ActionDialog } from '../kit/action-dialog';
import { Choice, Labelled, Tick } from '../kit/controls';
import { act, readDocuments } from '../kit/panel-api';
import { words } from '../kit/say';
import { useAnswer } from '../kit/use-answer';
import type { UserDialogProps } from './standing-dialog';

interface Row {
  slug: string;
  name: string;
  level: SkillLevel;
  verified: boolean;
}

interface Profile {
  skills?: { level: SkillLevel; verifiedAt?: string | null; skill: { slug: string; name: string } }[];
}

/** Which skills of a worker we have seen for ourselves, and at what level. */
export function VerifyDialog({ person, onClose, onDone }: UserDialogProps) {
  const [changed, setChanged] = useState<Readonly<Record<string, Partial<Row>>>>({});
  const [note, setNote] = useState('');
  const found = useAnswer(
    () => readDocuments<Profile>(`worker-profiles?depth=1&limit=1&where[worker][equals]=${person.id}`),
    person.id,
  );
  const skills = (found.data?.[0]?.skills ?? []).map(({ skill, level, verifiedAt }) => ({
    slug: skill.slug,
    name: skill.name,
    level,
    verified: Boolean(verifiedAt),
    ...changed[skill.slug],
  }));
  const set = (slug: string, change: Partial<Row>) =>
    setChanged({ ...changed, [slug]: { ...changed[slug], ...change } });
  const body = {
    skills: skills
      .filter(({ slug }) => changed[slug])
      .map(({ slug, level, verified }) => ({ slug, level, verified })),
    note,
  };
  return (
    <ActionDialog
      title={`Skills of ${person.name}`}
      lead="Verified skills count more when workers are matched. A worker who changes one starts unverified."
      submitLabel="Save"
      disabled={body.skills.length === 0}
      done={`The skills of ${person.name} are saved.`}
      onSubmit={() => act('POST', `admin/workers/${person.id}/verify`, body)}
      onClose={onClose}
      onDone={onDone}
    >
      {found.problem ? <p className="nm-problem">{found.problem}</p> : null}
      {found.data && skills.length === 0 ? (
        <p className="nm-muted">No skills are in the profile yet.</p>
      ) : null}
      {skills.map((row) => (
        <div key={row.slug} className="nm-preview">
          <Tick
            label={<strong>{row.name}</strong>}
            checked={row.verified}
            onChange={(verified) => set(row.slug, { verified })}
          />
          <Choice
            label={`Level in ${row.name}`}
            value={row.level}
            options={SKILL_LEVELS.map((value) => ({ value, label: words(value) }))}
            onChange={(level) => set(row.slug, { level })}
          />
        </div>
      ))}
      <Labelled label="Note (optional)" hint="What was looked at. Kept in the audit log.">
        {(id) => (
          <textarea
            id={id}
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Labelled>
    </ActionDialog>
  );
}
