'use client';

import { useState } from 'react';
import { percentOf } from '@/shared/money';
import { ActionDialog } from '../kit/action-dialog';
import { Labelled, Reason } from '../kit/controls';
import { act } from '../kit/panel-api';
import { plural, usd } from '../kit/say';
import type { JobDialogProps } from './job-actions';

/** Ends a job early. Staff choose the share of the held price that goes back; the worker is paid the rest's share. */
export function CancelDialog({ job, onClose, onDone }: JobDialogProps) {
  const [refundPercent, setRefund] = useState(100);
  const [reason, setReason] = useState('');
  const inMoney = job.price?.amount != null;
  const held = job.price?.state === 'held' ? (job.price.amount ?? job.price.credits) : 0;
  const said = (amount: number) => (inMoney ? usd(amount) : plural(amount, 'credit'));
  const pay = job.payout?.amount ?? 0;
  const body = { status: 'cancelled', reason, refundPercent };
  return (
    <ActionDialog
      title={`Cancel ${job.number}`}
      lead="The job ends for good. Client and worker are told, with the reason."
      submitLabel="Cancel the job"
      destructive
      done={`${job.number} is cancelled.`}
      onSubmit={() => act('POST', `admin/jobs/${job.id}/override`, body)}
      onClose={onClose}
      onDone={onDone}
    >
      <Labelled label={`Refund: ${refundPercent}% of the price`}>
        {(id) => (
          <input
            id={id}
            type="range"
            min={0}
            max={100}
            step={5}
            value={refundPercent}
            onChange={(event) => setRefund(Number(event.target.value))}
          />
        )}
      </Labelled>
      <div className="nm-preview nm-num">
        <div>
          <span>Back to {job.organizationName}, about</span>
          <strong>{said(Math.round((held * refundPercent) / 100))}</strong>
        </div>
        <div>
          <span>To {job.worker?.name ?? 'the worker'}, about</span>
          <strong>{usd(percentOf(pay, 100 - refundPercent))}</strong>
        </div>
        <div className="nm-muted">
          <span>Held now</span>
          <span>{said(held)}</span>
        </div>
      </div>
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
