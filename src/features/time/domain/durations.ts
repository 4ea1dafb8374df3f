import { minutesBetween } from '@/shared/durations';

/** A stretch of recorded time; it is still running while `endedAt` is null. */
export interface TimeSpan {
  startedAt: Date;
  endedAt: Date | null;
}

/** The longest single entry, in minutes: longer is a timer that was forgotten. */
export const LONGEST_ENTRY_MINUTES = 16 * 60;

/** Whole minutes of an entry, to the nearest; a running one lasts until `now`. Never below zero. */
export function durationMinutes({ startedAt, endedAt }: TimeSpan, now: Date): number {
  return Math.max(0, Math.round(minutesBetween(startedAt, endedAt ?? now)));
}

/** Minutes of all entries together. */
export function totalMinutes(spans: readonly TimeSpan[], now: Date): number {
  return spans.reduce((sum, span) => sum + durationMinutes(span, now), 0);
}

/** Whether two entries share time. Touching ends do not; a running entry has no end. */
export function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  const end = (span: TimeSpan) => span.endedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return a.startedAt.getTime() < end(b) && b.startedAt.getTime() < end(a);
}

/** The first entry that shares time with `span`, if any. */
export function findOverlapping<Span extends TimeSpan>(span: TimeSpan, others: readonly Span[]): Span | null {
  return others.find((other) => overlaps(span, other)) ?? null;
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
