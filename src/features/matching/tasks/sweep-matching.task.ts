import { z } from 'zod';
import { jobsCollection } from '@/features/jobs';
import { inFairOrder } from '@/features/jobs/domain/queue';
import { defineTask } from '@/platform/tasks';
import { MINUTE_MS } from '@/shared/durations';
import { offersCollection } from '../data/offer.document';
import { dispatchOffer } from '../use-cases/dispatch-offer';
import { expireOffer } from '../use-cases/end-offers';
import { matchJob } from '../use-cases/match-job';

/** Jobs that were touched within this time are left to the task that touched them. */
const QUIET_MS = 2 * MINUTE_MS;
const BATCH = 200;

/**
 * Every five minutes: jobs in matching that nobody is being asked about are matched again, offers whose time is long
 * up are ended, and reserved ones whose shift has long begun are sent out. It finds workers who have come free since, and what a lost task left behind.
 */
export const sweepMatchingTask = defineTask({
  name: 'sweep-matching',
  data: z.object({}),
  cron: '*/5 * * * *',
  concurrency: 1,
  lockLifetimeMs: 120_000,
  run: async (ctx) => {
    const before = new Date(ctx.clock.now().getTime() - QUIET_MS);
    const overdue = await offersCollection(ctx.db)
      .find(
        {
          $or: [
            { state: 'offered', expiresAt: { $lte: before } },
            { state: 'reserved', reservedUntil: { $lte: before } },
          ],
        },
        { projection: { state: 1 } },
      )
      .limit(BATCH)
      .toArray();
    for (const { _id, state } of overdue) {
      await (state === 'reserved' ? dispatchOffer : expireOffer)(ctx, _id.toHexString());
    }
    const jobs = await jobsCollection(ctx.db)
      .find(
        { status: 'matching', updatedAt: { $lte: before } },
        { projection: { _id: 1, queuePosition: 1, createdAt: 1, organization: 1 } },
      )
      .sort({ createdAt: 1 })
      .limit(BATCH)
      .toArray();
    for (const { _id } of inFairOrder(jobs)) await matchJob(ctx, _id.toHexString());
  },
});
