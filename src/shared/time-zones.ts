import { tzOffset } from '@date-fns/tz';
import { DAY_MS, MINUTE_MS } from '@/shared/durations';

export const PHNOM_PENH = 'Asia/Phnom_Penh';
export const NEW_YORK = 'America/New_York';

/** What a clock on the wall shows: a calendar day, minutes after its midnight, and the weekday (0 is Sunday). */
export interface WallClock {
  date: string;
  minutes: number;
  weekday: number;
}

/** Whether the runtime knows the IANA zone. */
export function isTimeZone(zone: string): boolean {
  return zone !== '' && !Number.isNaN(tzOffset(zone, new Date(0)));
}

/** Minutes that the zone is ahead of UTC at an instant (Phnom Penh 420, New York in winter −300). */
export function zoneOffset(at: Date, zone: string): number {
  const offset = tzOffset(zone, at);
  if (Number.isNaN(offset)) throw new RangeError(`unknown time zone: ${zone}`);
  return offset;
}

/** What clocks of the zone show at an instant. */
export function toWallClock(at: Date, zone: string): WallClock {
  const shifted = new Date(at.getTime() + zoneOffset(at, zone) * MINUTE_MS);
  return {
    date: shifted.toISOString().slice(0, 10),
    minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  };
}

/** Offsets at UTC midnights, which shifts and calendars ask for by the thousand. Facts, so never stale. */
const midnightOffsets = new Map<string, number>();
const MOST_KEPT = 20_000;

function offsetAtMidnight(day: number, zone: string): number {
  const key = `${zone} ${day}`;
  const known = midnightOffsets.get(key);
  if (known !== undefined) return known;
  if (midnightOffsets.size >= MOST_KEPT) midnightOffsets.clear();
  const offset = zoneOffset(new Date(day * DAY_MS), zone);
  midnightOffsets.set(key, offset);
  return offset;
}

/**
 * The instant at which clocks of the zone show `date` and `minutes` after midnight. Minutes may pass 1440 (the
 * next day). A time that a clock change skips moves forward with it; one that happens twice is the first.
 */
export function fromWallClock(date: string, minutes: number, zone: string): Date {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE_MS;
  const day = Math.floor(asUtc / DAY_MS);
  // Midnights at least a day away on each side, so that both lie outside what the offset could move.
  const offsets = [offsetAtMidnight(day - 1, zone), offsetAtMidnight(day + 2, zone)];
  const candidates = offsets.map((offset) => ({ at: new Date(asUtc - offset * MINUTE_MS), offset }));
  if (offsets[0] === offsets[1] && candidates[0]) return candidates[0].at;
  const valid = candidates.filter(({ at, offset }) => zoneOffset(at, zone) === offset);
  const instants = (valid.length > 0 ? valid : candidates).map(({ at }) => at.getTime());
  return new Date(valid.length > 0 ? Math.min(...instants) : Math.max(...instants));
}

/** Minutes after midnight of `HH:mm`. @throws RangeError for anything else; `24:00` is the end of the day. */
export function minutesOfTime(time: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  if (!match || Number(match[2]) > 59 || minutes > 1440) throw new RangeError(`not a time of day: ${time}`);
  return minutes;
}

/** The calendar day `days` after a `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Weekday of a `YYYY-MM-DD`, 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The first instant of a calendar day in a zone. */
export function startOfDay(date: string, zone: string): Date {
  return fromWallClock(date, 0, zone);
}
