'use client';

import { useState } from 'react';
import { ActionDialog } from '@/features/admin/ui/kit/action-dialog';
import { Labelled, Reason } from '@/features/admin/ui/kit/controls';
import { act } from '@/features/admin/ui/kit/panel-api';
import { usd } from '@/features/admin/ui/kit/say';
import { Postings } from './parts';
import type { RunPayout } from './types';

export type PayoutStep = 'paid' | 'returned';

interface Props {
  step: PayoutStep;
  payout: RunPayout;
  onClose: () => void;
  onDone: () => void;
}

/** Says of one payout that it arrived, or that it came back. */
export function PayoutDialog({ step, ...props }: Props) {
  return step === 'paid' ? <PaidDialog {...props} /> : <ReturnedDialog {...props} />;
}

function PaidDialog({ payout, onClose, onDone }: Omit<Props, 'step'>) {
  const [reference, setReference] = useState('');
  const name = payout.worker.name || payout.worker.email;
  return (
    <ActionDialog
      title={`${payout.number} arrived`}
      lead={`${usd(payout.net)} reached ${name}. They are told.`}
      submitLabel="Mark as paid"
      disabled={reference.trim() === ''}
      done={`${name} is paid.`}
      onSubmit={() => act('POST', `admin/payouts/${payout.id}/mark-paid`, { reference })}
      onClose={onClose}
      onDone={onDone}
    >
      <Reference value={reference} onChange={setReference} />
      <Postings postings={postingsOf(payout, 1)} people={[payout.worker]} />
    </ActionDialog>
  );
}

function ReturnedDialog({ payout, onClose, onDone }: Omit<Props, 'step'>) {
  const [reason, setReason] = useState('');
  const wasPaid = payout.state === 'paid';
  return (
    <ActionDialog
      title={`${payout.number} came back`}
      lead="Its earnings are cleared again and go out in a later run, once the worker has set the account anew."
      submitLabel="Mark as returned"
      destructive
      done="The earnings are cleared again, and the worker is told."
      onSubmit={() => act('POST', `admin/payouts/${payout.id}/mark-returned`, { reason })}
      onClose={onClose}
      onDone={onDone}
    >
      <Reason value={reason} onChange={setReason} hint="The worker reads it; kept in the audit log." />
      {wasPaid ? (
        <Postings postings={postingsOf(payout, -1)} people={[payout.worker]} />
      ) : (
        <p className="nm-muted">It was not booked as paid, so the books stay as they are.</p>
      )}
    </ActionDialog>
  );
}

/** The bank's word for a transfer. */
export function Reference(props: { value: string; onChange: (value: string) => void }) {
  return (
    <Labelled label="Bank reference" hint="The worker sees it.">
      {(id) => (
        <input
          id={id}
          required
          maxLength={80}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

function postingsOf({ amount, fee, net }: RunPayout, sign: 1 | -1) {
  return [
    { account: 'workers:cleared', amount: -sign * amount },
    { account: 'workers:paid', amount: sign * net },
    ...(fee > 0 ? [{ account: 'platform:payout-fees', amount: sign * fee }] : []),
  ];
}
