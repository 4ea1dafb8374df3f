import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { memberBudgetsCollection } from '../data/member-budget.document';
import { creditsSpentBy } from '../data/member-spending.repository';
import { startOfMonth } from '../domain/budget-month';

/** Sets or lifts (null) what a member may spend a month. */
export async function storeBudget(
  tx: TxContext,
  member: ObjectId,
  organization: ObjectId,
  monthlyCredits: number | null,
): Promise<void> {
  const budgets = memberBudgetsCollection(tx.db);
  if (monthlyCredits === null) {
    await budgets.deleteOne({ _id: member }, inSession(tx));
    return;
  }
  await budgets.updateOne(
    { _id: member },
    { $set: { organization, monthlyCredits, updatedAt: tx.clock.now() } },
    { ...inSession(tx), upsert: true },
  );
}

/** Members' budgets by id; members without one are missing. */
export async function budgetsOf(ctx: Context, organization: ObjectId): Promise<Map<string, number>> {
  const rows = await memberBudgetsCollection(ctx.db).find({ organization }, inSession(ctx)).toArray();
  return new Map(rows.map(({ _id, monthlyCredits }) => [_id.toHexString(), monthlyCredits]));
}

/**
 * Makes sure that a member's job stays within their monthly budget. Read after the hold, in its transaction: holds of one
 * organization follow each other at its balance, so two at once cannot both fit. What an owner publishes is bound by
 * no budget, also where it is somebody else's brief: that is their approval.
 * @throws AppError CONFLICT with what the budget is and what the job would bring it to
 */
export async function assertWithinBudget(
  tx: TxContext,
  job: { organization: ObjectId; client: ObjectId },
): Promise<void> {
  const { actor } = tx;
  if (actor.kind !== 'user' || actor.organizationRole === 'owner') return;
  const budget = await memberBudgetsCollection(tx.db).findOne(
    { _id: job.client, organization: job.organization },
    inSession(tx),
  );
  if (!budget) return;
  const member = await usersCollection(tx.db).findOne({ _id: job.client }, inSession(tx));
  const since = startOfMonth(tx.clock.now(), member?.profile.timezone ?? 'UTC');
  const id = job.client.toHexString();
  const spent = (await creditsSpentBy(tx, job.organization, new Map([[id, since]]))).get(id) ?? 0;
  if (spent <= budget.monthlyCredits) return;
  throw errors.conflict('This is more than the monthly budget. Ask an owner to approve it.', {
    reason: 'over-budget',
    monthlyCredits: budget.monthlyCredits,
    wouldBeSpent: spent,
  });
}
