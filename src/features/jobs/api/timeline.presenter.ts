import type { z } from 'zod';
import { presentPublicUsers } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { turnIn } from '../domain/job-changes';
import { JOB_STATUSES, type JobStatus } from '../domain/job-types';
import type { getTimeline, TimelineRow } from '../use-cases/get-timeline';
import type { timelineEntry } from './job-related.schemas';

type Entry = z.input<typeof timelineEntry>;

/** Audit action → the event as people know it, and its English words. */
const WORDS: Readonly<Record<string, { type: string; text: string }>> = {
  'job.new': { type: 'job.created', text: 'The draft was made.' },
  'job.update': { type: 'job.updated', text: 'The brief was changed.' },
  'job.publish': { type: 'job.published', text: 'The job was posted.' },
  'job.accept': { type: 'job.assigned', text: 'The job was accepted.' },
  'job.assign': { type: 'job.assigned', text: 'Our team found a worker.' },
  'job.start': { type: 'job.started', text: 'Work began.' },
  'job.submit': { type: 'job.submitted', text: 'A version was delivered.' },
  'job.pass-qa': { type: 'job.qa_passed', text: 'Our check was passed.' },
  'job.request-revision': { type: 'job.revision_requested', text: 'Changes were requested.' },
  'job.approve': { type: 'job.completed', text: 'The work was approved.' },
  'job.undo-approve': { type: 'job.approval_undone', text: 'The approval was undone.' },
  'job.cancel': { type: 'job.cancelled', text: 'The job was cancelled.' },
  'job.reassign': { type: 'job.reassigned', text: 'The job went back to matching.' },
  'job.reopen': { type: 'job.reopened', text: 'The job was reopened.' },
  'job.override': { type: 'job.overridden', text: 'Our team set the status.' },
  'job.rate': { type: 'job.rated', text: 'A rating was given.' },
  'job.flag': { type: 'job.flagged', text: 'The flag was changed.' },
  'job.late': { type: 'job.late', text: 'The deadline passed.' },
};

const ACTOR_KINDS: Readonly<Record<string, Entry['actorKind']>> = {
  client: 'client',
  worker: 'worker',
  admin: 'staff',
};

/** A timeline as /v1 shows it: the platform and staff are named to staff alone. */
export async function presentTimeline(
  ctx: Context,
  { rows, viewer }: Awaited<ReturnType<typeof getTimeline>>,
): Promise<Entry[]> {
  const people = await presentPublicUsers(
    ctx,
    rows.flatMap((row) => row.actor ?? []),
  );
  return rows.map((row) => {
    const kind = ACTOR_KINDS[row.actorName] ?? 'system';
    const person = row.actor ? (people.get(row.actor.toHexString()) ?? null) : null;
    return {
      ...presentRow(row),
      actorKind: kind,
      actor: kind === 'staff' && viewer !== 'staff' ? null : person,
    };
  });
}

function presentRow({ _id, action, changes, timestamp }: TimelineRow): Omit<Entry, 'actor' | 'actorKind'> {
  const { before, after } = changes ?? {};
  const to = statusOf(after?.status);
  const version = typeof after?.version === 'number' ? after.version : null;
  const stage = after?.reviewStage === 'qa' ? 'qa' : 'client';
  const words = WORDS[action] ?? { type: action, text: action };
  return {
    id: _id.toHexString(),
    at: timestamp.toISOString(),
    type: words.type,
    text: {
      key: `timeline.${words.type.replace(/^job\./, '')}`,
      values: version ? { version } : {},
      text: words.text,
    },
    from: statusOf(before?.status),
    to,
    turn: to && turnIn(to, to === 'review' ? stage : null),
    version,
  };
}

const statusOf = (value: unknown): JobStatus | null =>
  JOB_STATUSES.find((status) => status === value) ?? null;
