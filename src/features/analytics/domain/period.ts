import { addDays, startOfDay, toWallClock } from '@/shared/time-zones';

/** Calendar days, both included, as clocks of a zone show them, and the instants that they begin and end at. */
export interface Period {
  from: string;
  to: string;
  timezone: string;
  start: Date;
  /** The first instant after it. */
  end: Date;
}

/** The longest period that is answered, in days: three years and a day more for a leap year. */
export const MOST_DAYS = 1096;
const MONTHS_SHOWN = 12;
const DAY = 86_400_000;

/** `2026-03` moved by so many months. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** Why a period cannot be answered; null when it can. */
export function wrongPeriod(asked: { from?: string; to?: string }): { path: string; message: string } | null {
  const { from, to } = asked;
  for (const [path, day] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (day && !isDay(day)) return { path, message: 'Is no day of the calendar.' };
  }
  if (!from || !to) return null;
  if (from > to) return { path: 'to', message: 'Must not be before `from`.' };
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return days > MOST_DAYS
    ? { path: 'from', message: `At most ${MOST_DAYS} days are answered at once.` }
    : null;
}

const isDay = (day: string) =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day;

/**
 * The period that was asked for, in the reader's zone. Without `from` it begins with the month eleven months before that
 * of its end; without `to` it ends today, or eleven months after it began where that is sooner.
 */
export function periodOf(asked: { from?: string; to?: string }, timezone: string, now: Date): Period {
  const today = toWallClock(now, timezone).date;
  const latest = asked.from ? addDays(asked.from, MOST_DAYS - 1) : today;
  const to = asked.to ?? (asked.from && latest < today ? latest : laterDay(today, asked.from));
  const from = asked.from ?? `${shiftMonth(to.slice(0, 7), 1 - MONTHS_SHOWN)}-01`;
  return { from, to, timezone, start: startOfDay(from, timezone), end: startOfDay(addDays(to, 1), timezone) };
}

const laterDay = (one: string, other: string | undefined) => (other && other > one ? other : one);

/** Every month that a period touches, the oldest first. */
export function monthsOf({ from, to }: Pick<Period, 'from' | 'to'>): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = shiftMonth(month, 1))
    months.push(month);
  return months;
}
