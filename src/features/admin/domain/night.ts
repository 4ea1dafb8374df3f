import type { Interval } from '@/shared/durations';
import { addDays, fromWallClock, NEW_YORK, toWallClock } from '@/shared/time-zones';

const NOON = 12 * 60;

/**
 * The working night that an instant belongs to, from noon to noon in New York: what clients post in an afternoon and
 * find done the next morning falls into one night.
 */
export function nightOf(now: Date): Interval {
  const { date, minutes } = toWallClock(now, NEW_YORK);
  const first = minutes >= NOON ? date : addDays(date, -1);
  return { from: fromWallClock(first, NOON, NEW_YORK), to: fromWallClock(addDays(first, 1), NOON, NEW_YORK) };
}

/** The first instant of the month in New York. */
export function monthOf(now: Date): Date {
  const { date } = toWallClock(now, NEW_YORK);
  return fromWallClock(`${date.slice(0, 7)}-01`, 0, NEW_YORK);
}

/** The last `count` calendar days in New York, oldest first, today included. */
export function lastDays(now: Date, count: number): string[] {
  const { date } = toWallClock(now, NEW_YORK);
  return Array.from({ length: count }, (_, index) => addDays(date, index - count + 1));
}

/** Minute of the UTC week, 0 is Sunday 00:00: how shifts are stored on the cards. */
export function minuteOfUtcWeek(now: Date): number {
  return now.getUTCDay() * 1440 + now.getUTCHours() * 60 + now.getUTCMinutes();
}
