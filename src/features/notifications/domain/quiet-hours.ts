import { addDays, fromWallClock, minutesOfTime, toWallClock } from '@/shared/time-zones';

interface QuietHours {
  enabled: boolean;
  /** `HH:mm`. */
  start: string;
  end: string;
}

/**
 * When a mail of `now` may go out: now, or when the person's quiet hours end. Quiet hours are in the person's zone; an
 * end before the start runs over midnight.
 */
export function mailableAt(now: Date, quiet: QuietHours | null | undefined, zone: string): Date {
  if (!quiet?.enabled) return now;
  const start = minutesOfTime(quiet.start);
  const end = minutesOfTime(quiet.end);
  const { date, minutes } = toWallClock(now, zone);
  const overMidnight = start > end;
  const inside = overMidnight ? minutes >= start || minutes < end : minutes >= start && minutes < end;
  if (!inside) return now;
  return fromWallClock(overMidnight && minutes >= start ? addDays(date, 1) : date, end, zone);
}
