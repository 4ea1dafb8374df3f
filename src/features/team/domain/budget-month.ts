import { startOfDay, toWallClock } from '@/shared/time-zones';

/** The first instant of the month that a person of this zone is in: when their monthly budget begins anew. */
export function startOfMonth(now: Date, zone: string): Date {
  return startOfDay(`${toWallClock(now, zone).date.slice(0, 7)}-01`, zone);
}
