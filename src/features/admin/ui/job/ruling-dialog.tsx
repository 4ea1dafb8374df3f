'use client';

import { useState } from 'react';
import { EntryPreviews } from '@/features/finance/ui/panel/parts/postings';
import { usePreview } from '@/features/finance/ui/panel/parts/use-preview';
import type { Schema } from '@/ui/api/types';
import { ActionDialog } from '../kit/action-dialog';
import { Labelled, Reason } from '../kit/controls';
import { act } from '../kit/panel-api';
import { plural, usd } from '../kit/say';
import type { JobDialogProps } from './job-actions';

type Outcome = Schema<'RulingOutcome'>;

/** Divides the money of an ended job once more: the client's share back, and what the worker keeps of pending pay. */
export function RulingDialog({ job, onClose, onDone }: JobDialogProps) {
  const [clientRefundPercent, setRefund] = useState(50);
  const [workerPayPercent, setPay] = useState(100);
  const [reason, setReason] = useState('');
  const path = `admin/jobs/${job.id}/ruling`;
  const shares = { clientRefundPercent, workerPayPercent };
  const preview = usePreview<Outcome>(`${path}?preview=true`, { ...shares, reason: 'Preview' });
  return (
    <ActionDialog
      title={`Rule on ${job.number}`}
      lead="Of what was charged, in all. Pay that has cleared stays the worker’s."
      submitLabel="Make the ruling"
      destructive
      disabled={!preview.isFresh || preview.problem !== null}
      done={`The ruling on ${job.number} is made.`}
      onSubmit={() => act('POST', path, { ...shares, reason })}
      onClose={onClose}
      onDone={onDone}
    >
      <Share label="Back to the client" value={clientRefundPercent} onChange={setRefund} />
      <Share label="The worker keeps" value={workerPayPercent} onChange={setPay} />
      {preview.problem ? <p className="nm-problem">{preview.problem}</p> : null}
      {preview.data ? (
        <>
          <div className="nm-preview nm-num">
            <div>
              <span>Back to {job.organizationName}</span>
              <strong>
                {job.price?.amount
                  ? usd(preview.data.refundedAmount)
                  : plural(preview.data.refundedCredits, 'credit')}
              </strong>
            </div>
            <div>
              <span>Taken from {job.worker?.name ?? 'the worker'}</span>
              <strong>{usd(preview.data.payReducedBy)}</strong>
            </div>
            {preview.data.payBeyondReach > 0 ? (
              <div className="nm-muted">
                <span>Cleared already, out of reach</span>
                <span>{usd(preview.data.payBeyondReach)}</span>
              </div>
            ) : null}
          </div>
          <EntryPreviews entries={preview.data.entries} owner={job.organizationName} />
        </>
      ) : null}
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

function Share(props: { label: string; value: number; onChange: (value: number) => void }) {
  return (
    <Labelled label={`${props.label}: ${props.value}%`}>
      {(id) => (
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={5}
          value={props.value}
          onChange={(event) => props.onChange(Number(event.target.value))}
        />
      )}
    </Labelled>
  );
}
