import { grantCredits } from '@/features/credits';
import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { type SubscriptionDocument, subscriptionsCollection } from '../data/subscription.document';
import { findSubscription } from '../data/subscriptions.repository';
import { grantExpiry, monthOf, nextYearlyMonth } from '../domain/invoice-grant';

const BATCH = 200;
/** More months than that are never behind in one year. */
const MOST_MONTHS = 12;

/**
 * Grants the months of yearly plans that have begun: the first of a year comes with its invoice, the other eleven here, each
 * once, also those that were missed while nothing ran. A year that is not paid grants nothing until it is.
 * @returns how many grants there were
 */
export async function grantYearlyMonths(ctx: Context): Promise<number> {
  const due = await subscriptionsCollection(ctx.db)
    .find({
      'pricing.interval': 'year',
      status: 'active',
      nextAllocationAt: { $ne: null, $lte: ctx.clock.now() },
    })
    .project<Pick<SubscriptionDocument, '_id'>>({ _id: 1 })
    .limit(BATCH)
    .toArray();
  let grants = 0;
  for (const { _id } of due) {
    for (let month = 0; month < MOST_MONTHS; month += 1) {
      const granted = await unitOfWork(ctx, async (tx) => {
        const subscription = await findSubscription(tx, _id);
        const at = subscription?.nextAllocationAt;
        if (subscription?.status !== 'active' || subscription.pricing.interval !== 'year') return false;
        if (!at || at > tx.clock.now()) return false;
        const year = { from: subscription.currentPeriodStart, to: subscription.currentPeriodEnd };
        if (at < year.to) {
          await grantCredits(tx, {
            organizationId: subscription.organization,
            credits: subscription.credits.monthlyAllocation,
            source: 'subscription',
            expiresAt: grantExpiry(monthOf(year, at), subscription.credits),
            type: 'credit_allocation',
            key: `subscription:${_id}:${at.toISOString()}`,
            description: 'Subscription credits',
          });
        }
        await subscriptionsCollection(tx.db).updateOne(
          { _id, nextAllocationAt: at },
          { $set: { nextAllocationAt: nextYearlyMonth(year, at), updatedAt: tx.clock.now() } },
          { session: tx.session },
        );
        return at < year.to;
      });
      if (!granted) break;
      grants += 1;
    }
  }
  return grants;
}
