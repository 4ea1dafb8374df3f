import type { JobDocument } from '@/features/jobs';
import { workerPayout } from '@/features/jobs/domain/pricing';
import type { WorkerCardDocument } from '@/features/workers';
import type { TxContext } from '@/platform/context';
import { newId } from '@/shared/ids';
import type { OfferDocument } from '../data/offer.document';
import { insertOffer } from '../data/offers.repository';
import type { OfferWindow } from '../domain/offer-window';
import { isAtCap, takeForWorker } from './accept-offer';
import { offerEvent } from './offer-event';

interface NewOffer {
  job: JobDocument;
  card: WorkerCardDocument;
  candidate: { score: number; components: Record<string, number>; reasoning: string };
  rank: number;
  window: OfferWindow;
}

/**
 * Offers a job to a worker, now or at the start of their shift, on terms that stay as they are: estimated hours ×
 * their rate × urgency. A worker with standing acceptance of the category, inside their shift, takes it at once.
 */
export async function makeOffer(
  tx: TxContext,
  { job, card, candidate, rank, window }: NewOffer,
): Promise<OfferDocument> {
  const now = tx.clock.now();
  const hours = job.analysis?.estimatedHours ?? job.deliveryTime.estimated;
  const pay = workerPayout({ hours, hourlyRate: card.hourlyRate, urgency: job.urgency });
  const { urgencyFactor } = pay.parts;
  const offer: OfferDocument = {
    _id: newId(),
    job: job._id,
    worker: card.worker,
    rank,
    score: candidate.score,
    components: { ...candidate.components },
    reasoning: candidate.reasoning,
    terms: {
      payout: pay.amount,
      currency: card.currency,
      deadline: job.deliveryTime.deadline,
      hours,
      hourlyRate: card.hourlyRate,
      urgencyFactor,
    },
    ...window,
    respondedAt: null,
    declineReason: null,
    createdAt: now,
    updatedAt: now,
  };
  await insertOffer(tx, offer);
  await announce(tx, job, offer, card);
  return offer;
}

/** Tells the worker of an offer that has gone out, or takes it for them where they said so beforehand. */
export async function announce(
  tx: TxContext,
  job: JobDocument,
  offer: OfferDocument,
  card: Pick<WorkerCardDocument, 'standingAcceptance'>,
): Promise<void> {
  await tx.emit(offerEvent(offer.state === 'reserved' ? 'offer.reserved' : 'offer.created', offer));
  if (offer.state !== 'offered' || !card.standingAcceptance.includes(job.category)) return;
  if (await isAtCap(tx, offer.worker)) return;
  await takeForWorker(tx, job, offer, { standing: true });
}
