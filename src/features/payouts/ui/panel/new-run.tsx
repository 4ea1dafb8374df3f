'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Labelled, Tick } from '@/features/admin/ui/kit/controls';
import { act } from '@/features/admin/ui/kit/panel-api';
import { plural, usd } from '@/features/admin/ui/kit/say';
import { useAnswer } from '@/features/admin/ui/kit/use-answer';
import { PAYOUT_RAILS, type PayoutRail } from '@/features/settings/domain/settings';
import { railName } from '../rail-name';
import { CarriedCard, Facts, local, Postings, riel, Section } from './parts';
import type { Preview, Run } from './types';

/** Midnight in Phnom Penh after a day, or now for none: the end of the period. */
const endOf = (day: string): string | undefined =>
  day ? new Date(Date.parse(`${day}T00:00:00+07:00`) + 24 * 3_600_000).toISOString() : undefined;

/** What a run would pay, to whom, what waits and why, and what the books will say; drafted only when it is right. */
export function NewRun() {
  const router = useRouter();
  const [day, setDay] = useState('');
  const [rails, setRails] = useState<PayoutRail[]>([...PAYOUT_RAILS]);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const periodEnd = endOf(day);
  const scope = { ...(periodEnd ? { periodEnd } : {}), ...(rails.length > 0 ? { rails } : {}) };
  const found = useAnswer(
    () => act<Preview>('POST', 'admin/payout-runs/preview', scope),
    JSON.stringify(scope),
  );
  const preview = found.data;

  async function draft() {
    if (!preview) return;
    setBusy(true);
    setProblem(null);
    try {
      const body = { ...scope, expectedAmount: preview.totals.amount };
      const run = await act<Run>('POST', 'admin/payout-runs', body);
      router.push(`/admin/payouts/${run.id}`);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'That did not work. Try again.');
      setBusy(false);
      found.reload();
    }
  }

  return (
    <>
      <header className="nm-pay__head">
        <div>
          <h1>New payout run</h1>
          <p className="nm-muted">Nothing is written until you draft it.</p>
        </div>
        <a className="nm-button" href="/admin/payouts">
          All runs
        </a>
      </header>
      <section className="nm-card nm-pay__scope">
        <Labelled label="Cleared up to the end of" hint="Empty: everything that has cleared until now.">
          {(id) => (
            <input
              id={id}
              type="date"
              max={new Date(Date.now() - 17 * 3_600_000).toISOString().slice(0, 10)}
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          )}
        </Labelled>
        <fieldset>
          <legend>Rails</legend>
          <div>
            {PAYOUT_RAILS.map((rail) => (
              <Tick
                key={rail}
                label={railName(rail)}
                checked={rails.includes(rail)}
                onChange={(on) => setRails(on ? [...rails, rail] : rails.filter((one) => one !== rail))}
              />
            ))}
          </div>
        </fieldset>
      </section>
      {found.problem ? <p className="nm-problem">{found.problem}</p> : null}
      {preview ? (
        <Shown preview={preview} busy={busy} problem={problem} onDraft={draft} />
      ) : (
        <div className="nm-skeleton" role="status" aria-label="Loading" />
      )}
    </>
  );
}

function Shown(props: { preview: Preview; busy: boolean; problem: string | null; onDraft: () => void }) {
  const { preview, busy, problem, onDraft } = props;
  const { totals, payouts, carried, rate } = preview;
  return (
    <>
      <section className="nm-panel" aria-label="In all">
        <Facts
          facts={[
            ['Workers', totals.count],
            ['Earnings', usd(totals.amount)],
            ['Fees of the rails', usd(totals.fee)],
            ['Arrives', usd(totals.net)],
            ['For one dollar', `${riel(rate.rate)} (${rate.date})`],
          ]}
        />
        {totals.count > 0 ? (
          <Postings postings={preview.postings} people={payouts.map(({ worker }) => worker)} />
        ) : null}
        {problem ? (
          <p role="alert" className="nm-problem">
            {problem}
          </p>
        ) : null}
        <div className="nm-panel__actions">
          <button
            type="button"
            className="nm-button nm-button--main"
            disabled={busy || totals.count === 0}
            onClick={onDraft}
          >
            {busy ? 'One moment…' : `Draft ${plural(totals.count, 'payout')}`}
          </button>
          {preview.needsSecondPerson ? (
            <span className="nm-muted">
              Above {usd(preview.approvalLimit)}: another person will have to approve it.
            </span>
          ) : null}
        </div>
      </section>
      <Section title="Would be paid">
        {payouts.length === 0 ? (
          <p className="nm-card__empty">Nobody: nothing is cleared and unpaid.</p>
        ) : (
          <div className="nm-pay__scroll">
            <Lines payouts={payouts} />
          </div>
        )}
      </Section>
      <CarriedCard carried={carried} />
    </>
  );
}

function Lines({ payouts }: Pick<Preview, 'payouts'>) {
  return (
    <table className="nm-table nm-num">
      <thead>
        <tr>
          <th>Worker</th>
          <th>Account</th>
          <th className="nm-right">Jobs</th>
          <th className="nm-right">Earnings</th>
          <th className="nm-right">Fee</th>
          <th className="nm-right">Arrives</th>
        </tr>
      </thead>
      <tbody>
        {payouts.map((line) => (
          <tr key={line.worker.id}>
            <td>
              <a href={`/admin/collections/users/${line.worker.id}`}>
                {line.worker.name || line.worker.email}
              </a>
            </td>
            <td>
              {railName(line.rail)} •••• {line.lastFour}
            </td>
            <td className="nm-right">{line.jobs}</td>
            <td className="nm-right">{usd(line.amount)}</td>
            <td className="nm-right">{usd(line.fee)}</td>
            <td className="nm-right nm-job">
              {local(line)}
              <br />
              <small>{line.currency === 'KHR' ? usd(line.net) : `≈ ${riel(line.khr)}`}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
