import { fromWallClock, PHNOM_PENH, toWallClock } from '@/shared/time-zones';

/** `2026-05` moved by months. */
export function moveMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The month in Phnom Penh at an instant: workers' months are theirs. */
export const monthOf = (at: Date): string => toWallClock(at, PHNOM_PENH).date.slice(0, 7);

/** When a month begins and ends in Phnom Penh. */
export function monthSpan(month: string): { from: Date; to: Date } {
  const start = (one: string) => fromWallClock(`${one}-01`, 0, PHNOM_PENH);
  return { from: start(month), to: start(moveMonth(month, 1)) };
}
