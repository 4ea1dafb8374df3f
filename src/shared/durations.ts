/** Milliseconds in the units that rules speak of. Instants are `Date`s in UTC. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A half-open stretch of time `[from, to)`. */
export interface Interval {
  from: Date;
  to: Date;
}

/** `at` moved by a number of minutes (fractions allowed, negative goes back). */
export function addMinutes(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * MINUTE_MS);
}

/** Minutes from `from` to `to`, negative when `to` is earlier; not rounded. */
export function minutesBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / MINUTE_MS;
}

/** `at` moved by calendar months in UTC; the day is clamped to the target month's last (31 Jan + 1 → 28 Feb). */
export function addMonths(at: Date, months: number): Date {
  const moved = new Date(at);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(at.getUTCDate(), lastDay));
  return moved;
}

/** The earlier of two instants. */
export function earlier(a: Date, b: Date): Date {
  return a <= b ? a : b;
}

/** The later of two instants. */
export function later(a: Date, b: Date): Date {
  return a >= b ? a : b;
}
