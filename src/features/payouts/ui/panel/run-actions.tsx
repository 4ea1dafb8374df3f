'use client';

import { useState } from 'react';
import { ActionDialog } from '@/features/admin/ui/kit/action-dialog';
import { Reason } from '@/features/admin/ui/kit/controls';
import { act } from '@/features/admin/ui/kit/panel-api';
import { plural, usd } from '@/features/admin/ui/kit/say';
import { Postings } from './parts';
import { Reference } from './payout-dialogs';
import type { May, RunDetail } from './types';

type Step = 'approve' | 'cancel' | 'sent' | 'paid';

interface Props {
  run: RunDetail;
  may: May;
  onDone: () => void;
}

/** What can be done with the whole run now. */
export function RunActions({ run, may, onDone }: Props) {
  const [step, setStep] = useState<Step | null>(null);
  const isOwn = run.draftedBy?.id === may.userId;
  const blocked = isOwn && run.needsSecondPerson;
  const open = run.payouts.filter(({ state }) => state === 'approved' || state === 'sent');
  const hasRail = (wise: boolean) => open.some(({ rail }) => (rail === 'wise') === wise);
  const button = (to: Step, label: string, kind = '') => (
    <button type="button" className={`nm-button ${kind}`} onClick={() => setStep(to)}>
      {label}
    </button>
  );
  const file = (format: 'bank' | 'wise', label: string) => (
    <a className="nm-button" href={`/v1/admin/payout-runs/${run.id}/export?format=${format}`} download>
      {label}
    </a>
  );
  return (
    <div className="nm-panel__actions">
      {run.state === 'draft' && may.approve && !blocked
        ? button('approve', 'Approve', 'nm-button--main')
        : null}
      {run.state === 'draft' && blocked ? (
        <span className="nm-muted">
          You drafted it and it is above {usd(run.approvalLimit)}: another person approves it.
        </span>
      ) : null}
      {run.state === 'draft' && may.manage ? button('cancel', 'Take back', 'nm-button--bad') : null}
      {may.manage && hasRail(false) ? file('bank', 'Download bank CSV') : null}
      {may.manage && hasRail(true) ? file('wise', 'Download Wise CSV') : null}
      {may.manage && open.some(({ state }) => state === 'approved')
        ? button('sent', 'Handed to the bank')
        : null}
      {may.manage && open.length > 0 ? button('paid', 'Mark all as paid', 'nm-button--main') : null}
      {step ? (
        <RunDialog
          step={step}
          run={run}
          open={open.length}
          onClose={() => setStep(null)}
          onDone={() => {
            setStep(null);
            onDone();
          }}
        />
      ) : null}
    </div>
  );
}

interface DialogProps {
  step: Step;
  run: RunDetail;
  /** Payouts on their way. */
  open: number;
  onClose: () => void;
  onDone: () => void;
}

function RunDialog({ step, run, open, onClose, onDone }: DialogProps) {
  const [reason, setReason] = useState('');
  const [reference, setReference] = useState('');
  const path = `admin/payout-runs/${run.id}`;
  const frame = { onClose, onDone };
  if (step === 'approve') {
    return (
      <ActionDialog
        {...frame}
        title={`Approve ${run.number}`}
        lead={`${plural(run.totals.count, 'payout')}, ${usd(run.totals.net)} in all. Workers who were suspended or changed their account since are left out.`}
        submitLabel={`Approve ${usd(run.totals.amount)}`}
        done={`${run.number} is approved.`}
        onSubmit={() => act('POST', `${path}/approve`)}
      >
        <Postings postings={run.postings} people={run.payouts.map(({ worker }) => worker)} />
      </ActionDialog>
    );
  }
  if (step === 'sent') {
    return (
      <ActionDialog
        {...frame}
        title={`${run.number} was handed to the bank`}
        lead="Workers are told that their money is on its way. The books change once it has arrived."
        submitLabel="Say so"
        done="Workers are told."
        onSubmit={() => act('POST', `${path}/mark-sent`)}
      />
    );
  }
  if (step === 'paid') {
    return (
      <ActionDialog
        {...frame}
        title={`${run.number} arrived`}
        lead={`Books ${plural(open, 'payout')} as paid and tells the workers.`}
        submitLabel="Mark all as paid"
        disabled={reference.trim() === ''}
        done={`${plural(open, 'payout')} booked as paid.`}
        onSubmit={() => act('POST', `${path}/mark-paid`, { reference })}
      >
        <Reference value={reference} onChange={setReference} />
      </ActionDialog>
    );
  }
  return (
    <ActionDialog
      {...frame}
      title={`Take ${run.number} back`}
      lead="Nothing is paid; its earnings are free for another run."
      submitLabel="Take back"
      destructive
      done={`${run.number} was taken back.`}
      onSubmit={() => act('POST', `${path}/cancel`, { reason })}
    >
      <Reason value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
