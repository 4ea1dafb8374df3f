import type { ObjectId } from 'mongodb';
import { organizationBalancesCollection, organizationsCollection } from '@/features/organizations';
import type { TxContext } from '@/platform/context';
import { addMonths } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { at, idOf, type SubscriptionRead } from '../data/stripe-reads';
import { type SubscriptionDocument, subscriptionsCollection } from '../data/subscription.document';
import { findByStripeId, liveSubscription, organizationOfCustomer } from '../data/subscriptions.repository';
import type { SubscriptionStatus } from '../domain/billing.options';
import type { PlanTerms } from '../domain/plan-terms';
import { statusOf } from '../domain/subscription-state';
import { tellChanges } from './subscription-events';

/**
 * Writes what a read of Stripe says of a subscription, with all that follows: the organization's tier, what it owes, and
 * who is told. A read that a later one has overtaken changes nothing.
 * @returns the subscription as it stands; null when it is none of ours, or not begun
 * @throws Error when one of our customers has a price that is not of our plans
 */
export async function applySubscription(
  tx: TxContext,
  read: SubscriptionRead,
): Promise<SubscriptionDocument | null> {
  const { subscription, customerId, readNumber, terms } = read;
  const before = await findByStripeId(tx, subscription.id);
  if (before && before.readNumber >= readNumber) return before;
  const organization = before?.organization ?? (await organizationOfCustomer(tx, customerId));
  const status = statusOf(subscription.status, subscription.pause_collection !== null);
  if (!organization || !status) return before;
  if (!terms) throw new Error(`the price of ${subscription.id} is of no plan of ours`);
  const other = await liveSubscription(tx, organization);
  const isOnly = !other || other.stripeSubscriptionId === subscription.id;
  if (!isOnly && status !== 'cancelled') return reportDuplicate(tx, organization, subscription.id, other);
  const after = documentOf(tx, { ...read, terms }, { organization, status, before });
  await subscriptionsCollection(tx.db).replaceOne({ _id: after._id }, after, {
    session: tx.session,
    upsert: true,
  });
  if (isOnly) await follow(tx, after);
  await tellChanges(tx, before, after);
  return after;
}

/** Two subscriptions of one organization: only by hand at Stripe. People decide which one goes. */
async function reportDuplicate(
  tx: TxContext,
  organization: ObjectId,
  duplicate: string,
  live: SubscriptionDocument,
): Promise<null> {
  await tx.emit({
    type: 'subscription.duplicate',
    rooms: ['staff'],
    data: {
      organizationId: organization.toHexString(),
      duplicate,
      live: live.stripeSubscriptionId,
      noticeKey: duplicate,
    },
  });
  return null;
}

interface Known {
  organization: ObjectId;
  status: SubscriptionStatus;
  before: SubscriptionDocument | null;
}

function documentOf(
  tx: TxContext,
  { subscription, terms, scheduled, payUrl, customerId, readNumber }: SubscriptionRead & { terms: PlanTerms },
  { organization, status, before }: Known,
): SubscriptionDocument {
  const now = tx.clock.now();
  const when = (seconds: number | null | undefined) => (seconds ? at(seconds) : null);
  const item = subscription.items.data[0];
  const period = { from: at(item?.current_period_start ?? 0), to: at(item?.current_period_end ?? 0) };
  const isLive = status !== 'cancelled';
  const endsWithPeriod = subscription.cancel_at_period_end || subscription.cancel_at !== null;
  const document: SubscriptionDocument = {
    _id: before?._id ?? newId(),
    organization,
    tier: terms.tier,
    status,
    credits: { monthlyAllocation: terms.monthlyCredits, rolloverMonths: terms.rolloverMonths },
    pricing: { amount: terms.amount, currency: 'USD', interval: terms.interval },
    stripeSubscriptionId: subscription.id,
    stripeCustomerId: customerId,
    stripePriceId: terms.priceId,
    stripeScheduleId: isLive ? idOf(subscription.schedule) : null,
    currentPeriodStart: period.from,
    currentPeriodEnd: period.to,
    billingCycleAnchor: at(subscription.billing_cycle_anchor),
    trialStart: when(subscription.trial_start),
    trialEnd: when(subscription.trial_end),
    cancelAtPeriodEnd: isLive && endsWithPeriod,
    cancelledAt: when(subscription.canceled_at) ?? when(subscription.ended_at),
    endedAt: when(subscription.ended_at),
    cancellationReason: subscription.cancellation_details?.comment ?? null,
    pausedUntil: when(subscription.pause_collection?.resumes_at),
    pastDueSince: status === 'past_due' ? (before?.pastDueSince ?? now) : null,
    scheduledChange: isLive && scheduled ? changeOf(scheduled) : null,
    payUrl: isLive ? payUrl : null,
    nextAllocationAt: null,
    renewalAnnouncedFor: before?.renewalAnnouncedFor ?? null,
    readNumber,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
  return { ...document, nextAllocationAt: nextAllocationAt(document, before) };
}

const changeOf = ({ terms, at: when }: { terms: PlanTerms; at: Date }) => ({
  tier: terms.tier,
  interval: terms.interval,
  amount: terms.amount,
  monthlyCredits: terms.monthlyCredits,
  at: when,
});

/** Of a month's plan the next period; of a year's the next month, which the task moves on as it grants. */
function nextAllocationAt(after: SubscriptionDocument, before: SubscriptionDocument | null): Date | null {
  const { status, pricing, currentPeriodStart, currentPeriodEnd, pausedUntil } = after;
  if (status === 'cancelled') return null;
  if (pricing.interval === 'year' && status !== 'trialing') {
    const isSameYear =
      before?.pricing.interval === 'year' &&
      before.status !== 'trialing' &&
      before.currentPeriodStart.getTime() === currentPeriodStart.getTime();
    return isSameYear ? before.nextAllocationAt : addMonths(currentPeriodStart, 1);
  }
  if (after.cancelAtPeriodEnd) return null;
  let next = currentPeriodEnd;
  for (let month = 1; pausedUntil && next < pausedUntil; month += 1)
    next = addMonths(currentPeriodEnd, month);
  return next;
}

/** What the organization is and owes by its one subscription. */
async function follow(tx: TxContext, { organization, status, tier, pastDueSince }: SubscriptionDocument) {
  const now = tx.clock.now();
  const subscriptionTier = status === 'cancelled' ? 'payAsYouGo' : tier;
  await organizationsCollection(tx.db).updateOne(
    { _id: organization, subscriptionTier: { $ne: subscriptionTier } },
    { $set: { subscriptionTier, updatedAt: now } },
    { session: tx.session },
  );
  await organizationBalancesCollection(tx.db).updateOne(
    pastDueSince ? { organization } : { organization, pastDueSince: { $ne: null } },
    { $set: { pastDueSince, updatedAt: now } },
    { session: tx.session },
  );
}
