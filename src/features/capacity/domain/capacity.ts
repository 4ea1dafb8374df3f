import type { HolidayCalendar } from '@/features/promise/domain/holidays';
import { offInterval, type Roster, shiftIntervals } from '@/features/promise/domain/shifts';
import { addMinutes, type Interval } from '@/shared/durations';
import { advanceWithin } from '@/shared/intervals';
import { addDays, fromWallClock, PHNOM_PENH, toWallClock } from '@/shared/time-zones';

export const SLOT_MINUTES = 30;
export const SLOTS_A_DAY = 48;

/** Somebody of the roster, with what they have promised already. */
export interface CapacityWorker extends Omit<Roster, 'holidays'> {
  id: string;
  skills: readonly string[];
  loadMinutes: number;
}

/**
 * A half-hour of somebody: `o` free, `x` taken by promised work, `h` off for a holiday, `t` off for days of their own,
 * `.` not their shift.
 */
export type Slot = 'o' | 'x' | 'h' | 't' | '.';

export interface WorkerSlots {
  id: string;
  /** One letter a half-hour. */
  slots: string;
}

export interface Span {
  /** Calendar day in Phnom Penh on which the first half-hour begins. */
  from: string;
  days: number;
}

/** The first instant of each half-hour of the span. */
export function slotStarts({ from, days }: Span): Date[] {
  const start = fromWallClock(from, 0, PHNOM_PENH);
  return Array.from({ length: days * SLOTS_A_DAY }, (_, index) => addMinutes(start, index * SLOT_MINUTES));
}

/**
 * What everybody can still take in each half-hour of the span. Promised work fills each one's shifts from now on; nobody
 * works on a holiday of theirs, and what is past is nobody's. A half-hour counts where all of it is worked.
 */
export function slotsOf(
  workers: readonly CapacityWorker[],
  span: Span,
  { now, holidays }: { now: Date; holidays: HolidayCalendar },
): WorkerSlots[] {
  const starts = slotStarts(span);
  const until = addMinutes(starts.at(-1) ?? now, SLOT_MINUTES);
  return workers.map((worker) => {
    const off = worker.timezone === PHNOM_PENH ? new Set(holidays.KH.keys()) : new Set<string>();
    const usual = shiftIntervals({ ...worker, timeOff: [], holidays: undefined }, now, until);
    const worked = shiftIntervals({ ...worker, holidays: off }, now, until);
    const away = (worker.timeOff ?? []).map((days) => offInterval(days, worker.timezone));
    const freeFrom = advanceWithin(worked, now, worker.loadMinutes) ?? until;
    const isUsual = covering(usual);
    const isWorked = covering(worked);
    const slots = starts.map((at): Slot => {
      if (isWorked(at)) return at < freeFrom ? 'x' : 'o';
      if (!isUsual(at)) return '.';
      return away.some(({ from, to }) => from <= at && at < to) ? 't' : 'h';
    });
    return { id: worker.id, slots: slots.join('') };
  });
}

/** Whether all of a half-hour lies in one of the intervals; asked in order of time. */
function covering(intervals: readonly Interval[]): (at: Date) => boolean {
  let index = 0;
  return (at) => {
    while (intervals[index] && (intervals[index] as Interval).to <= at) index += 1;
    const current = intervals[index];
    return current !== undefined && current.from <= at && addMinutes(at, SLOT_MINUTES) <= current.to;
  };
}

/** How many of those are free in each half-hour. */
export function freeCounts(rows: readonly WorkerSlots[], ids: ReadonlySet<string>, count: number): number[] {
  const free = new Array<number>(count).fill(0);
  for (const { id, slots } of rows) {
    if (!ids.has(id)) continue;
    for (let at = 0; at < count; at += 1) if (slots[at] === 'o') free[at] = (free[at] ?? 0) + 1;
  }
  return free;
}

/** Free hours of each day of the span. */
export function freeHoursByDay(free: readonly number[]): number[] {
  return Array.from({ length: Math.ceil(free.length / SLOTS_A_DAY) }, (_, day) =>
    free.slice(day * SLOTS_A_DAY, (day + 1) * SLOTS_A_DAY).reduce((sum, count) => sum + count / 2, 0),
  );
}

/** Hours of each day that are somebody's shift, whatever takes them. */
export function usualHoursByDay(rows: readonly WorkerSlots[], days: number): number[] {
  return Array.from({ length: days }, (_, day) =>
    rows.reduce((sum, { slots }) => {
      const shift = slots.slice(day * SLOTS_A_DAY, (day + 1) * SLOTS_A_DAY).replaceAll('.', '');
      return sum + shift.length / 2;
    }, 0),
  );
}

/** The calendar days of a span. */
export const daysOf = ({ from, days }: Span): string[] =>
  Array.from({ length: days }, (_, index) => addDays(from, index));

/** Today in Phnom Penh. */
export const todayThere = (now: Date): string => toWallClock(now, PHNOM_PENH).date;
