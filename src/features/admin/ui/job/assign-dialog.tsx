'use client';

import { useState } from 'react';
import { workerPayout } from '@/features/jobs/domain/pricing';
import type { Schema } from '@/ui/api/types';
import { ActionDialog } from '../kit/action-dialog';
import { Reason, Tick } from '../kit/controls';
import { act } from '../kit/panel-api';
import { bothClocks, plural, usd } from '../kit/say';
import type { JobDialogProps } from './job-actions';
import { WorkerPicker } from './worker-picker';

/** Gives a job to a worker by hand; takes it from the one who has it first, when somebody has. */
export function AssignDialog({ job, action, onClose, onDone }: JobDialogProps) {
  const [worker, setWorker] = useState<Schema<'AdminWorker'> | null>(null);
  const [toMatching, setToMatching] = useState(false);
  const [reason, setReason] = useState('');
  const isReassign = action === 'reassign';
  const chosen = toMatching ? null : worker;
  const send = () =>
    isReassign
      ? act('POST', `admin/jobs/${job.id}/reassign`, { workerId: chosen?.id ?? null, reason })
      : act('PATCH', `admin/jobs/${job.id}/assign`, { workerId: chosen?.id, reason });
  return (
    <ActionDialog
      title={isReassign ? `Reassign ${job.number}` : `Assign ${job.number}`}
      lead={
        isReassign
          ? `${job.worker?.name ?? 'The worker'} is told that the job is no longer theirs.`
          : 'Open offers are withdrawn, and the worker is told at once.'
      }
      submitLabel={isReassign ? 'Reassign' : 'Assign'}
      done={chosen ? `${job.number} is with ${chosen.name} now.` : `${job.number} is being matched again.`}
      disabled={!(chosen || (isReassign && toMatching))}
      onSubmit={send}
      onClose={onClose}
      onDone={onDone}
    >
      {isReassign ? (
        <Tick label="Back to matching: ask other workers" checked={toMatching} onChange={setToMatching} />
      ) : null}
      {toMatching ? null : (
        <WorkerPicker
          skills={job.requiredSkills}
          except={job.worker?.id ?? null}
          chosen={worker}
          onChoose={setWorker}
        />
      )}
      {chosen ? <Preview job={job} worker={chosen} /> : null}
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

function Preview({ job, worker }: { job: Schema<'Job'>; worker: Schema<'AdminWorker'> }) {
  const { estimatedHours: hours, urgency } = job;
  const pay = workerPayout({ hours, hourlyRate: worker.hourlyRate, urgency });
  return (
    <div className="nm-preview nm-num">
      <div>
        <span>{worker.name} would earn</span>
        <strong>{usd(pay.amount)}</strong>
      </div>
      <div className="nm-muted">
        <span>
          {plural(hours, 'hour')} × {usd(worker.hourlyRate)}
          {pay.parts.urgencyBonus > 0 ? ` + ${usd(pay.parts.urgencyBonus)} for ${urgency}` : ''}
        </span>
        <span>{plural(worker.stats.activeJobs + 1, 'active job')} then</span>
      </div>
      <div className="nm-muted">
        <span>Due</span>
        <span>{job.deadline ? bothClocks(job.deadline) : 'set when assigned'}</span>
      </div>
    </div>
  );
}
