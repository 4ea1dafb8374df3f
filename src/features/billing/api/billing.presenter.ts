import { postingStopsAt } from '@/features/credits';
import type { Context } from '@/platform/context';
import type { ScheduledChange, SubscriptionDocument } from '../data/subscription.document';
import { actionsOf } from '../domain/subscription-state';
import { nextAllocationOf } from '../use-cases/next-allocation';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const changeOf = ({ tier, interval, amount, monthlyCredits, at }: ScheduledChange) => ({
  tier,
  interval,
  amount,
  monthlyCredits,
  at: at.toISOString(),
});

/** A subscription as /v1 shows it. */
export async function presentSubscription(ctx: Context, subscription: SubscriptionDocument) {
  const { _id, status, pricing, credits, cancelAtPeriodEnd, scheduledChange, pastDueSince } = subscription;
  const next = nextAllocationOf(subscription);
  const stopsAt = pastDueSince ? await postingStopsAt(ctx, pastDueSince) : null;
  return {
    id: _id.toHexString(),
    tier: subscription.tier,
    interval: pricing.interval,
    status,
    amount: pricing.amount,
    currency: 'USD' as const,
    monthlyCredits: credits.monthlyAllocation,
    rolloverMonths: credits.rolloverMonths,
    nextAllocation: next ? { at: next.at.toISOString(), credits: next.credits } : null,
    currentPeriodStart: subscription.currentPeriodStart.toISOString(),
    currentPeriodEnd: subscription.currentPeriodEnd.toISOString(),
    trialEnd: iso(subscription.trialEnd),
    cancelAtPeriodEnd,
    cancelledAt: iso(subscription.cancelledAt),
    cancellationReason: subscription.cancellationReason,
    pausedUntil: iso(subscription.pausedUntil),
    scheduledChange: scheduledChange ? changeOf(scheduledChange) : null,
    pastDueSince: iso(pastDueSince),
    postingStopsAt: iso(stopsAt),
    payUrl: subscription.payUrl,
    actions: actionsOf({
      status,
      interval: pricing.interval,
      cancelAtPeriodEnd,
      hasScheduledChange: scheduledChange !== null,
    }),
    createdAt: subscription.createdAt.toISOString(),
  };
}
