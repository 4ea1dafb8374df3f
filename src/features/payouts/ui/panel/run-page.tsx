'use client';

import { useState } from 'react';
import { read } from '@/features/admin/ui/kit/panel-api';
import { plural, usd } from '@/features/admin/ui/kit/say';
import { useAnswer } from '@/features/admin/ui/kit/use-answer';
import { CarriedCard, Facts, Postings, Section, State, When } from './parts';
import { PayoutDialog, type PayoutStep } from './payout-dialogs';
import { RunActions } from './run-actions';
import { RunPayouts } from './run-payouts';
import type { May, RunDetail, RunPayout } from './types';

/** One run: its payouts, what the books say, and what can be done with it now. */
export function RunPage({ id, may }: { id: string; may: May }) {
  const { data: run, problem, reload } = useAnswer(() => read<RunDetail>(`admin/payout-runs/${id}`), id);
  const [open, setOpen] = useState<{ step: PayoutStep; payout: RunPayout } | null>(null);
  if (!run) {
    return problem ? (
      <p className="nm-problem">{problem}</p>
    ) : (
      <div className="nm-skeleton" role="status" aria-label="Loading" />
    );
  }
  return (
    <>
      <header className="nm-pay__head">
        <div>
          <h1>
            {run.number} <State state={run.state} />
          </h1>
          <p className="nm-muted">
            Earnings cleared before <When at={run.periodEnd} />, Phnom Penh
          </p>
        </div>
        <a className="nm-button" href="/admin/payouts">
          All runs
        </a>
      </header>
      <section className="nm-panel" aria-label="The run">
        <Facts
          facts={[
            ['Payouts', run.totals.count],
            ['Earnings', usd(run.totals.amount)],
            ['Fees', usd(run.totals.fee)],
            ['Arrives', usd(run.totals.net)],
            ['Drafted by', run.draftedBy?.name ?? 'The platform'],
            ['Approved by', run.approvedBy?.name ?? 'Nobody yet'],
          ]}
        />
        {run.totals.count > 0 ? (
          <Postings postings={run.postings} people={run.payouts.map(({ worker }) => worker)} />
        ) : null}
        {run.cancelReason ? <p className="nm-muted">Taken back: {run.cancelReason}</p> : null}
        <RunActions run={run} may={may} onDone={reload} />
      </section>
      <Section title={plural(run.payouts.length, 'payout')}>
        <RunPayouts payouts={run.payouts} may={may} onStep={(step, payout) => setOpen({ step, payout })} />
      </Section>
      <CarriedCard carried={run.carried} />
      {open ? (
        <PayoutDialog
          {...open}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            reload();
          }}
        />
      ) : null}
    </>
  );
}
