import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { OPEN_OFFER_STATES } from '@/features/jobs/domain/job-types';
import { errors } from '@/platform/errors';
import { objectId, optionalText } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { latestOffer, moveOffer } from '../data/offers.repository';
import { DECLINE_REASONS } from '../domain/decline-reasons';
import { assertOpen } from './accept-offer';
import { offerEvent } from './offer-event';

/**
 * A worker says no to an offer; the next candidate is asked in the same transaction.
 * @throws NOT_FOUND (never offered), OFFER_CLOSED
 */
export const declineOffer = defineUseCase({
  name: 'matching.decline',
  input: z.strictObject({
    jobId: objectId,
    reason: z.enum(DECLINE_REASONS),
    note: optionalText(500).optional(),
  }),
  authorize: (ctx) => {
    requireRole(ctx, 'worker');
  },
  run: async (tx, { jobId, reason, note }) => {
    const worker = oid(requireRole(tx, 'worker').id);
    const now = tx.clock.now();
    const offer = await latestOffer(tx, oid(jobId), worker);
    if (!offer) throw errors.notFound('This offer');
    assertOpen(offer, now);
    const declined = await moveOffer(tx, offer._id, OPEN_OFFER_STATES, {
      state: 'declined',
      offeredAt: offer.offeredAt ?? now,
      respondedAt: now,
      declineReason: note ? `${reason}: ${note}` : reason,
    });
    if (!declined) throw errors.offerClosed();
    await tx.audit({
      action: 'offer.decline',
      entity: 'offers',
      entityId: offer._id.toHexString(),
      before: { state: offer.state },
      after: { state: declined.state, declineReason: declined.declineReason },
    });
    await tx.emit(offerEvent('offer.declined', declined, { reason }));
  },
});
