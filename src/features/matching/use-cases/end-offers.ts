import type { ObjectId } from 'mongodb';
import { OPEN_OFFER_STATES } from '@/features/jobs/domain/job-types';
import type { Context, TxContext } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { newId, oid } from '@/shared/ids';
import type { OfferDocument } from '../data/offer.document';
import {
  findOffer,
  insertOffer,
  latestOffer,
  moveOffer,
  openOffersOfJob,
  openOffersOfWorker,
} from '../data/offers.repository';
import { REASSIGNED } from './match-question';
import { offerEvent } from './offer-event';

/** Ends an offer that nobody answered in its time. Does nothing before that, or when it was answered. */
export async function expireOffer(ctx: Context, offerId: string): Promise<void> {
  await unitOfWork(ctx, async (tx) => {
    const now = tx.clock.now();
    const offer = await findOffer(tx, oid(offerId));
    if (!offer?.expiresAt || offer.expiresAt > now) return;
    const expired = await moveOffer(tx, offer._id, OPEN_OFFER_STATES, { state: 'expired', respondedAt: now });
    if (expired) await tx.emit(offerEvent('offer.expired', expired));
  });
}

/** Withdraws every open offer of a job at once: somebody has it, or it was cancelled. */
export async function withdrawOffersOfJob(tx: TxContext, job: ObjectId, reason: string): Promise<void> {
  for (const offer of await openOffersOfJob(tx, job)) await withdraw(tx, offer, reason);
}

/** Withdraws every open offer of a worker who may not work any more. */
export async function withdrawOffersOfWorker(tx: TxContext, worker: ObjectId, reason: string): Promise<void> {
  for (const offer of await openOffersOfWorker(tx, worker)) await withdraw(tx, offer, reason);
}

async function withdraw(tx: TxContext, offer: OfferDocument, reason: string): Promise<void> {
  const withdrawn = await moveOffer(tx, offer._id, OPEN_OFFER_STATES, { state: 'withdrawn' });
  if (withdrawn) await tx.emit(offerEvent('offer.withdrawn', withdrawn, { reason }));
}

/**
 * The job was taken from its worker: their offer no longer stands, and they are not asked again. Somebody to whom
 * staff had given it without an offer gets a withdrawn one, which remembers that.
 */
export async function revokeAcceptedOffer(tx: TxContext, job: ObjectId, worker: ObjectId): Promise<void> {
  const offer = await latestOffer(tx, job, worker);
  const withdrawn = { state: 'withdrawn', declineReason: REASSIGNED } as const;
  if (offer) {
    await moveOffer(tx, offer._id, ['accepted', 'withdrawn'], withdrawn);
    return;
  }
  const now = tx.clock.now();
  await insertOffer(tx, {
    _id: newId(),
    job,
    worker,
    ...withdrawn,
    rank: 1,
    score: 0,
    components: {},
    reasoning: 'Given by staff, and taken back.',
    terms: { payout: 0, currency: 'USD', deadline: null, hours: 0, hourlyRate: 0, urgencyFactor: 1 },
    offeredAt: null,
    expiresAt: null,
    respondedAt: now,
    reservedUntil: null,
    createdAt: now,
    updatedAt: now,
  });
}
