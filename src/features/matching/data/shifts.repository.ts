import type { ObjectId } from 'mongodb';
import { calendarsBetween } from '@/features/promise';
import { workingHolidays } from '@/features/promise/domain/holidays';
import { shiftIntervals } from '@/features/promise/domain/shifts';
import { workerProfilesCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { DAY_MS, type Interval } from '@/shared/durations';
import { addDays } from '@/shared/time-zones';

/** So far ahead a reservation may lie; somebody who does not work until then is not asked. */
const HORIZON_DAYS = 10;

/** Working hours of workers from now on; by worker id. */
export function comingShifts(ctx: Context, workers: readonly ObjectId[]): Promise<Map<string, Interval[]>> {
  const now = ctx.clock.now();
  return shiftsBetween(ctx, workers, now, new Date(now.getTime() + HORIZON_DAYS * DAY_MS));
}

/** Working hours of workers in a span, as UTC intervals, less days off and Khmer holidays; by worker id. */
export async function shiftsBetween(
  ctx: Context,
  workers: readonly ObjectId[],
  from: Date,
  until: Date,
): Promise<Map<string, Interval[]>> {
  const day = (at: Date) => at.toISOString().slice(0, 10);
  const { confirmed } = await calendarsBetween(ctx, addDays(day(from), -1), addDays(day(until), 1));
  const profiles = await workerProfilesCollection(ctx.db)
    .find(
      { worker: { $in: [...workers] } },
      { ...inSession(ctx), projection: { worker: 1, availability: 1 } },
    )
    .toArray();
  return new Map(
    profiles.map(({ worker, availability }) => {
      const { timezone, shifts, timeOff } = availability;
      const holidays = workingHolidays(confirmed, timezone);
      return [
        worker.toHexString(),
        shiftIntervals({ shifts: shifts ?? [], timeOff: timeOff ?? [], timezone, holidays }, from, until),
      ];
    }),
  );
}
