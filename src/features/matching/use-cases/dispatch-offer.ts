import { findJob } from '@/features/jobs';
import { workerCardsCollection } from '@/features/workers';
import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { oid } from '@/shared/ids';
import { findOffer, moveOffer } from '../data/offers.repository';
import { offerWindows } from './find-candidates';
import { announce } from './make-offer';
import { offerEvent } from './offer-event';

/**
 * Sends a reserved offer out: the worker's shift has begun. When it moved meanwhile, the offer waits for the new
 * start; when there is none in sight any more, it is withdrawn and the next is asked. Does nothing when the offer was
 * answered or withdrawn.
 */
export async function dispatchOffer(ctx: Context, offerId: string): Promise<void> {
  await unitOfWork(ctx, async (tx) => {
    const offer = await findOffer(tx, oid(offerId));
    const job = offer && (await findJob(tx, offer.job));
    if (offer?.state !== 'reserved' || job?.status !== 'matching') return;
    const window = (await offerWindows(tx, [offer.worker])).get(offer.worker.toHexString());
    if (!window) {
      const withdrawn = await moveOffer(tx, offer._id, ['reserved'], { state: 'withdrawn' });
      if (withdrawn) await tx.emit(offerEvent('offer.withdrawn', withdrawn, { reason: 'unreachable' }));
      return;
    }
    const sent = await moveOffer(tx, offer._id, ['reserved'], window);
    const card = await workerCardsCollection(tx.db).findOne(
      { worker: offer.worker },
      { session: tx.session },
    );
    if (sent && card) await announce(tx, job, sent, card);
  });
}
