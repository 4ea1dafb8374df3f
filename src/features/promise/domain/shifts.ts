import { DAY_MS, type Interval, minutesBetween } from '@/shared/durations';
import { clipIntervals, mergeIntervals, subtractIntervals } from '@/shared/intervals';
import {
  addDays,
  fromWallClock,
  minutesOfTime,
  startOfDay,
  toWallClock,
  weekdayOf,
} from '@/shared/time-zones';

/** A weekly shift where the worker is. An end at or before the start runs into the next day. */
export interface Shift {
  /** 0 Sunday … 6 Saturday: the day it starts on. */
  weekday: number;
  /** `HH:mm`. */
  start: string;
  end: string;
}

/** Days off where the worker is, both ends included, `YYYY-MM-DD`. */
export interface DaysOff {
  from: string;
  to: string;
}

/** Monday to Friday, 08:00–17:00: a worker who has said nothing else. */
export const DEFAULT_SHIFTS: readonly Shift[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  start: '08:00',
  end: '17:00',
}));

export interface Roster {
  shifts: readonly Shift[];
  timeOff?: readonly DaysOff[];
  /** Days on which nobody there works, `YYYY-MM-DD`. */
  holidays?: ReadonlySet<string>;
  /** IANA name; the worker's own. */
  timezone: string;
}

/**
 * When the worker works between two instants, in UTC: weekly shifts, less holidays (no shift starts on one) and days
 * off. Sorted, merged, cut to the span. Shifts are wall-clock times, so they keep their hour over a clock change.
 */
export function shiftIntervals(roster: Roster, from: Date, until: Date): Interval[] {
  const { timezone, holidays, timeOff = [] } = roster;
  const days: string[] = [];
  // A day early, for a shift that began yesterday and runs past midnight.
  const last = toWallClock(until, timezone).date;
  for (let day = addDays(toWallClock(from, timezone).date, -1); day <= last; day = addDays(day, 1))
    days.push(day);
  const working = days
    .filter((day) => !holidays?.has(day))
    .flatMap((day) =>
      roster.shifts.filter((s) => s.weekday === weekdayOf(day)).map((s) => shiftOn(day, s, timezone)),
    );
  const off = timeOff.map((span) => offInterval(span, timezone));
  return clipIntervals(subtractIntervals(working, off), from, until);
}

/** Days off as an interval: from the first day's start to the last day's end, there. */
export function offInterval({ from, to }: DaysOff, timezone: string): Interval {
  return { from: startOfDay(from, timezone), to: startOfDay(addDays(to, 1), timezone) };
}

/** Whether the worker is at work at an instant. */
export function isOnShift(roster: Roster, at: Date): boolean {
  return shiftIntervals(roster, at, new Date(at.getTime() + 60_000)).some((interval) => interval.from <= at);
}

function shiftOn(day: string, shift: Shift, timezone: string): Interval {
  const start = minutesOfTime(shift.start);
  const end = minutesOfTime(shift.end);
  const endsAt = end > start ? end : end + 24 * 60;
  return { from: fromWallClock(day, start, timezone), to: fromWallClock(day, endsAt, timezone) };
}

/** Minutes of the UTC week, 0 is Sunday 00:00; `start` < `end` ≤ 10080. */
export interface UtcWindow {
  start: number;
  end: number;
}

const WEEK_MINUTES = 7 * 24 * 60;

/**
 * Weekly shifts as windows of the UTC week, for the card's index; one over the week's end becomes two. Of zones with
 * daylight saving it holds for the week around `at`.
 */
export function utcWindows(shifts: readonly Shift[], timezone: string, at: Date): UtcWindow[] {
  const monday = new Date(at.getTime() + 3 * DAY_MS);
  const intervals = shiftIntervals({ shifts, timezone }, new Date(at.getTime() - 4 * DAY_MS), monday);
  const windows = intervals.flatMap((interval) => {
    const start =
      interval.from.getUTCDay() * 1440 + interval.from.getUTCHours() * 60 + interval.from.getUTCMinutes();
    const end = start + minutesBetween(interval.from, interval.to);
    if (end <= WEEK_MINUTES) return [{ start, end }];
    return [
      { start, end: WEEK_MINUTES },
      { start: 0, end: end - WEEK_MINUTES },
    ];
  });
  const asIntervals = windows.map((w) => ({
    from: new Date(w.start * 60_000),
    to: new Date(w.end * 60_000),
  }));
  return mergeIntervals(asIntervals).map((i) => ({ start: +i.from / 60_000, end: +i.to / 60_000 }));
}
