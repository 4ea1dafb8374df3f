import { DAY_MS, type Interval } from '@/shared/durations';
import { addDays, minutesOfTime, startOfDay, zoneOffset } from '@/shared/time-zones';

const DAY = DAY_MS / 60_000;
const WEEK = 7 * DAY;

interface WeeklyShift {
  /** 0 is Sunday. */
  weekday: number;
  /** `HH:mm`; an end at or before the start is on the next day. */
  start: string;
  end: string;
}

/**
 * Weekly shifts as minutes of the UTC week, `[start, end)` from Sunday 00:00, by the offset that the zone has at
 * `now`. A shift over the week's end becomes two windows. Sorted.
 */
export function utcWindows(
  shifts: readonly WeeklyShift[],
  zone: string,
  now: Date,
): { start: number; end: number }[] {
  const offset = zoneOffset(now, zone);
  return shifts
    .flatMap((shift) => {
      const startsAt = minutesOfTime(shift.start);
      const length = (((minutesOfTime(shift.end) - startsAt) % DAY) + DAY) % DAY || DAY;
      const start = (((shift.weekday * DAY + startsAt - offset) % WEEK) + WEEK) % WEEK;
      const end = start + length;
      if (end <= WEEK) return [{ start, end }];
      return [
        { start, end: WEEK },
        { start: 0, end: end - WEEK },
      ];
    })
    .sort((a, b) => a.start - b.start);
}

/** Days off, both ends included, as instants in the worker's zone; those that are over are left out. */
export function timeOffIntervals(
  timeOff: readonly { from: string; to: string }[],
  zone: string,
  now: Date,
): Interval[] {
  return timeOff
    .map(({ from, to }) => ({ from: startOfDay(from, zone), to: startOfDay(addDays(to, 1), zone) }))
    .filter((interval) => interval.to > now);
}
