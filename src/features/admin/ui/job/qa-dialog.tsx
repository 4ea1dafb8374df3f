'use client';

import { useState } from 'react';
import { ActionDialog } from '../kit/action-dialog';
import { Labelled, Tick } from '../kit/controls';
import { act } from '../kit/panel-api';
import type { JobDialogProps } from './job-actions';

const ALWAYS = [
  'Answers the brief',
  'Files open and are named well',
  'Spelling, numbers and brand are right',
];

/** Our own check of the newest version: on to the client, or back to the worker with what has to change. */
export function QaDialog({ job, action, onClose, onDone }: JobDialogProps) {
  const items = [...new Set([...ALWAYS, ...job.definitionOfDone])].slice(0, 30);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const [score, setScore] = useState('');
  const passes = action === 'qa-pass';
  const body = {
    decision: passes ? 'pass' : 'fail',
    version: job.latestVersion,
    checklist: items.map((item) => ({ item: item.slice(0, 300), passed: passed.includes(item) })),
    note,
    ...(score === '' ? {} : { qualityScore: Number(score) }),
  };
  const toggle = (item: string, isOn: boolean) =>
    setPassed(isOn ? [...passed, item] : passed.filter((one) => one !== item));
  return (
    <ActionDialog
      title={passes ? `Pass version ${job.latestVersion}` : `Send version ${job.latestVersion} back`}
      lead={
        passes ? 'The client sees it next.' : 'The worker gets your note as a fix, which costs no revision.'
      }
      submitLabel={passes ? 'Pass' : 'Send back'}
      disabled={passes && passed.length < items.length}
      done={passes ? `${job.number} is with the client.` : `${job.number} is back with the worker.`}
      onSubmit={() => act('POST', `admin/jobs/${job.id}/qa`, body)}
      onClose={onClose}
      onDone={onDone}
    >
      <fieldset className="nm-field" style={{ border: 0, padding: 0, margin: 0 }}>
        <legend className="nm-muted">
          {passes ? 'Everything has to be ticked' : 'What is right already'}
        </legend>
        {items.map((item) => (
          <Tick key={item} label={item} checked={passed.includes(item)} onChange={(on) => toggle(item, on)} />
        ))}
      </fieldset>
      <Labelled label={passes ? 'Note (optional)' : 'What has to change'}>
        {(id) => (
          <textarea
            id={id}
            rows={3}
            required={!passes}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Labelled>
      <Labelled label="Quality score (optional)" hint="0 to 100, for staff and the worker.">
        {(id) => (
          <input
            id={id}
            type="number"
            min={0}
            max={100}
            value={score}
            onChange={(event) => setScore(event.target.value)}
          />
        )}
      </Labelled>
    </ActionDialog>
  );
}
