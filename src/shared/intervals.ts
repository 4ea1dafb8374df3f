import { earlier, type Interval, later, MINUTE_MS, minutesBetween } from '@/shared/durations';

/** Sorted, non-empty and non-overlapping: touching or overlapping intervals become one. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  const sorted = intervals.filter((i) => i.from < i.to).sort((a, b) => a.from.getTime() - b.from.getTime());
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last && next.from <= last.to) last.to = later(last.to, next.to);
    else merged.push({ ...next });
  }
  return merged;
}

/** What is left of `intervals` once `holes` are cut out of them; sorted and merged. */
export function subtractIntervals(intervals: readonly Interval[], holes: readonly Interval[]): Interval[] {
  const cuts = mergeIntervals(holes);
  return mergeIntervals(intervals).flatMap((interval) => {
    const pieces: Interval[] = [];
    let from = interval.from;
    for (const cut of cuts) {
      if (cut.to <= from || cut.from >= interval.to) continue;
      if (cut.from > from) pieces.push({ from, to: cut.from });
      from = later(from, cut.to);
    }
    if (from < interval.to) pieces.push({ from, to: interval.to });
    return pieces;
  });
}

/** The part of each interval that lies inside `[from, until)`. */
export function clipIntervals(intervals: readonly Interval[], from: Date, until: Date): Interval[] {
  return mergeIntervals(intervals.map((i) => ({ from: later(i.from, from), to: earlier(i.to, until) })));
}

/**
 * The instant at which `minutes` of time inside the (sorted) intervals have passed, counted from `start`.
 * Null when the intervals do not hold that much.
 */
export function advanceWithin(intervals: readonly Interval[], start: Date, minutes: number): Date | null {
  let left = minutes;
  for (const interval of intervals) {
    if (interval.to <= start) continue;
    const from = later(interval.from, start);
    const room = minutesBetween(from, interval.to);
    if (left <= room) return new Date(from.getTime() + left * MINUTE_MS);
    left -= room;
  }
  return null;
}
