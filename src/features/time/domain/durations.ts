import { minutesBetween } from '@/shared/durations';

/** A stretch of recorded time; it is still running while `endedAt` is null. */
export interface TimeSpan {
  startedAt: Date;
  endedAt: Date | null;
}

/** Whole minutes of an entry, begun ones counted, at least 1; a running one lasts until `now`. */
export function durationMinutes({ startedAt, endedAt }: TimeSpan, now: Date): number {
  return Math.max(1, Math.ceil(minutesBetween(startedAt, endedAt ?? now)));
}

/** Whether two entries share time. Touching ends do not; a running entry has no end. */
export function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  const end = (span: TimeSpan) => span.endedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return a.startedAt.getTime() < end(b) && b.startedAt.getTime() < end(a);
}
