import type { Schema } from '@/ui/api/types';

export type Shift = Schema<'Shift'>;

/** Monday first, as the week is worked. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** Minutes since midnight of `08:30`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A shift's length in minutes; one that ends before it starts runs past midnight. */
export function lengthOf({ start, end }: Pick<Shift, 'start' | 'end'>): number {
  const length = minutesOf(end) - minutesOf(start);
  return length > 0 ? length : length + 1440;
}

/** Pieces of a day (in shares of it) that shifts cover, with what runs over from the day before. */
export function coverage(shifts: readonly Shift[], weekday: number): { from: number; to: number }[] {
  const before = (weekday + 6) % 7;
  return shifts.flatMap((shift) => {
    const [start, end] = [minutesOf(shift.start), minutesOf(shift.end)];
    const overnight = end <= start;
    if (shift.weekday === weekday) return [{ from: start / 1440, to: overnight ? 1 : end / 1440 }];
    return shift.weekday === before && overnight && end > 0 ? [{ from: 0, to: end / 1440 }] : [];
  });
}
