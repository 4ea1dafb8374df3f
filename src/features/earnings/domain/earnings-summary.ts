import { toWallClock } from '@/shared/time-zones';
import type { EarningState } from './clearing';

export interface EarningRowFacts {
  /** US cents. */
  amount: number;
  state: EarningState;
  earnedAt: Date;
}

export interface EarningsSummaryFacts {
  pending: number;
  cleared: number;
  paid: number;
  thisMonth: number;
  /** Oldest first, months without work left out; `month` is `YYYY-MM` in the worker's zone. */
  months: { month: string; amount: number; jobs: number }[];
}

/** Totals by state and by month in the worker's own time zone. Reversed earnings count nowhere. */
export function summariseEarnings(
  rows: readonly EarningRowFacts[],
  now: Date,
  timezone: string,
): EarningsSummaryFacts {
  const counted = rows.filter((row) => row.state !== 'reversed');
  const monthOf = (at: Date) => toWallClock(at, timezone).date.slice(0, 7);
  const sum = (list: readonly EarningRowFacts[]) => list.reduce((total, row) => total + row.amount, 0);
  const inState = (state: EarningState) => sum(counted.filter((row) => row.state === state));
  const byMonth = new Map<string, EarningRowFacts[]>();
  for (const row of counted) {
    const month = monthOf(row.earnedAt);
    byMonth.set(month, [...(byMonth.get(month) ?? []), row]);
  }
  return {
    pending: inState('pending'),
    cleared: inState('cleared'),
    paid: inState('paid'),
    thisMonth: sum(byMonth.get(monthOf(now)) ?? []),
    months: [...byMonth]
      .map(([month, list]) => ({ month, amount: sum(list), jobs: list.length }))
      .sort((a, b) => a.month.localeCompare(b.month)),
  };
}
