import type { Filter } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { oid } from '@/shared/ids';
import { type PayoutRunDocument, payoutRunsCollection } from './payout-run.document';

/** The first run of an installation is `PR-1001`. */
const FIRST_NUMBER = 1001;

/** The next number of a run. Two drafts at once wait for each other here. */
export async function nextRunNumber(tx: TxContext): Promise<string> {
  const counter = await tx.db
    .collection<{ _id: string; value: number }>('counters')
    .findOneAndUpdate(
      { _id: 'payout-runs' },
      [{ $set: { value: { $add: [{ $ifNull: ['$value', FIRST_NUMBER - 1] }, 1] } } }],
      { upsert: true, returnDocument: 'after', session: tx.session },
    );
  return `PR-${counter?.value ?? FIRST_NUMBER}`;
}

/** A run. @throws AppError NOT_FOUND */
export async function loadRun(ctx: Context, id: string): Promise<PayoutRunDocument> {
  const run = await payoutRunsCollection(ctx.db).findOne({ _id: oid(id) }, inSession(ctx));
  if (!run) throw errors.notFound('The payout run');
  return run;
}

/** A page of runs and how many there are. */
export async function pageOfRuns(
  ctx: Context,
  filter: Filter<PayoutRunDocument>,
  { page, limit, sort }: { page: number; limit: number; sort: string },
) {
  const runs = payoutRunsCollection(ctx.db);
  const direction = sort.startsWith('-') ? -1 : 1;
  const rows = await runs
    .find(filter, inSession(ctx))
    .sort({ [sort.replace(/^-/, '')]: direction, _id: direction })
    .skip((page - 1) * limit)
    .limit(limit)
    .toArray();
  return { rows, total: await runs.countDocuments(filter, inSession(ctx)) };
}

/**
 * Moves a run on if it is still a draft: of two people at once one does.
 * @throws AppError CONFLICT
 */
export async function leaveDraft(
  tx: TxContext,
  run: PayoutRunDocument,
  changes: Partial<PayoutRunDocument>,
): Promise<PayoutRunDocument> {
  const after = await payoutRunsCollection(tx.db).findOneAndUpdate(
    { _id: run._id, state: 'draft' },
    { $set: { ...changes, updatedAt: tx.clock.now() } },
    { session: tx.session, returnDocument: 'after' },
  );
  if (!after) throw errors.conflict(`Run ${run.number} is not a draft any more.`);
  return after;
}

/** US cents of runs that somebody both drafted and approved since an instant. Two such approvals wait for each other. */
export async function selfApproved(tx: TxContext, userId: string, since: Date): Promise<number> {
  await tx.db
    .collection<{ _id: string; at: Date }>('counters')
    .updateOne(
      { _id: `payout-approvals:${userId}` },
      { $set: { at: tx.clock.now() } },
      { upsert: true, session: tx.session },
    );
  const person = oid(userId);
  const runs = await payoutRunsCollection(tx.db)
    .find(
      { draftedBy: person, approvedBy: person, approvedAt: { $gt: since }, state: { $ne: 'cancelled' } },
      { session: tx.session, projection: { totals: 1 } },
    )
    .toArray();
  return runs.reduce((sum, { totals }) => sum + totals.amount, 0);
}
