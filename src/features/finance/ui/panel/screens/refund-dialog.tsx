'use client';

import { useState } from 'react';
import { ActionDialog } from '@/features/admin/ui/kit/action-dialog';
import { Labelled, Reason } from '@/features/admin/ui/kit/controls';
import { act } from '@/features/admin/ui/kit/panel-api';
import { plural, usd } from '@/features/admin/ui/kit/say';
import { EntryPreviews } from '../parts/postings';
import type { RefundOutcome, Transaction } from '../parts/types';
import { usePreview } from '../parts/use-preview';

/** Dollars as typed, in cents; null for what is no amount. */
function centsOf(typed: string): number | null {
  if (!/^\d+([.,]\d{1,2})?$/.test(typed.trim())) return null;
  return Math.round(Number(typed.trim().replace(',', '.')) * 100);
}

/** Gives a payment back, in full or in part, with what the ledger will carry. */
export function RefundDialog(props: { payment: Transaction; onClose: () => void; onDone: () => void }) {
  const { payment, onClose, onDone } = props;
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const amount = typed.trim() === '' ? undefined : centsOf(typed);
  const path = `admin/transactions/${payment.id}/refund`;
  const isAmount = amount !== null && amount !== 0;
  const preview = usePreview<RefundOutcome>(
    `${path}?preview=true`,
    isAmount
      ? {
          ...(amount === undefined ? {} : { amount }),
          reason: reason.trim().length >= 3 ? reason : 'Preview',
        }
      : null,
  );
  const outcome = preview.isFresh ? preview.data : null;
  const owner = payment.organization?.name ?? 'the client';
  return (
    <ActionDialog
      title={`Refund ${owner}`}
      lead={`Of ${usd(payment.amount)}: ${payment.description.toLowerCase()}${payment.paymentMethod ? `, ${payment.paymentMethod}` : ''}.`}
      submitLabel={outcome ? `Refund ${usd(outcome.amount)}` : 'Refund'}
      destructive
      disabled={!outcome || reason.trim().length < 3}
      done={`The refund is on its way to ${owner}.`}
      onSubmit={() => act('POST', path, { amount: outcome?.amount, reason })}
      onClose={onClose}
      onDone={onDone}
    >
      <Labelled label="Amount in dollars" hint="Left empty: all that is left of the payment.">
        {(id) => (
          <input
            id={id}
            inputMode="decimal"
            placeholder={outcome ? (outcome.amount / 100).toFixed(2) : ''}
            value={typed}
            aria-invalid={!isAmount}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Labelled>
      <Reason
        value={reason}
        onChange={setReason}
        hint="Kept in the audit log, and printed on the credit note."
      />
      {isAmount ? null : <p className="nm-problem">Write an amount such as 25.00.</p>}
      {preview.problem && preview.isFresh ? (
        <p className="nm-problem" role="alert">
          {preview.problem}
        </p>
      ) : null}
      {outcome ? (
        <>
          <EntryPreviews entries={outcome.entries} owner={owner} />
          <p className="nm-muted">
            {outcome.creditsTaken > 0
              ? `${plural(outcome.creditsTaken, 'unspent credit')} of this payment will be taken back. `
              : ''}
            {usd(outcome.remaining)} of the payment could still be refunded after it.
          </p>
        </>
      ) : null}
    </ActionDialog>
  );
}
