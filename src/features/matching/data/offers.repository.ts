import type { Filter, ObjectId } from 'mongodb';
import { type OfferState, OPEN_OFFER_STATES } from '@/features/jobs/domain/job-types';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { type OfferDocument, offersCollection } from './offer.document';

const OPEN: Filter<OfferDocument> = { state: { $in: [...OPEN_OFFER_STATES] } };

/** One offer. */
export function findOffer(ctx: Context, id: ObjectId): Promise<OfferDocument | null> {
  return offersCollection(ctx.db).findOne({ _id: id }, inSession(ctx));
}

/** Every offer that was ever made for a job, oldest first. */
export function offersOfJob(ctx: Context, job: ObjectId): Promise<OfferDocument[]> {
  return offersCollection(ctx.db).find({ job }, inSession(ctx)).sort({ _id: 1 }).toArray();
}

/** The offers of a job that still wait for an answer. */
export function openOffersOfJob(ctx: Context, job: ObjectId): Promise<OfferDocument[]> {
  return offersCollection(ctx.db)
    .find({ job, ...OPEN }, inSession(ctx))
    .toArray();
}

/** What a worker can answer now, soonest to lapse first. */
export function openOffersOfWorker(ctx: Context, worker: ObjectId): Promise<OfferDocument[]> {
  return offersCollection(ctx.db)
    .find({ worker, ...OPEN }, inSession(ctx))
    .sort({ expiresAt: 1 })
    .limit(100)
    .toArray();
}

/** A worker's newest offer for a job, whatever became of it. */
export function latestOffer(ctx: Context, job: ObjectId, worker: ObjectId): Promise<OfferDocument | null> {
  return offersCollection(ctx.db).findOne({ job, worker }, { ...inSession(ctx), sort: { _id: -1 } });
}

/** A worker's other offers that were out while this one was. */
export function offersBeside(ctx: Context, offer: OfferDocument): Promise<OfferDocument[]> {
  const { _id, worker, offeredAt, expiresAt } = offer;
  if (!offeredAt || !expiresAt) return Promise.resolve([]);
  return offersCollection(ctx.db)
    .find(
      { worker, _id: { $ne: _id }, expiresAt: { $gte: offeredAt }, offeredAt: { $lte: expiresAt } },
      inSession(ctx),
    )
    .toArray();
}

/** Stores a new offer. */
export async function insertOffer(tx: TxContext, offer: OfferDocument): Promise<void> {
  await offersCollection(tx.db).insertOne(offer, { session: tx.session });
}

/**
 * Moves an offer to another state if it is still in one of `from`.
 * @returns the offer after, or null when somebody was faster
 */
export function moveOffer(
  tx: TxContext,
  id: ObjectId,
  from: readonly OfferState[],
  changes: Partial<OfferDocument> & { state: OfferState },
): Promise<OfferDocument | null> {
  return offersCollection(tx.db).findOneAndUpdate(
    { _id: id, state: { $in: [...from] } },
    { $set: { ...changes, updatedAt: tx.clock.now() } },
    { session: tx.session, returnDocument: 'after' },
  );
}

/** Withdraws these offers, all of them open. */
export async function withdrawOffers(tx: TxContext, ids: readonly ObjectId[]): Promise<void> {
  await offersCollection(tx.db).updateMany(
    { _id: { $in: [...ids] }, ...OPEN },
    { $set: { state: 'withdrawn', updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
}
