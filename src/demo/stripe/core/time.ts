import type Stripe from 'stripe';

export const HOUR = 3600;
export const DAY = 86_400;

type Interval = Stripe.Price.Recurring.Interval;

/**
 * The moment that many intervals after the anchor, in seconds. Months keep the anchor's day and use the last day of a
 * month that is shorter: 31 January, 28 February, 31 March.
 */
export function addIntervals(anchor: number, interval: Interval, count: number): number {
  if (interval === 'day') return anchor + count * DAY;
  if (interval === 'week') return anchor + count * 7 * DAY;
  const start = new Date(anchor * 1000);
  const months = start.getUTCMonth() + (interval === 'year' ? 12 : 1) * count;
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), months + 1, 0)).getUTCDate();
  const moved = new Date(start);
  moved.setUTCDate(1);
  moved.setUTCMonth(months);
  moved.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return Math.floor(moved.getTime() / 1000);
}

/** The first period end after `after`, counted from the anchor. */
export function nextBoundary(anchor: number, interval: Interval, step: number, after: number): number {
  if (anchor > after) return anchor;
  for (let count = 1; ; count += 1) {
    const end = addIntervals(anchor, interval, count * step);
    if (end > after) return end;
  }
}
