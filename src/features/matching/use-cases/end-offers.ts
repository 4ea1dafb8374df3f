import type { ObjectId } from 'mongodb';
import { lastSeenAt } from '@/features/accounts';
import { workerCardsCollection } from '@/features/workers';
import type { Context, TxContext } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { newId, oid, sameId } from '@/shared/ids';
import type { OfferDocument } from '../data/offer.document';
import {
  findOffer,
  insertOffer,
  latestOffer,
  moveOffer,
  offersBeside,
  openOffersOfJob,
  openOffersOfWorker,
  withdrawOffers,
} from '../data/offers.repository';
import { faultlessMiss } from '../domain/missed-offer';
import { dispatchOffer } from './dispatch-offer';
import { REASSIGNED } from './match-question';
import { offerEvent } from './offer-event';

/** Ends an offer that nobody answered in its time. Does nothing before that, or when it was answered. */
export async function expireOffer(ctx: Context, offerId: string): Promise<void> {
  await unitOfWork(ctx, async (tx) => {
    const now = tx.clock.now();
    const offer = await findOffer(tx, oid(offerId));
    if (!offer?.expiresAt || offer.expiresAt > now) return;
    // Nobody was asked yet: the start of the shift was slept through by us, not by them.
    if (offer.state === 'reserved') return dispatchOffer(tx, offerId);
    const missedWithoutFault = await faultOf(tx, offer);
    const expired = await moveOffer(tx, offer._id, ['offered'], {
      state: 'expired',
      respondedAt: now,
      missedWithoutFault,
    });
    if (expired) await tx.emit(offerEvent('offer.expired', expired, { missedWithoutFault }));
  });
}

/** Two offers that lapse at once meet on the worker's card, which both write: the later one sees the earlier. */
async function faultOf(tx: TxContext, offer: OfferDocument) {
  const { offeredAt, expiresAt, worker } = offer;
  if (!offeredAt || !expiresAt) return null;
  const card = await workerCardsCollection(tx.db).findOne({ worker }, { session: tx.session });
  return faultlessMiss({
    offeredAt,
    endedAt: expiresAt,
    availability: card?.availability ?? 'offline',
    lastSeenAt: await lastSeenAt(tx, worker),
    others: await offersBeside(tx, offer),
  });
}

/** Withdraws every open offer of a job at once, but the one that won it: somebody has it, or it was cancelled. */
export async function withdrawOffersOfJob(
  tx: TxContext,
  job: ObjectId,
  reason: string,
  winner: string | null = null,
): Promise<void> {
  const open = await openOffersOfJob(tx, job);
  await withdraw(
    tx,
    open.filter(({ _id }) => !sameId(_id, winner)),
    reason,
  );
}

/** Withdraws every open offer of a worker who may not work any more. */
export async function withdrawOffersOfWorker(tx: TxContext, worker: ObjectId, reason: string): Promise<void> {
  await withdraw(tx, await openOffersOfWorker(tx, worker), reason);
}

/** Both read and write are of one transaction: what was open when read is open when written, or all is retried. */
async function withdraw(tx: TxContext, offers: readonly OfferDocument[], reason: string): Promise<void> {
  if (offers.length === 0) return;
  await withdrawOffers(
    tx,
    offers.map(({ _id }) => _id),
  );
  for (const offer of offers)
    await tx.emit(offerEvent('offer.withdrawn', { ...offer, state: 'withdrawn' }, { reason }));
}

/**
 * The job was taken from its worker: their offer no longer stands, and they are not asked again. Somebody to whom
 * staff had given it without an offer gets a withdrawn one, which remembers that.
 */
export async function revokeAcceptedOffer(tx: TxContext, job: ObjectId, worker: ObjectId): Promise<void> {
  const offer = await latestOffer(tx, job, worker);
  const withdrawn = { state: 'withdrawn', declineReason: REASSIGNED } as const;
  if (offer) {
    const revoked = await moveOffer(tx, offer._id, ['accepted', 'withdrawn'], withdrawn);
    if (revoked) await tx.emit(offerEvent('offer.withdrawn', revoked, { reason: REASSIGNED }));
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
