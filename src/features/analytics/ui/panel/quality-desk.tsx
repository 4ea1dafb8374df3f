'use client';

import { useState } from 'react';
import { read } from '@/features/admin/ui/kit/panel-api';
import { words } from '@/features/admin/ui/kit/say';
import { useAnswer } from '@/features/admin/ui/kit/use-answer';
import { type Column, DataTable } from '@/features/finance/ui/panel/parts/data-table';
import { Figure } from '@/features/finance/ui/panel/parts/money';
import { CsvLink, FilterSelect, Toolbar } from '@/features/finance/ui/panel/parts/toolbar';
import { JOB_CATEGORIES } from '@/shared/vocabulary';
import type { Schema } from '@/ui/api/types';

type Report = Schema<'QualityReport'>;
type Row = Report['rows'][number];

const SPANS = [
  { value: '30', label: '30 days' },
  { value: '180', label: '180 days' },
  { value: '365', label: 'A year' },
] as const;
const CUTS = [
  { value: 'category', label: 'Category' },
  { value: 'client', label: 'Client' },
  { value: 'month', label: 'Month' },
] as const;
const CATEGORIES = JOB_CATEGORIES.map((value) => ({ value, label: words(value) }));
const DAY_MS = 86_400_000;

const share = (part: number | null) => (part === null ? '–' : `${(part * 100).toFixed(1)} %`);
const figure = (value: number | null) => (value === null ? '–' : String(value));
const hours = (minutes: number | null) => (minutes === null ? '–' : `${(minutes / 60).toFixed(1)} h`);

/** Where a row leads: to whom or what it is of. */
function Name({ by, row }: { by: string; row: Row }) {
  if (row.key === null) return 'Nobody yet';
  const label = row.name ?? words(row.key);
  if (by === 'worker') return <a href={`/admin/collections/users/${row.key}`}>{label}</a>;
  if (by === 'client') return <a href={`/admin/collections/organizations/${row.key}`}>{label}</a>;
  return by === 'month' ? row.key : label;
}

const columnsOf = (by: string): readonly Column<Row>[] => [
  {
    header: CUTS.find(({ value }) => value === by)?.label ?? 'Worker',
    cell: (row) => <Name by={by} row={row} />,
  },
  { header: 'Delivered', right: true, cell: ({ delivered }) => delivered },
  { header: 'On time', right: true, cell: ({ onTimeRate }) => share(onTimeRate) },
  { header: 'Late', right: true, wide: true, cell: ({ late }) => late },
  { header: 'First pass', right: true, cell: ({ firstPassRate }) => share(firstPassRate) },
  {
    header: 'Revisions a job',
    right: true,
    wide: true,
    cell: ({ revisionsPerJob }) => figure(revisionsPerJob),
  },
  { header: 'Rating', right: true, cell: ({ averageRating }) => figure(averageRating) },
  { header: 'Ratings', right: true, wide: true, cell: ({ rated }) => rated },
  {
    header: 'Of the client',
    right: true,
    wide: true,
    cell: ({ averageRatingBack }) => figure(averageRatingBack),
  },
  {
    header: 'Turnaround',
    right: true,
    wide: true,
    cell: ({ turnaroundMinutes }) => hours(turnaroundMinutes),
  },
];

/** How the work goes that is delivered: by whom, of what kind, for whom, when. */
export function QualityDesk() {
  const [days, setDays] = useState('');
  const [by, setBy] = useState('');
  const [category, setCategory] = useState('');
  const cut = by || 'worker';
  const from = new Date(Date.now() - (Number(days || 90) - 1) * DAY_MS).toISOString().slice(0, 10);
  const query = new URLSearchParams({
    from,
    by: by || 'worker',
    ...(category ? { category } : {}),
  }).toString();
  const { data, problem } = useAnswer(() => read<Report>(`admin/quality-metrics?${query}`), query);
  const total = data?.totals;
  return (
    <>
      <header className="nm-fin__head">
        <div>
          <h1>Quality</h1>
          <p className="nm-muted">Work that was delivered: on time, right at once, and how it was rated.</p>
        </div>
      </header>
      <Toolbar actions={<CsvLink path={`admin/quality-metrics?${query}&format=csv`} />}>
        <FilterSelect label="Time" value={days} options={SPANS} any="90 days" onChange={setDays} />
        <FilterSelect label="By" value={by} options={CUTS} any="Worker" onChange={setBy} />
        <FilterSelect
          label="Category"
          value={category}
          options={CATEGORIES}
          any="All"
          onChange={setCategory}
        />
      </Toolbar>
      {total ? (
        <section className="nm-tiles nm-fin__tiles" aria-label="Figures">
          <Figure
            label="On time"
            value={share(total.onTimeRate)}
            note={`${total.late} late of ${total.delivered}`}
          />
          <Figure
            label="First pass"
            value={share(total.firstPassRate)}
            note={`of ${total.completed} approved`}
          />
          <Figure
            label="Revisions a job"
            value={figure(total.revisionsPerJob)}
            note={`${total.revisions} rounds`}
          />
          <Figure label="Rating" value={figure(total.averageRating)} note={`${total.rated} ratings`} />
        </section>
      ) : null}
      <DataTable
        label="Quality"
        columns={columnsOf(data?.by ?? cut)}
        rows={data?.rows ?? null}
        rowId={(row) => row.key ?? 'nobody'}
        problem={problem}
        empty="Nothing was delivered in this time."
      />
    </>
  );
}
