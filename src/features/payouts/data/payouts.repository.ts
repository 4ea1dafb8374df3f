import type { Filter, ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import {
  HOLDING_STATES,
  nextStates,
  type PayoutState,
  runStateOf,
  statesBefore,
} from '../domain/payout-states';
import { type PayoutDocument, payoutsCollection } from './payout.document';
import { type PayoutRunDocument, payoutRunsCollection } from './payout-run.document';

interface Page {
  page: number;
  limit: number;
  sort: string;
}

/** A payout. @throws AppError NOT_FOUND */
export async function loadPayout(ctx: Context, filter: Filter<PayoutDocument>): Promise<PayoutDocument> {
  const payout = await payoutsCollection(ctx.db).findOne(filter, inSession(ctx));
  if (!payout) throw errors.notFound('The payout');
  return payout;
}

/** A page of payouts and how many there are. */
export async function pageOfPayouts(
  ctx: Context,
  filter: Filter<PayoutDocument>,
  { page, limit, sort }: Page,
) {
  const payouts = payoutsCollection(ctx.db);
  const direction = sort.startsWith('-') ? -1 : 1;
  const rows = await payouts
    .find(filter, inSession(ctx))
    .sort({ [sort.replace(/^-/, '')]: direction, _id: direction })
    .skip((page - 1) * limit)
    .limit(limit)
    .toArray();
  return { rows, total: await payouts.countDocuments(filter, inSession(ctx)) };
}

/** The payouts of a run, in the order of their numbers. */
export function payoutsOfRun(ctx: Context, run: ObjectId, states?: readonly PayoutState[]) {
  return payoutsCollection(ctx.db)
    .find({ run, ...(states ? { state: { $in: [...states] } } : {}) }, inSession(ctx))
    .sort({ _id: 1 })
    .toArray();
}

/**
 * Moves a payout on, if it still stands where that is possible: of two at once one does.
 * @throws AppError INVALID_TRANSITION
 */
export async function movePayout(
  tx: TxContext,
  payout: Pick<PayoutDocument, '_id'>,
  to: PayoutState,
  changes: Partial<PayoutDocument>,
): Promise<PayoutDocument> {
  const after = await payoutsCollection(tx.db).findOneAndUpdate(
    { _id: payout._id, state: { $in: statesBefore(to) } },
    { $set: { ...changes, state: to, holds: HOLDING_STATES.includes(to), updatedAt: tx.clock.now() } },
    { session: tx.session, returnDocument: 'after' },
  );
  if (after) return after;
  const { state: from } = await loadPayout(tx, { _id: payout._id });
  throw errors.invalidTransition({ from, to, allowed: nextStates(from) });
}

/** Brings a run's totals and state in step with its payouts. */
export async function followPayouts(
  tx: TxContext,
  run: PayoutRunDocument,
  changes: Partial<PayoutRunDocument> = {},
): Promise<PayoutRunDocument> {
  const payouts = await payoutsOfRun(tx, run._id);
  const holding = payouts.filter(({ holds }) => holds);
  const sum = (part: 'amount' | 'fee' | 'net') => holding.reduce((total, payout) => total + payout[part], 0);
  const state = runStateOf(
    payouts.map((payout) => payout.state),
    changes.state ?? run.state,
  );
  const now = tx.clock.now();
  const totals = { count: holding.length, amount: sum('amount'), fee: sum('fee'), net: sum('net') };
  const paidAt = state === 'paid' ? (run.paidAt ?? now) : run.paidAt;
  const after = await payoutRunsCollection(tx.db).findOneAndUpdate(
    { _id: run._id },
    { $set: { ...changes, totals, state, paidAt, updatedAt: now } },
    { session: tx.session, returnDocument: 'after' },
  );
  if (!after) throw errors.notFound('The payout run');
  return after;
}

/** US cents of a worker's cleared earnings that a payout under way carries: drafted, approved or sent. */
export async function openPayoutTotal(ctx: Context, worker: ObjectId): Promise<number> {
  const open = await payoutsCollection(ctx.db)
    .find(
      { worker, state: { $in: ['draft', 'approved', 'sent'] } },
      { ...inSession(ctx), projection: { amount: 1 } },
    )
    .toArray();
  return open.reduce((sum, { amount }) => sum + amount, 0);
}

/** A worker's payouts that carry what a job earned, on their way or arrived. */
export function payoutsOfJob(ctx: Context, worker: ObjectId, job: ObjectId): Promise<PayoutDocument[]> {
  return payoutsCollection(ctx.db)
    .find({ worker, 'earnings.job': job, state: { $in: ['approved', 'sent', 'paid'] } }, inSession(ctx))
    .sort({ _id: 1 })
    .toArray();
}
