import type { PastDelivery } from '@/features/promise/domain/confidence';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { DAY_MS } from '@/shared/durations';
import type { JobCategory } from '@/shared/vocabulary';
import { jobsCollection } from './job.document';

/** So far back and so many deliveries tell how promises are kept. */
const DAYS_BACK = 180;
const MOST = 400;

/** The newest deliveries of a category that were judged, with when their jobs were posted. */
export async function pastDeliveries(ctx: Context, category: JobCategory): Promise<PastDelivery[]> {
  const since = new Date(ctx.clock.now().getTime() - DAYS_BACK * DAY_MS);
  const jobs = await jobsCollection(ctx.db)
    .find(
      { category, submittedAt: { $gte: since }, onTimeDelivery: { $in: [true, false] } },
      { projection: { onTimeDelivery: 1, createdAt: 1, 'clock.from': 1 }, ...inSession(ctx) },
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
