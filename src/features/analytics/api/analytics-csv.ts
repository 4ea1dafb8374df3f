import type { z } from 'zod';
import { type CsvColumn, decimal } from '@/platform/http/csv';
import type { earningsReport, jobFigures, spendingReport } from './analytics.schemas';

type Figures = z.output<typeof jobFigures>;
type Keyed = { key: string | null; name?: string | null };

const KEY: CsvColumn<Keyed> = { header: 'Key', value: ({ key }) => key };
const NAME: CsvColumn<Keyed> = { header: 'Name', value: ({ name }) => name ?? null };

/** Shares are 0–1, times minutes. */
export const FIGURE_COLUMNS: readonly CsvColumn<Figures>[] = [
  { header: 'Jobs', value: ({ jobs }) => jobs },
  { header: 'Open', value: ({ open }) => open },
  { header: 'Completed', value: ({ completed }) => completed },
  { header: 'Cancelled', value: ({ cancelled }) => cancelled },
  { header: 'Delivered', value: ({ delivered }) => delivered },
  { header: 'On time', value: ({ onTime }) => onTime },
  { header: 'Late', value: ({ late }) => late },
  { header: 'On-time share', value: ({ onTimeRate }) => onTimeRate },
  { header: 'First pass', value: ({ firstPass }) => firstPass },
  { header: 'First-pass share', value: ({ firstPassRate }) => firstPassRate },
  { header: 'Revisions', value: ({ revisions }) => revisions },
  { header: 'Revisions per job', value: ({ revisionsPerJob }) => revisionsPerJob },
  { header: 'Ratings', value: ({ rated }) => rated },
  { header: 'Average rating', value: ({ averageRating }) => averageRating },
  { header: 'Turnaround minutes', value: ({ turnaroundMinutes }) => turnaroundMinutes },
];

/** Columns of a report of jobs by a key. */
export const keyedFigures: readonly CsvColumn<Keyed & Figures>[] = [KEY, NAME, ...FIGURE_COLUMNS];

/** Money in dollars. */
export const SPENDING_COLUMNS: readonly CsvColumn<z.output<typeof spendingReport>['rows'][number]>[] = [
  KEY,
  NAME,
  { header: 'Credits', value: ({ credits }) => credits },
  { header: 'Paid for jobs (USD)', value: ({ jobMoney }) => decimal(jobMoney) },
  { header: 'Paid for plans and packs (USD)', value: ({ planMoney }) => decimal(planMoney) },
  { header: 'Jobs', value: ({ jobs }) => jobs },
];

/** Money in dollars. */
export const EARNED_COLUMNS: readonly CsvColumn<z.output<typeof earningsReport>['rows'][number]>[] = [
  KEY,
  NAME,
  { header: 'Earned (USD)', value: ({ amount }) => decimal(amount) },
  { header: 'Jobs', value: ({ jobs }) => jobs },
  { header: 'Minutes', value: ({ minutes }) => minutes },
];
