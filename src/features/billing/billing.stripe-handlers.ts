import type Stripe from 'stripe';
import { organizationsCollection } from '@/features/organizations';
import { type AnyStripeHandler, defineStripeHandler } from '@/features/stripe-inbox';
import { callStripe } from '@/platform/stripe';
import { checkoutsCollection } from './data/checkout.document';
import { readInvoice } from './data/invoice-reads';
import { idOf, orNull, readSubscription } from './data/stripe-reads';
import { findByStripeId } from './data/subscriptions.repository';
import { applyInvoice, tellPaymentFailed } from './use-cases/apply-invoice';
import { applySubscription } from './use-cases/apply-subscription';
import { tellOfSubscription } from './use-cases/subscription-events';

const idIn = (event: Stripe.Event) => (event.data.object as { id: string }).id;

/** A finished checkout of a subscription: closed here, and the subscription that it made is written down. */
const checkout = defineStripeHandler({
  types: ['checkout.session.completed', 'checkout.session.expired'],
  read: async (event, ctx) => {
    const id = idIn(event);
    const session = await orNull(callStripe((stripe) => stripe.checkout.sessions.retrieve(id)));
    if (session?.mode !== 'subscription') return null;
    const subscriptionId = idOf(session.subscription);
    const subscription = subscriptionId ? await readSubscription(ctx, subscriptionId) : null;
    return { session, subscription };
  },
  apply: async (tx, { session, subscription }) => {
    if (session.status !== 'open') {
      await checkoutsCollection(tx.db).deleteOne({ sessionId: session.id }, { session: tx.session });
    }
    if (subscription) await applySubscription(tx, subscription);
  },
});

const subscription = defineStripeHandler({
  types: [
    'customer.subscription.created',
    'customer.subscription.updated',
    'customer.subscription.deleted',
    'customer.subscription.paused',
    'customer.subscription.resumed',
    'customer.subscription.pending_update_applied',
    'customer.subscription.pending_update_expired',
  ],
  read: (event, ctx) => readSubscription(ctx, idIn(event)),
  apply: async (tx, read) => void (await applySubscription(tx, read)),
});

/** Three days before a trial ends. */
const trialEnds = defineStripeHandler({
  types: ['customer.subscription.trial_will_end'],
  read: (event, ctx) => readSubscription(ctx, idIn(event)),
  apply: async (tx, read) => {
    const current = await applySubscription(tx, read);
    if (current?.status !== 'trialing' || !current.trialEnd || current.cancelAtPeriodEnd) return;
    const endsAt = current.trialEnd.toISOString();
    const facts = { endsAt, amount: current.pricing.amount };
    await tellOfSubscription(tx, 'subscription.trial_ending', current, `${current._id}:${endsAt}`, facts);
  },
});

const invoice = defineStripeHandler({
  types: [
    'invoice.paid',
    'invoice.payment_succeeded',
    'invoice.payment_failed',
    'invoice.payment_action_required',
    'invoice.finalized',
    'invoice.voided',
    'invoice.marked_uncollectible',
  ],
  read: (event, ctx) => readInvoice(ctx, idIn(event)),
  apply: async (tx, read, event) => {
    await applyInvoice(tx, read);
    const current = await findByStripeId(tx, read.subscription.subscription.id);
    if (event.type === 'invoice.payment_failed' && current) await tellPaymentFailed(tx, read, current);
  },
});

/** A customer was deleted at Stripe: the next payment makes a new one. */
const customerDeleted = defineStripeHandler({
  types: ['customer.deleted'],
  read: async (event) => {
    const id = idIn(event);
    const customer = await orNull(callStripe((stripe) => stripe.customers.retrieve(id)));
    return !customer || customer.deleted ? id : null;
  },
  apply: async (tx, stripeCustomerId) => {
    await organizationsCollection(tx.db).updateOne(
      { stripeCustomerId },
      {
        $set: {
          stripeCustomerId: null,
          formerStripeCustomerId: stripeCustomerId,
          updatedAt: tx.clock.now(),
        },
      },
      { session: tx.session },
    );
  },
});

/** What billing does with events of Stripe. */
export const billingStripeHandlers: readonly AnyStripeHandler[] = [
  checkout,
  subscription,
  trialEnds,
  invoice,
  customerDeleted,
];
