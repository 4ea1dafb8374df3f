import { minutesBetween } from '@/shared/durations';

/** A stretch of recorded time; it is still running while `endedAt` is null. */
export interface TimeSpan {
  startedAt: Date;
  endedAt: Date | null;
}

/** The longest single entry, in minutes: longer is a timer that was forgotten. */
export const LONGEST_ENTRY_MINUTES = 16 * 60;

/** Whole minutes of an entry, begun ones counted, at least 1; a running one lasts until `now`. */
export function durationMinutes({ startedAt, endedAt }: TimeSpan, now: Date): number {
  return Math.max(1, Math.ceil(minutesBetween(startedAt, endedAt ?? now)));
}

/** Whether two entries share time. Touching ends do not; a running entry has no end. */
export function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  const end = (span: TimeSpan) => span.endedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return a.startedAt.getTime() < end(b) && b.startedAt.getTime() < end(a);
}

export type SpanProblem = 'ends-before-it-starts' | 'in-the-future' | 'too-long';

/** What is wrong with an entry made by hand, or null. */
export function spanProblem(
  { startedAt, endedAt }: { startedAt: Date; endedAt: Date },
  now: Date,
): SpanProblem | null {
  if (endedAt <= startedAt) return 'ends-before-it-starts';
  if (endedAt > now) return 'in-the-future';
  return minutesBetween(startedAt, endedAt) > LONGEST_ENTRY_MINUTES ? 'too-long' : null;
}
