import type { Context, TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { readSubscription } from '../data/stripe-reads';
import type { SubscriptionDocument } from '../data/subscription.document';
import { applySubscription } from './apply-subscription';

/**
 * Reads a subscription from Stripe and writes it down, together with what `also` writes. After every call of ours that
 * changes one: the answer of a repeated call is the first one's, and may be old.
 * @throws AppError NOT_FOUND when Stripe has none that is ours, UPSTREAM_UNAVAILABLE
 */
export async function syncSubscription(
  ctx: Context,
  stripeSubscriptionId: string,
  also?: (tx: TxContext, subscription: SubscriptionDocument) => Promise<void>,
): Promise<SubscriptionDocument> {
  const read = await readSubscription(ctx, stripeSubscriptionId);
  if (!read) throw errors.notFound('The subscription');
  return unitOfWork(ctx, async (tx) => {
    const subscription = await applySubscription(tx, read);
    if (!subscription) throw errors.notFound('The subscription');
    await also?.(tx, subscription);
    return subscription;
  });
}
