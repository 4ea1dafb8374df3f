import type { ObjectId } from 'mongodb';
import type { ComingGrant } from '@/features/credits';
import type { Context } from '@/platform/context';
import { addMonths } from '@/shared/durations';
import type { SubscriptionDocument } from '../data/subscription.document';
import { liveSubscription } from '../data/subscriptions.repository';

/** When the next credits of a subscription come, and how many; null when none do. */
export function nextAllocationOf(subscription: SubscriptionDocument): ComingGrant | null {
  const { status, cancelAtPeriodEnd, currentPeriodEnd, scheduledChange, credits } = subscription;
  if (status === 'cancelled' || status === 'past_due') return null;
  const at = subscription.nextAllocationAt ?? (cancelAtPeriodEnd ? null : currentPeriodEnd);
  if (!at) return null;
  const isOther = scheduledChange !== null && scheduledChange.at <= at;
  const granted = isOther ? scheduledChange.monthlyCredits : credits.monthlyAllocation;
  return { at, credits: granted, expiresAt: addMonths(at, 1 + credits.rolloverMonths) };
}

/** Months that the forecast of credits looks ahead. */
const AHEAD = 6;

/** The allocations of an organization's subscription in the coming months, for the forecast of its credits. */
export async function comingAllocations(ctx: Context, organization: ObjectId): Promise<ComingGrant[]> {
  const subscription = await liveSubscription(ctx, organization);
  const next = subscription ? nextAllocationOf(subscription) : null;
  if (!subscription || !next) return [];
  const { cancelAtPeriodEnd, currentPeriodEnd, scheduledChange, credits } = subscription;
  const grants: ComingGrant[] = [];
  for (let month = 0; month < AHEAD; month += 1) {
    const at = addMonths(next.at, month);
    if (cancelAtPeriodEnd && at >= currentPeriodEnd) break;
    const isOther = scheduledChange !== null && scheduledChange.at <= at;
    const granted = isOther ? scheduledChange.monthlyCredits : credits.monthlyAllocation;
    grants.push({ at, credits: granted, expiresAt: addMonths(at, 1 + credits.rolloverMonths) });
  }
  return grants;
}
