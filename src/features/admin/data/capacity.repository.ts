import type { Filter } from 'mongodb';
import { type WorkerCardDocument, workerCardsCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { minuteOfUtcWeek } from '../domain/night';

/** Cards of the active workers whose shift it is and who are not on leave. */
export function onShiftFilter(now: Date): Filter<WorkerCardDocument> {
  const minute = minuteOfUtcWeek(now);
  return {
    shifts: { $elemMatch: { start: { $lte: minute }, end: { $gt: minute } } },
    timeOff: { $not: { $elemMatch: { from: { $lte: now }, to: { $gt: now } } } },
  };
}

/** Who could work right now, and how much room they have below the cap of jobs at once. */
export async function capacityNow(ctx: Context, concurrencyCap: number) {
  const isAvailable = { $eq: ['$availability', 'available'] };
  const room = { $max: [0, { $subtract: [concurrencyCap, '$stats.activeJobs'] }] };
  const [row] = await workerCardsCollection(ctx.db)
    .aggregate<{
      workersOnShift: number;
      available: number;
      busy: number;
      activeJobs: number;
      freeSlots: number;
    }>(
      [
        { $match: { status: 'active', ...onShiftFilter(ctx.clock.now()) } },
        {
          $group: {
            _id: null,
            workersOnShift: { $sum: 1 },
            available: { $sum: { $cond: [isAvailable, 1, 0] } },
            busy: { $sum: { $cond: [{ $eq: ['$availability', 'busy'] }, 1, 0] } },
            activeJobs: { $sum: '$stats.activeJobs' },
            freeSlots: { $sum: { $cond: [isAvailable, room, 0] } },
          },
        },
        { $project: { _id: 0 } },
      ],
      inSession(ctx),
    )
    .toArray();
  return row ?? { workersOnShift: 0, available: 0, busy: 0, activeJobs: 0, freeSlots: 0 };
}
