import { findJob } from '@/features/jobs';
import { acceptOffer, offersCollection } from '@/features/matching';
import type { Scene } from './scene';

/** Workers take what they are offered. */
export async function answerOffers(scene: Scene): Promise<void> {
  const { ctx, crew } = scene;
  const offers = await offersCollection(ctx.db)
    .find({ state: 'offered', worker: { $in: crew.workers }, expiresAt: { $gt: ctx.clock.now() } })
    .limit(100)
    .toArray();
  for (const offer of offers) {
    const worker = crew.free(offer.worker);
    const job = worker && (await findJob(ctx, offer.job));
    if (!worker || job?.status !== 'matching') continue;
    if (!scene.isTime(`answer ${offer._id}`, job, [5, 40], [30, 300])) continue;
    await scene.attempt('accept an offer', () =>
      acceptOffer(scene.as(worker), { jobId: job._id.toHexString() }),
    );
  }
}
