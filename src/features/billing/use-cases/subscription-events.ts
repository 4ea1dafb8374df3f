import type { TxContext } from '@/platform/context';
import type { SubscriptionDocument } from '../data/subscription.document';

type Facts = Record<string, string | number | null>;

/** Says something of a subscription to its organization and to staff. `noticeKey` makes a repetition harmless. */
export async function tellOfSubscription(
  tx: TxContext,
  type: string,
  subscription: SubscriptionDocument,
  noticeKey: string,
  facts: Facts = {},
): Promise<void> {
  const organizationId = subscription.organization.toHexString();
  await tx.emit({
    type,
    rooms: [`org:${organizationId}`, 'staff'],
    data: {
      organizationId,
      subscriptionId: subscription._id.toHexString(),
      tier: subscription.tier,
      interval: subscription.pricing.interval,
      status: subscription.status,
      ...facts,
      noticeKey,
    },
  });
}

/** Says what has changed between two states of a subscription. */
export async function tellChanges(
  tx: TxContext,
  before: SubscriptionDocument | null,
  after: SubscriptionDocument,
): Promise<void> {
  const key = (what: string | number) => `${after._id.toHexString()}:${what}`;
  const endsAt = after.currentPeriodEnd.toISOString();
  if (isDifferent(before, after)) {
    await tellOfSubscription(tx, 'subscription.changed', after, key(after.readNumber));
  }
  if (before && before.stripePriceId !== after.stripePriceId) {
    const facts = { amount: after.pricing.amount, credits: after.credits.monthlyAllocation };
    const noticeKey = key(`${after.stripePriceId}:${after.currentPeriodStart.getTime()}`);
    await tellOfSubscription(tx, 'subscription.plan_changed', after, noticeKey, facts);
  }
  if (after.cancelAtPeriodEnd && !before?.cancelAtPeriodEnd) {
    await tellOfSubscription(tx, 'subscription.ending', after, key(endsAt), { endsAt });
  }
  if (after.status === 'cancelled' && before && before.status !== 'cancelled') {
    await tellOfSubscription(tx, 'subscription.ended', after, key('ended'));
  }
}

const BOOKKEEPING: readonly (keyof SubscriptionDocument)[] = ['readNumber', 'updatedAt'];

function isDifferent(before: SubscriptionDocument | null, after: SubscriptionDocument): boolean {
  const facts = (document: SubscriptionDocument) =>
    JSON.stringify(
      Object.entries(document)
        .filter(([key]) => !BOOKKEEPING.includes(key as never))
        .sort(),
    );
  return !before || facts(before) !== facts(after);
}
