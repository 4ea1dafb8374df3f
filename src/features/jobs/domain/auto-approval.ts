import { addMinutes, type Interval } from '@/shared/durations';
import { advanceWithin } from '@/shared/intervals';
import { addDays, startOfDay, toWallClock, weekdayOf } from '@/shared/time-zones';

/** Hours of a client's silence, not counting US weekends and holidays. */
export const REMINDER_HOURS = [24, 48, 66] as const;
export const SILENT_APPROVAL_HOURS = 72;

/** Longest stretch searched: 72 counted hours never take this many days. */
const HORIZON_DAYS = 40;

export interface ReviewSchedule {
  reminders: Date[];
  approveAt: Date;
}

/**
 * When a client who does not answer is reminded, and when their silence approves the work. The clock stands still on
 * Saturdays, Sundays and US holidays of the client's own zone.
 */
export function reviewSchedule(input: {
  reviewStartedAt: Date;
  clientTimezone: string;
  /** US holidays, `YYYY-MM-DD`. */
  holidays: ReadonlySet<string>;
  /** From settings. */
  reminderHours?: readonly number[];
  approveAfterHours?: number;
}): ReviewSchedule {
  const workdays = workdaysFrom(input.reviewStartedAt, input.clientTimezone, input.holidays);
  const after = (hours: number) =>
    advanceWithin(workdays, input.reviewStartedAt, hours * 60) ??
    addMinutes(input.reviewStartedAt, hours * 60);
  return {
    reminders: (input.reminderHours ?? REMINDER_HOURS).map(after),
    approveAt: after(input.approveAfterHours ?? SILENT_APPROVAL_HOURS),
  };
}

function workdaysFrom(start: Date, zone: string, holidays: ReadonlySet<string>): Interval[] {
  const first = toWallClock(start, zone).date;
  const days = Array.from({ length: HORIZON_DAYS }, (_, index) => addDays(first, index));
  return days
    .filter((day) => weekdayOf(day) % 6 !== 0 && !holidays.has(day))
    .map((day) => ({ from: startOfDay(day, zone), to: startOfDay(addDays(day, 1), zone) }));
}
