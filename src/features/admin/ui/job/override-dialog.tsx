'use client';

import { useState } from 'react';
import { OVERRIDE_TARGETS } from '@/features/jobs/domain/job-commands';
import { ActionDialog } from '../kit/action-dialog';
import { Choice, Reason } from '../kit/controls';
import { act } from '../kit/panel-api';
import { words } from '../kit/say';
import type { JobDialogProps } from './job-actions';

const CONSEQUENCES: Record<string, string> = {
  assigned: 'The worker has to start again.',
  in_progress: 'The worker can deliver; what was submitted stays.',
  review: 'The client is asked to answer.',
  revision: 'The worker is asked for another version.',
  completed: 'Approved in the client’s name: the price is captured and the worker earns.',
};

/** Sets a status by hand, as far as the life of a job lets staff. */
export function OverrideDialog({ job, onClose, onDone }: JobDialogProps) {
  const targets = [
    ...(job.allowedActions.includes('override') ? OVERRIDE_TARGETS : []),
    ...(job.allowedActions.includes('approve') ? (['completed'] as const) : []),
  ].filter((status) => status !== job.status);
  const [status, setStatus] = useState<string>(targets[0] ?? 'review');
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={`Set the status of ${job.number}`}
      lead="For what the usual way cannot mend. Everybody in the job sees the change."
      submitLabel={`Set to ${words(status).toLowerCase()}`}
      done={`${job.number} is ${words(status).toLowerCase()} now.`}
      onSubmit={() => act('POST', `admin/jobs/${job.id}/override`, { status, reason })}
      onClose={onClose}
      onDone={onDone}
    >
      <Choice
        label="Status"
        value={status}
        options={targets.map((value) => ({ value, label: words(value) }))}
        onChange={setStatus}
      />
      <div className="nm-preview">
        <div>
          <span>
            {words(job.status)} → {words(status)}
          </span>
        </div>
        <span className="nm-muted">{CONSEQUENCES[status]}</span>
      </div>
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
