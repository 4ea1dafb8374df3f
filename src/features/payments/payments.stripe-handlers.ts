import type Stripe from 'stripe';
import { bookFee } from '@/features/credits';
import { type AnyStripeHandler, defineStripeHandler } from '@/features/stripe-inbox';
import { callStripe } from '@/platform/stripe';
import { isObjectId } from '@/shared/ids';
import { paymentsCollection } from './data/payment.document';
import { findPayment } from './data/payments.repository';
import { paidBy } from './data/returned.repository';
import { topUpsCollection } from './data/top-up.document';
import { makeDefault, savedCards } from './stripe/cards';
import { disputeFacts, readDispute } from './stripe/disputes';
import { factsOf, type PaymentFacts, readIntent, sessionFacts } from './stripe/intents';
import { applyDispute } from './use-cases/apply-dispute';
import { applyFacts } from './use-cases/apply-facts';
import { applyRefund } from './use-cases/apply-refund';

interface Told {
  paymentId: string;
  facts: PaymentFacts;
}

const paymentIdOf = (metadata: Stripe.Metadata | null): string | null => {
  const id = metadata?.paymentId;
  return id && isObjectId(id) ? id : null;
};

/** Objects that carry the name of a payment of ours; others belong to subscriptions or to nobody. */
const intentHandler = defineStripeHandler<Told | null>({
  types: [
    'payment_intent.succeeded',
    'payment_intent.payment_failed',
    'payment_intent.processing',
    'payment_intent.requires_action',
    'payment_intent.canceled',
  ],
  read: async (event) => {
    const told = event.data.object as Stripe.PaymentIntent;
    const paymentId = paymentIdOf(told.metadata);
    if (!paymentId) return null;
    const intent = await readIntent(told.id);
    const open = intent.status === 'requires_payment_method' || intent.status === 'requires_action';
    const page = open ? await openPageOf(intent.id) : null;
    return { paymentId, facts: factsOf(intent, page) };
  },
  apply: async (tx, { paymentId, facts }) => {
    if (await findPayment(tx, paymentId)) await applyFacts(tx, paymentId, facts);
  },
});

/** The page of Stripe's on which a person may still try again with another card. */
async function openPageOf(intent: string): Promise<{ url: string | null } | null> {
  const { data } = await callStripe((stripe) =>
    stripe.checkout.sessions.list({ payment_intent: intent, limit: 1 }),
  );
  return data[0]?.status === 'open' ? { url: data[0].url } : null;
}

const sessionHandler = defineStripeHandler<Told | null>({
  types: ['checkout.session.completed', 'checkout.session.expired'],
  read: async (event) => {
    const session = event.data.object as Stripe.Checkout.Session;
    const paymentId = paymentIdOf(session.metadata);
    if (session.mode !== 'payment' || !paymentId) return null;
    return { paymentId, facts: await sessionFacts(session.id) };
  },
  apply: async (tx, { paymentId, facts }) => {
    if (await findPayment(tx, paymentId)) await applyFacts(tx, paymentId, facts);
  },
});

/** The first card that is saved becomes the default. */
const savedCardHandler = defineStripeHandler<{ customer: string } | null>({
  types: ['setup_intent.succeeded'],
  read: async (event) => {
    const { customer, payment_method: method, id } = event.data.object as Stripe.SetupIntent;
    if (typeof customer !== 'string' || typeof method !== 'string') return null;
    const { cards, defaultId } = await savedCards(customer);
    const known = cards.some((card) => card.id === method);
    if (known && !defaultId) await makeDefault(customer, method, `default:${id}`);
    return { customer };
  },
  apply: async () => undefined,
});

/** A card that is gone is no longer charged by the top-up. */
const removedCardHandler = defineStripeHandler<{ id: string }>({
  types: ['payment_method.detached'],
  read: async (event) => ({ id: (event.data.object as Stripe.PaymentMethod).id }),
  apply: async (tx, { id }) => {
    await topUpsCollection(tx.db).updateMany(
      { paymentMethodId: id },
      { $set: { paymentMethodId: null, updatedAt: tx.clock.now() } },
      { session: tx.session },
    );
  },
});

const refundHandler = defineStripeHandler<Stripe.Refund[]>({
  types: ['charge.refunded', 'refund.created', 'refund.updated', 'refund.failed'],
  read: async (event) => {
    const object = event.data.object as Stripe.Refund | Stripe.Charge;
    if (object.object === 'refund') return [await callStripe((stripe) => stripe.refunds.retrieve(object.id))];
    return (await callStripe((stripe) => stripe.refunds.list({ charge: object.id, limit: 100 }))).data;
  },
  apply: async (tx, refunds) => {
    for (const refund of refunds) await applyRefund(tx, refund);
  },
});

const disputeHandler = defineStripeHandler<Stripe.Dispute>({
  types: [
    'charge.dispute.created',
    'charge.dispute.updated',
    'charge.dispute.closed',
    'charge.dispute.funds_withdrawn',
    'charge.dispute.funds_reinstated',
  ],
  read: (event) => readDispute((event.data.object as Stripe.Dispute).id),
  apply: async (tx, dispute) => {
    await applyDispute(tx, disputeFacts(dispute));
  },
});

interface Charged {
  charge: string;
  intent: string | null;
  fee: number;
}

/** Stripe may know its fee only some time after a payment. */
const feeHandler = defineStripeHandler<Charged | null>({
  types: ['charge.updated'],
  read: async (event) => {
    const { id } = event.data.object as Stripe.Charge;
    const charge = await callStripe((stripe) =>
      stripe.charges.retrieve(id, { expand: ['balance_transaction'] }),
    );
    const { balance_transaction: moved, payment_intent: intent } = charge;
    if (!moved || typeof moved === 'string') return null;
    return { charge: id, intent: typeof intent === 'string' ? intent : (intent?.id ?? null), fee: moved.fee };
  },
  apply: async (tx, charged) => {
    if (!charged) return;
    const { charge: chargeId, intent, fee } = charged;
    const paid = await paidBy(tx, { intent, charge: chargeId });
    if (!paid || !(await bookFee(tx, paid, { fee, chargeId }))) return;
    await paymentsCollection(tx.db).updateOne(
      { transaction: paid._id },
      { $set: { fee, stripeChargeId: chargeId, updatedAt: tx.clock.now() } },
      { session: tx.session },
    );
  },
});

/** What payments do with events of Stripe. */
export const paymentStripeHandlers: readonly AnyStripeHandler[] = [
  intentHandler,
  sessionHandler,
  savedCardHandler,
  removedCardHandler,
  refundHandler,
  disputeHandler,
  feeHandler,
];
