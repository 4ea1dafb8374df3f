import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS } from '@/shared/durations';
import { subscriptionsCollection } from '../data/subscription.document';
import { tellOfSubscription } from './subscription-events';

/** Days before a year is paid again in which its organization is told. */
const DAYS_AHEAD = 14;

/** Tells organizations with a yearly plan that it renews soon, once a year. @returns how many renew soon */
export async function announceRenewals(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const renewing = await subscriptionsCollection(ctx.db)
    .find({
      'pricing.interval': 'year',
      status: 'active',
      cancelAtPeriodEnd: false,
      currentPeriodEnd: { $gt: now, $lte: new Date(now.getTime() + DAYS_AHEAD * DAY_MS) },
    })
    .toArray();
  for (const subscription of renewing) {
    const { _id, currentPeriodEnd, pricing, scheduledChange } = subscription;
    const endsAt = currentPeriodEnd.toISOString();
    const facts = { endsAt, amount: scheduledChange?.amount ?? pricing.amount };
    await unitOfWork(ctx, async (tx) => {
      const { matchedCount } = await subscriptionsCollection(tx.db).updateOne(
        { _id, renewalAnnouncedFor: { $ne: currentPeriodEnd } },
        { $set: { renewalAnnouncedFor: currentPeriodEnd } },
        { session: tx.session },
      );
      if (matchedCount === 0) return;
      await tellOfSubscription(tx, 'subscription.renewing', subscription, `${_id}:${endsAt}`, facts);
    });
  }
  return renewing.length;
}
