'use client';

import { useState } from 'react';
import { ActionDialog } from '../kit/action-dialog';
import { Labelled, Reason } from '../kit/controls';
import { act } from '../kit/panel-api';
import type { JobDialogProps } from './job-actions';

/** Raises a job's flag, or takes it away. */
export function FlagDialog({ job, onClose, onDone }: JobDialogProps) {
  const [reason, setReason] = useState('');
  const [notes, setNotes] = useState(job.adminNotes ?? '');
  const flagged = !job.flagged;
  return (
    <ActionDialog
      title={flagged ? `Flag ${job.number}` : `Take the flag of ${job.number} away`}
      lead={
        flagged
          ? 'A flagged job passes our own check before the client sees a version.'
          : `It was flagged because: ${job.flagReason ?? 'no reason was given'}`
      }
      submitLabel={flagged ? 'Flag' : 'Take the flag away'}
      done={flagged ? `${job.number} is flagged.` : `${job.number} is no longer flagged.`}
      onSubmit={() => act('POST', `admin/jobs/${job.id}/flag`, { flagged, reason, adminNotes: notes })}
      onClose={onClose}
      onDone={onDone}
    >
      <Reason value={reason} onChange={setReason} />
      <Labelled label="Notes for staff" hint="Seen by staff only.">
        {(id) => (
          <textarea
            id={id}
            rows={3}
            maxLength={5000}
            value={notes}
            onChange={(event) => setNotes(event.target.value)}
          />
        )}
      </Labelled>
    </ActionDialog>
  );
}
