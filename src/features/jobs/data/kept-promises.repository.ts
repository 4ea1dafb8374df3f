import type { PastDelivery } from '@/features/promise/domain/confidence';
import type { Context } from '@/platform/context';
import { keptBriefly } from '@/platform/kept';
import { DAY_MS } from '@/shared/durations';
import type { JobCategory } from '@/shared/vocabulary';
import { jobsCollection } from './job.document';

/** So far back and so many deliveries tell how promises are kept. */
const DAYS_BACK = 180;
const MOST = 400;

const keptRecord = keptBriefly<PastDelivery[]>();

/**
 * The newest deliveries of a category that were judged, with when their jobs were posted. Read outside of transactions
 * and kept for seconds: every quote asks.
 */
export const pastDeliveries = (ctx: Context, category: JobCategory): Promise<PastDelivery[]> =>
  keptRecord(ctx.db, category, () => readPastDeliveries(ctx, category));

async function readPastDeliveries(ctx: Context, category: JobCategory): Promise<PastDelivery[]> {
  const since = new Date(ctx.clock.now().getTime() - DAYS_BACK * DAY_MS);
  const jobs = await jobsCollection(ctx.db)
    .find(
      { category, submittedAt: { $gte: since }, onTimeDelivery: { $in: [true, false] } },
      { projection: { onTimeDelivery: 1, createdAt: 1, 'clock.from': 1 } },
    )
    .sort({ submittedAt: -1 })
    .limit(MOST)
    .toArray();
  return jobs.map(({ clock, createdAt, onTimeDelivery }) => ({
    category,
    postedAt: clock[0]?.from ?? createdAt,
    onTime: onTimeDelivery === true,
  }));
}
