import type { DomainEvent } from '@/platform/context';
import type { OfferDocument } from '../data/offer.document';

/**
 * What an offer's event says: to the worker, to those who follow the job, and to staff. No pay and no price: both
 * sides hear it.
 */
export function offerEvent(
  type: `offer.${'created' | 'reserved' | 'accepted' | 'declined' | 'expired' | 'withdrawn'}`,
  offer: OfferDocument,
  data: Record<string, unknown> = {},
): DomainEvent {
  const { offeredAt, respondedAt, expiresAt, reservedUntil } = offer;
  return {
    type,
    rooms: [`user:${offer.worker}`, `job:${offer.job}`, 'staff'],
    data: {
      offerId: offer._id.toHexString(),
      jobId: offer.job.toHexString(),
      workerId: offer.worker.toHexString(),
      rank: offer.rank,
      state: offer.state,
      offeredAt: offeredAt?.toISOString() ?? null,
      respondedAt: respondedAt?.toISOString() ?? null,
      expiresAt: expiresAt?.toISOString() ?? null,
      reservedUntil: reservedUntil?.toISOString() ?? null,
      ...data,
    },
  };
}
