import type { Context } from '@/platform/context';
import { type CountedJobs, countJobs } from '../data/job-counts.repository';
import { figuresOf, type JobCounts, NO_JOBS } from '../domain/figures';
import type { Period } from '../domain/period';
import { arranged, totalOf } from './report';

/** The counts of a row alone. */
function countsOf({ key: _key, credits: _credits, lastAt: _lastAt, ...counts }: CountedJobs): JobCounts {
  return counts;
}

/** Jobs counted for a report: all together, and its rows in the order people read them, each with its figures. */
export async function jobFigures(
  ctx: Context,
  filter: Parameters<typeof countJobs>[1],
  cut: Parameters<typeof countJobs>[2] & { period: Period },
) {
  const counted = await countJobs(ctx, filter, cut);
  const nothing = { ...NO_JOBS, credits: 0, lastAt: cut.period.start };
  const rows = arranged(counted, cut.by, cut.period, { nothing, weight: ({ jobs }) => jobs });
  return {
    totals: totalOf(counted.map(countsOf)),
    rows: rows.map((row) => ({
      key: row.key,
      credits: row.credits,
      lastAt: row.lastAt,
      figures: figuresOf(countsOf(row)),
    })),
  };
}
