'use client';

import { useState } from 'react';
import { read } from '@/features/admin/ui/kit/panel-api';
import { plural, words } from '@/features/admin/ui/kit/say';
import { useAnswer } from '@/features/admin/ui/kit/use-answer';
import type { ScreenProps } from '../finance-desk';
import { type Column, DataTable } from '../parts/data-table';
import { Cents, Figure } from '../parts/money';
import { RevenueChart } from '../parts/revenue-chart';
import { CsvLink, FilterSelect, Toolbar } from '../parts/toolbar';
import type { Divided, Revenue, RevenueMonth } from '../parts/types';
import { financeHref } from '../screens';

const SPANS = [
  { value: '3', label: '3 months' },
  { value: '6', label: '6 months' },
  { value: '12', label: '12 months' },
  { value: '24', label: '24 months' },
] as const;

function rangeOf(months: number): string {
  const now = new Date();
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1, 1));
  return `from=${from.toISOString().slice(0, 7)}&to=${now.toISOString().slice(0, 7)}`;
}

const share = (percent: number | null) => (percent === null ? '–' : `${percent.toFixed(1)} %`);

const MONTHS: readonly Column<RevenueMonth>[] = [
  { header: 'Month', cell: ({ month }) => <a href={financeHref('months', { month })}>{month}</a> },
  { header: 'Received', right: true, cell: (row) => <Cents value={row.received} /> },
  { header: 'Refunds', right: true, wide: true, cell: (row) => <Cents value={-row.refunds} /> },
  { header: 'Disputes', right: true, wide: true, cell: (row) => <Cents value={-row.disputes} /> },
  { header: 'Fees', right: true, wide: true, cell: (row) => <Cents value={-row.fees} /> },
  { header: 'Recognised', right: true, cell: (row) => <Cents value={row.recognised} /> },
  { header: 'Breakage', right: true, wide: true, cell: (row) => <Cents value={row.breakage} /> },
  { header: 'Worker cost', right: true, wide: true, cell: (row) => <Cents value={-row.workerCost} /> },
  { header: 'Margin', right: true, cell: (row) => <Cents value={row.margin} /> },
  { header: 'Margin %', right: true, wide: true, cell: (row) => share(row.marginPercent) },
  { header: 'Deferred', right: true, cell: (row) => <Cents value={row.deferred.closing} /> },
  { header: 'MRR', right: true, cell: (row) => <Cents value={row.mrr} /> },
  { header: 'Churn', right: true, wide: true, cell: (row) => share(row.churnPercent) },
];

const columnsOf = (header: string): readonly Column<Divided>[] => [
  { header, cell: ({ name }) => (header === 'Client' ? name : words(name)) },
  { header: 'Received', right: true, cell: (row) => <Cents value={row.received} /> },
  { header: 'Recognised', right: true, cell: (row) => <Cents value={row.recognised} /> },
  { header: 'Worker cost', right: true, wide: true, cell: (row) => <Cents value={-row.workerCost} /> },
  { header: 'Fees', right: true, wide: true, cell: (row) => <Cents value={-row.fees} /> },
  { header: 'Margin', right: true, cell: (row) => <Cents value={row.margin} /> },
  { header: 'Margin %', right: true, cell: (row) => share(row.marginPercent) },
];

const DIVISIONS = [
  { key: 'tiers', label: 'By plan', header: 'Plan' },
  { key: 'categories', label: 'By category', header: 'Category' },
  { key: 'clients', label: 'By client', header: 'Client' },
] as const;

/** What opens from a month: how its deferred credits moved, and what was received for. */
function MonthDetail({ row }: { row: RevenueMonth }) {
  const { deferred } = row;
  return (
    <dl className="nm-facts nm-num">
      {[
        ['Subscriptions', row.subscriptions],
        ['Packs', row.packs],
        ['Jobs', row.jobs],
        ['Refunds', -row.refunds],
        ['Disputes', -row.disputes],
        ['Stripe fees', -row.fees],
        ['Worker cost', -row.workerCost],
        ['Credits used', row.creditsUsed],
        ['Jobs taken', row.jobsTaken],
        ['Paid out to workers', row.payouts],
        ['Deferred, opening', deferred.opening],
        ['Bought', deferred.added],
        ['Used', deferred.used],
        ['Expired', deferred.expired],
        ['Taken back', deferred.revoked],
        ['Deferred, closing', deferred.closing],
      ].map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Cents value={Number(value) || 0} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Revenue, margin, what is deferred and what recurs. */
export function Overview({ filters }: ScreenProps) {
  const [span, setSpan] = useState(filters.months ?? '6');
  const [division, setDivision] = useState<(typeof DIVISIONS)[number]['key']>('tiers');
  const range = rangeOf(Number(span) || 6);
  const { data, problem } = useAnswer(() => read<Revenue>(`admin/revenue?${range}`), range);
  const shown = DIVISIONS.find(({ key }) => key === division) ?? DIVISIONS[0];
  const last = data?.months.at(-1);
  return (
    <>
      <Toolbar actions={<CsvLink path={`admin/revenue?${range}&format=csv`} />}>
        <FilterSelect label="Time" value={span} options={SPANS} any="6 months" onChange={setSpan} />
      </Toolbar>
      {problem ? <p className="nm-problem">{problem}</p> : null}
      {data && last ? (
        <>
          <section className="nm-tiles nm-fin__tiles" aria-label="Figures">
            <Figure
              label="Recurring a month (MRR)"
              value={<Cents value={last.mrr} />}
              note={`${plural(last.customers, 'subscriber')}, ${(last.arpa / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' })} each`}
            />
            <Figure
              label="Received"
              value={<Cents value={data.total.received} />}
              note={
                <>
                  <Cents value={data.total.netReceived} /> after refunds, disputes and fees
                </>
              }
            />
            <Figure
              label="Margin"
              value={<Cents value={data.total.margin} />}
              note={`${share(data.total.marginPercent)} of what is recognised`}
              tone={data.total.margin < 0 ? 'bad' : null}
            />
            <Figure
              label="Deferred now"
              value={<Cents value={last.deferred.closing} />}
              note="Unspent credits, at what they were bought for"
            />
          </section>
          <section className="nm-card nm-fin__card">
            <header>
              <h2>Month by month</h2>
            </header>
            <RevenueChart months={data.months} />
            <DataTable
              label="Revenue by month"
              columns={MONTHS}
              rows={[...data.months].reverse()}
              rowId={({ month }) => month}
              empty="No months."
              more={(row) => <MonthDetail row={row} />}
            />
          </section>
          <section className="nm-card nm-fin__card">
            <header>
              <h2>Where it comes from</h2>
              <fieldset className="nm-fin__tabs" aria-label="Divided by">
                {DIVISIONS.map(({ key, label }) => (
                  <button
                    key={key}
                    type="button"
                    aria-pressed={division === key}
                    onClick={() => setDivision(key)}
                  >
                    {label}
                  </button>
                ))}
              </fieldset>
            </header>
            <DataTable
              label={shown.label}
              columns={columnsOf(shown.header)}
              rows={data[shown.key]}
              rowId={({ key }) => key}
              empty="Nothing was received or earned in this time."
            />
          </section>
        </>
      ) : problem ? null : (
        <div className="nm-skeleton" role="status" aria-label="Loading" />
      )}
    </>
  );
}
