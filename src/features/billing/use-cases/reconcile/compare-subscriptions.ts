import type Stripe from 'stripe';
import { organizationsCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { callStripe } from '@/platform/stripe';
import { at, idOf } from '../../data/stripe-reads';
import { type SubscriptionDocument, subscriptionsCollection } from '../../data/subscription.document';
import { findByStripeId } from '../../data/subscriptions.repository';
import { LIVE_STATUSES } from '../../domain/billing.options';
import { statusOf } from '../../domain/subscription-state';
import { syncSubscription } from '../sync-subscription';
import { type Compared, difference } from './compared';

/** Every subscription of our customers at Stripe against ours. What differs is read again and written. */
export async function compareSubscriptions(ctx: Context): Promise<Compared> {
  const compared: Compared = { checked: 0, differences: [] };
  const theirs = await callStripe(async (stripe) => {
    const all: Stripe.Subscription[] = [];
    for await (const one of stripe.subscriptions.list({ status: 'all', limit: 100 })) all.push(one);
    return all;
  });
  for (const subscription of theirs) {
    const stripes = factsOfStripes(subscription);
    const ours = await findByStripeId(ctx, subscription.id);
    if (!stripes || (!ours && (stripes.startsWith('cancelled') || !(await isOurs(ctx, subscription)))))
      continue;
    compared.checked += 1;
    if (ours && factsOf(ours) === stripes) continue;
    const kind = ours ? 'subscription_differs' : 'subscription_missing';
    const found = difference(kind, subscription.id, ours ? factsOf(ours) : null, stripes);
    compared.differences.push({ ...found, mended: await mend(ctx, subscription.id) });
  }
  const known = theirs.map(({ id }) => id);
  const unknown = subscriptionsCollection(ctx.db).find({
    status: { $in: [...LIVE_STATUSES] },
    stripeSubscriptionId: { $nin: known },
  });
  for await (const ours of unknown) {
    compared.differences.push(
      difference('subscription_unknown', ours.stripeSubscriptionId, factsOf(ours), null),
    );
  }
  return compared;
}

function factsOfStripes({ status, items, ...rest }: Stripe.Subscription): string | null {
  const [item] = items.data;
  const ours = statusOf(status, rest.pause_collection !== null);
  if (!ours || !item) return null;
  const ends = rest.cancel_at_period_end || rest.cancel_at !== null;
  return ours === 'cancelled' ? ours : facts(ours, item.price.id, at(item.current_period_end), ends);
}

const factsOf = (ours: SubscriptionDocument): string =>
  ours.status === 'cancelled'
    ? ours.status
    : facts(ours.status, ours.stripePriceId, ours.currentPeriodEnd, ours.cancelAtPeriodEnd);

const facts = (status: string, price: string, until: Date, ends: boolean): string =>
  `${status} ${price} until ${until.toISOString()}${ends ? ', then ends' : ''}`;

async function isOurs(ctx: Context, { customer }: Stripe.Subscription): Promise<boolean> {
  const stripeCustomerId = idOf(customer);
  return (await organizationsCollection(ctx.db).countDocuments({ stripeCustomerId }, { limit: 1 })) > 0;
}

async function mend(ctx: Context, id: string): Promise<boolean> {
  return syncSubscription(ctx, id).then(
    () => true,
    (error: unknown) => {
      ctx.logger.error({ err: error, subscription: id }, 'a subscription could not be put right');
      return false;
    },
  );
}
