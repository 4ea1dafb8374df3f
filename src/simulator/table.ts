import { difference, type Estimate, estimate, isClear } from './compare';
import type { Figures } from './figures';

export interface PolicyRuns {
  name: string;
  runs: Figures[];
}

const percent = (value: number) => `${(100 * value).toFixed(1)}%`;
const plain = (digits: number) => (value: number) => value.toFixed(digits);

const COLUMNS: readonly [keyof Figures, string, (value: number) => string][] = [
  ['byMorning', 'by morning', percent],
  ['promisesKept', 'promises kept', percent],
  ['promisedHoursP50', 'promised h', plain(1)],
  ['fillRate', 'filled', percent],
  ['acceptP50', 'accept p50 m', plain(0)],
  ['acceptP95', 'accept p95 m', plain(0)],
  ['offersPerJob', 'offers/job', plain(2)],
  ['utilisation', 'utilised', percent],
  ['gini', 'gini', plain(3)],
  ['newWorkersStarted', 'new in 7 d', percent],
  ['newWorkersShare', 'to new', percent],
  ['costPerJob', '$/job', (cents) => (cents / 100).toFixed(2)],
  ['refundPerJob', 'refund cr/job', plain(3)],
];

/** The figures of each policy as a table, and their differences from the first with 95 % intervals. */
export function tableOf(policies: readonly PolicyRuns[]): string {
  const [base] = policies;
  if (!base) return '';
  const heads = ['policy', ...COLUMNS.map(([, head]) => head)];
  const means = policies.map(({ name, runs }) => [
    name,
    ...COLUMNS.map(([figure, , say]) => say(estimate(runs.map((run) => run[figure])).mean)),
  ]);
  const others = policies.slice(1);
  const parts = [aligned([heads, ...means])];
  if (others.length > 0 && base.runs.length > 1) {
    const changes: (keyof Figures)[] = [
      'byMorning',
      'promisesKept',
      'promisedHoursP50',
      'acceptP50',
      'newWorkersStarted',
      'gini',
    ];
    const rows = others.map(({ name, runs }) => [
      name,
      ...changes.map((figure) => sayChange(difference(runs, base.runs, figure), figure)),
    ]);
    const heading = [
      'against the first',
      ...changes.map((figure) => COLUMNS.find(([one]) => one === figure)?.[1] ?? ''),
    ];
    parts.push(
      `Differences on the same markets, 95 % intervals; * is more than chance.\n\n${aligned([heading, ...rows])}`,
    );
  }
  return parts.join('\n\n');
}

function sayChange(change: Estimate, figure: keyof Figures): string {
  const scale = ['byMorning', 'promisesKept', 'newWorkersStarted'].includes(figure) ? 100 : 1;
  const digits = figure === 'gini' ? 3 : 1;
  const sign = change.mean >= 0 ? '+' : '−';
  const mean = Math.abs(change.mean * scale).toFixed(digits);
  return `${sign}${mean} ±${((change.within ?? 0) * scale).toFixed(digits)}${isClear(change) ? ' *' : ''}`;
}

/** As a Markdown table whose columns stand under each other. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(rows[0] ?? []), rule, ...rows.slice(1).map(line)].join('\n');
}
