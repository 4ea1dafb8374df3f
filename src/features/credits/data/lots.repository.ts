import type { ClientSession, ObjectId } from 'mongodb';
import { type Context, isTxContext, type TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { newId } from '@/shared/ids';
import type { LotChange, LotDraft } from '../domain/lots';
import { type CreditLotDocument, creditLotsCollection } from './credit-lot.document';

/** Lots of an organization that still have something available, read once in a transaction. */
export async function spendableLots(ctx: Context, organization: ObjectId): Promise<CreditLotDocument[]> {
  if (!isTxContext(ctx)) return readSpendable(ctx, organization);
  const known = lotsOf(ctx.session);
  const key = organization.toHexString();
  const lots = known.get(key) ?? (await readSpendable(ctx, organization));
  known.set(key, lots);
  return lots.filter(({ available }) => available > 0).map((lot) => ({ ...lot }));
}

function readSpendable(ctx: Context, organization: ObjectId): Promise<CreditLotDocument[]> {
  return creditLotsCollection(ctx.db)
    .find({ organization, available: { $gt: 0 } }, inSession(ctx))
    .sort({ expiresAt: 1, createdAt: 1 })
    .toArray();
}

/**
 * What open transactions have read of organizations' lots, as their own changes leave it. Nobody else's change can come
 * between: a transaction reads one snapshot, and writing what another has changed since undoes it.
 */
const readIn = new WeakMap<ClientSession, Map<string, CreditLotDocument[]>>();

function lotsOf(session: ClientSession): Map<string, CreditLotDocument[]> {
  const known = readIn.get(session) ?? new Map<string, CreditLotDocument[]>();
  readIn.set(session, known);
  return known;
}

/** Lots that have something available or held: what an organization still has to do with. */
export function liveLots(ctx: Context, organization: ObjectId): Promise<CreditLotDocument[]> {
  return creditLotsCollection(ctx.db)
    .find({ organization, $or: [{ available: { $gt: 0 } }, { held: { $gt: 0 } }] }, inSession(ctx))
    .sort({ expiresAt: 1, createdAt: 1 })
    .toArray();
}

/** The lots of these ids. */
export function lotsByIds(ctx: Context, ids: readonly ObjectId[]): Promise<CreditLotDocument[]> {
  return creditLotsCollection(ctx.db)
    .find({ _id: { $in: [...ids] } }, inSession(ctx))
    .toArray();
}

/** Lots whose day has come while they still had credits, oldest first. */
export function lotsDueForExpiry(ctx: Context, now: Date, limit: number): Promise<CreditLotDocument[]> {
  return creditLotsCollection(ctx.db)
    .find({ available: { $gt: 0 }, expiresAt: { $ne: null, $lte: now } }, inSession(ctx))
    .sort({ expiresAt: 1 })
    .limit(limit)
    .toArray();
}

/** A draft with its id, organization and dates; the transaction that grants it is filled in when it is written. */
export function lotDocument(draft: LotDraft, organization: ObjectId, now: Date): CreditLotDocument {
  return { _id: newId(), organization, ...draft, transaction: null, createdAt: now, updatedAt: now };
}

/** Stores a new lot. */
export async function insertLot(tx: TxContext, lot: CreditLotDocument): Promise<void> {
  lotsOf(tx.session).delete(lot.organization.toHexString());
  await creditLotsCollection(tx.db).insertOne(lot, { session: tx.session });
}

/**
 * Adds increments to lots, none of whose counts may go below zero.
 * @throws Error when one would: the balance allowed what the lots do not, so nothing may be written
 */
export async function applyLotChanges(tx: TxContext, changes: readonly LotChange<ObjectId>[]): Promise<void> {
  for (const { lot, increments } of changes) {
    const taken = Object.entries(increments).filter(([, by]) => by < 0);
    const enough = Object.fromEntries(taken.map(([field, by]) => [field, { $gte: -by }]));
    const { matchedCount } = await creditLotsCollection(tx.db).updateOne(
      { _id: lot, ...enough },
      { $inc: increments, $set: { updatedAt: tx.clock.now() } },
      { session: tx.session },
    );
    if (matchedCount === 0) throw new Error(`lot ${lot} does not hold what its balance says`);
    follow(lotsOf(tx.session), { lot, increments });
  }
}

/** Brings what was read of lots in step with a change; what did not contain the lot, because it had nothing available, is read anew. */
function follow(known: Map<string, CreditLotDocument[]>, { lot, increments }: LotChange<ObjectId>): void {
  for (const [organization, lots] of known) {
    const changed = lots.find(({ _id }) => _id.equals(lot));
    if (changed) changed.available += increments.available ?? 0;
    else known.delete(organization);
  }
}
