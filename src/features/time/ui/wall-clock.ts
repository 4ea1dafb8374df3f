import { TZDate } from '@date-fns/tz';

const two = (value: number) => String(value).padStart(2, '0');

/** Day (`2026-11-23`) and time (`08:30`) of an instant in a zone, as date and time inputs take them. */
export function wallClock(at: Date, zone: string): { day: string; time: string } {
  const local = new TZDate(at, zone);
  return {
    day: `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`,
    time: `${two(local.getHours())}:${two(local.getMinutes())}`,
  };
}

/** The instant of a day and time in a zone. */
export function instantOf(day: string, time: string, zone: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, date, hour, minute, 0, zone).getTime());
}

/** The day `days` after another. */
export function shiftDay(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return shiftDay(day, -((weekday + 6) % 7));
}

/** Minutes of a stretch that fall on each day of a zone, so that a night's work is counted where it was done. */
export function minutesByDay(from: Date, to: Date, zone: string): Map<string, number> {
  const found = new Map<string, number>();
  let at = from;
  while (at < to) {
    const { day } = wallClock(at, zone);
    const midnight = instantOf(shiftDay(day, 1), '00:00', zone);
    const end = midnight < to ? midnight : to;
    found.set(day, (found.get(day) ?? 0) + (end.getTime() - at.getTime()) / 60_000);
    at = end;
  }
  return found;
}
