'use client';

import { useState } from 'react';
import { read } from '@/features/admin/ui/kit/panel-api';
import { plural, words } from '@/features/admin/ui/kit/say';
import { useAnswer } from '@/features/admin/ui/kit/use-answer';
import { endOf, MONTH, startOf } from '../../../domain/months';
import type { ScreenProps } from '../finance-desk';
import { type Column, DataTable } from '../parts/data-table';
import { Badge, Cents, plain, signed } from '../parts/money';
import { accountName } from '../parts/postings';
import { CsvLink, Toolbar } from '../parts/toolbar';
import type { MonthClose } from '../parts/types';
import { financeHref } from '../screens';

type Row = MonthClose['classes'][number];

const KINDS: Readonly<Record<string, string>> = {
  'org:cash': 'Clients · cash waiting for jobs',
  'org:credits': 'Clients · credits available',
  'org:credits-held': 'Clients · credits held',
  'worker:pending': 'Workers · pending',
  'worker:cleared': 'Workers · cleared',
  'worker:paid': 'Workers · paid out',
};

const moved = ({ movements }: Row) => movements.reduce((sum, { amount }) => sum + amount, 0);

const COLUMNS: readonly Column<Row>[] = [
  { header: 'Accounts', cell: ({ account }) => KINDS[account] ?? accountName(account) },
  { header: 'Opening', right: true, cell: (row) => plain(row.opening, row.unit) },
  { header: 'Moved', right: true, cell: (row) => signed(moved(row), row.unit) },
  { header: 'Closing', right: true, cell: (row) => plain(row.closing, row.unit) },
  {
    header: 'Ties out',
    right: true,
    cell: ({ ties }) => (ties ? <Badge tone="good">Yes</Badge> : <Badge tone="bad">No</Badge>),
  },
];

function Movements({ row, month }: { row: Row; month: string }) {
  if (row.movements.length === 0) return <p className="nm-muted">Nothing moved.</p>;
  const time = { from: startOf(month).toISOString(), to: endOf(month).toISOString() };
  return (
    <table className="nm-fin__postings" aria-label="Movements">
      <tbody>
        {row.movements.map(({ type, amount, count }) => (
          <tr key={type}>
            <td>
              <a href={financeHref('transactions', { type, account: row.account, ...time })}>{words(type)}</a>
              <small className="nm-muted"> {plural(count, 'posting')}</small>
            </td>
            <td className="nm-right nm-num">{signed(amount, row.unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const PAPERS = { invoice: 'Invoices', credit_note: 'Credit notes' } as const;

function Papers({ papers }: { papers: MonthClose['papers'] }) {
  const invoiced = papers.series.find(({ kind }) => kind === 'invoice')?.total ?? 0;
  return (
    <section className="nm-card nm-fin__card">
      <header>
        <h2>Papers</h2>
      </header>
      <dl className="nm-facts nm-num">
        <div>
          <dt>Paid by clients</dt>
          <dd>
            <Cents value={papers.paid} />
            <small>{invoiced >= papers.paid ? 'All of it invoiced' : 'Some is without an invoice'}</small>
          </dd>
        </div>
        {papers.series.map(({ kind, count, total, first, last }) => (
          <div key={kind}>
            <dt>{PAPERS[kind]}</dt>
            <dd>
              {count.toLocaleString('en-US')} · <Cents value={total} />
              <small>{count === 1 ? first : `${first} to ${last}`}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One month of the books. */
export function Months({ filters }: ScreenProps) {
  const [month, setMonth] = useState(
    MONTH.test(filters.month ?? '') ? String(filters.month) : new Date().toISOString().slice(0, 7),
  );
  const { data, problem } = useAnswer(() => read<MonthClose>(`admin/finance/months/${month}`), month);
  const of = (unit: 'USD' | 'credit') => data?.classes.filter((row) => row.unit === unit) ?? null;
  return (
    <>
      <Toolbar
        actions={<CsvLink path={`admin/finance/months/${month}?format=csv`}>All postings as CSV</CsvLink>}
      >
        <label className="nm-fin__filter">
          <span>Month</span>
          <input
            type="month"
            value={month}
            max={new Date().toISOString().slice(0, 7)}
            onChange={(event) => MONTH.test(event.target.value) && setMonth(event.target.value)}
          />
        </label>
      </Toolbar>
      {problem ? <p className="nm-problem">{problem}</p> : null}
      {data ? (
        <>
          <p
            className={`nm-fin__verdict ${data.balanced ? 'nm-fin__verdict--good' : 'nm-fin__verdict--bad'}`}
          >
            <strong>{data.balanced ? 'The month ties out.' : 'The month does not tie out.'}</strong>{' '}
            {data.isOver ? 'It is over.' : 'It still runs: balances are as of now.'}
          </p>
          {(['USD', 'credit'] as const).map((unit) => (
            <section key={unit} className="nm-card nm-fin__card">
              <header>
                <h2>{unit === 'USD' ? 'Money' : 'Credits'}</h2>
              </header>
              <DataTable
                label={unit === 'USD' ? 'Money' : 'Credits'}
                columns={COLUMNS}
                rows={of(unit)}
                rowId={({ account }) => account}
                empty="Nothing has moved yet."
                more={(row) => <Movements row={row} month={month} />}
              />
            </section>
          ))}
          <Papers papers={data.papers} />
        </>
      ) : problem ? null : (
        <div className="nm-skeleton" role="status" aria-label="Loading" />
      )}
    </>
  );
}
