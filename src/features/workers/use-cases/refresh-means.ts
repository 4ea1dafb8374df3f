import type { Context } from '@/platform/context';
import { loadMeans, measureMeans, storeMeans } from '../data/platform-means.repository';
import { workerCardsCollection } from '../data/worker-card.document';
import { rescore } from '../data/worker-card.projection';

/** Works out anew what new workers are taken to be like, and brings every base score in step with it. */
export async function refreshMeans(ctx: Context): Promise<void> {
  const [before, means] = [await loadMeans(ctx.db), await measureMeans(ctx.db)];
  if (before.rating === means.rating && before.responseMinutes === means.responseMinutes) return;
  await storeMeans(ctx.db, means, ctx.clock.now());
  await workerCardsCollection(ctx.db).updateMany({}, rescore(means));
}
