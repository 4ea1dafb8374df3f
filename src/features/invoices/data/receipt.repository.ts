import type { ObjectId } from 'mongodb';
import { creditLotsCollection, transactionsCollection } from '@/features/credits';
import { WORKER_TRANSACTION_TYPES } from '@/features/credits/domain/credit.options';
import { timeEntriesCollection } from '@/features/time';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { oid } from '@/shared/ids';

/** What the ledger says of a job on its client's side, oldest first. */
export const movementsOfJob = (ctx: Context, job: ObjectId, organization: ObjectId) =>
  transactionsCollection(ctx.db)
    .find({ job, organization, type: { $nin: [...WORKER_TRANSACTION_TYPES] } }, inSession(ctx))
    .sort({ createdAt: 1, _id: 1 })
    .toArray();

/** Source and expiry of lots, by id. */
export async function lotFacts(ctx: Context, ids: readonly string[]) {
  const lots = await creditLotsCollection(ctx.db)
    .find({ _id: { $in: ids.map(oid) } }, { ...inSession(ctx), projection: { source: 1, expiresAt: 1 } })
    .toArray();
  return new Map(lots.map((lot) => [lot._id.toHexString(), lot]));
}

/** Finished stretches of work on a job, oldest first. */
export const workedTime = (ctx: Context, job: ObjectId) =>
  timeEntriesCollection(ctx.db)
    .find({ job, endedAt: { $ne: null } }, inSession(ctx))
    .sort({ startedAt: 1 })
    .toArray();
