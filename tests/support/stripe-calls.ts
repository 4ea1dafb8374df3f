import { BILLING_CALLS, cardsOnly, type StripeCall } from './stripe-billing-calls';
import { urls } from './stripe-prepared';

const WITH_MONEY = { expand: ['latest_charge.balance_transaction'] };

/** Calls about payments and what goes back. */
const PAYMENT_CALLS: StripeCall[] = [
  {
    call: 'paymentIntents.create',
    title: 'a payment with a saved card',
    send: (stripe, { customer, method }, isReference) =>
      stripe.paymentIntents.create({
        ...{
          amount: 5000,
          currency: 'usd',
          customer,
          payment_method: method,
          ...cardsOnly(isReference),
          confirm: true,
        },
        ...{
          description: '10 credits',
          metadata: { paymentId: '1' },
          return_url: urls.success_url,
          ...WITH_MONEY,
        },
      }),
  },
  {
    call: 'paymentIntents.create',
    title: 'a payment without its holder',
    send: (stripe, { customer, method }) =>
      stripe.paymentIntents.create({
        amount: 5000,
        currency: 'usd',
        customer,
        payment_method: method,
        confirm: true,
        off_session: true,
        ...WITH_MONEY,
      }),
  },
  {
    call: 'paymentIntents.retrieve',
    title: 'a payment read',
    send: (stripe, { intent }) => stripe.paymentIntents.retrieve(intent, WITH_MONEY),
  },
  {
    call: 'paymentIntents.cancel',
    title: 'a payment taken back',
    send: (stripe, { waitingIntent }) => stripe.paymentIntents.cancel(waitingIntent),
  },
  {
    call: 'charges.retrieve',
    title: 'a charge with its money',
    send: (stripe, { charge }) => stripe.charges.retrieve(charge, { expand: ['balance_transaction'] }),
  },
  {
    call: 'balanceTransactions.list',
    title: 'the balance’s movements',
    send: (stripe) => stripe.balanceTransactions.list({ created: { gte: 1 }, limit: 100 }),
  },
  {
    call: 'paymentMethods.list',
    title: 'saved cards',
    send: (stripe, { customer }) => stripe.paymentMethods.list({ customer, type: 'card', limit: 50 }),
  },
  {
    call: 'paymentMethods.detach',
    title: 'a card removed',
    send: (stripe, { spareMethod }) => stripe.paymentMethods.detach(spareMethod),
  },
  {
    call: 'refunds.create',
    title: 'a refund',
    send: (stripe, { refundable }) =>
      stripe.refunds.create({ payment_intent: refundable, amount: 500, metadata: { refundId: '1' } }),
  },
  {
    call: 'refunds.retrieve',
    title: 'a refund read',
    send: (stripe, { refund }) => stripe.refunds.retrieve(refund),
  },
  {
    call: 'refunds.list',
    title: 'refunds of a charge',
    send: (stripe, { charge }) => stripe.refunds.list({ charge, limit: 100 }),
  },
  {
    call: 'disputes.retrieve',
    title: 'a dispute read',
    send: (stripe, { dispute }) => stripe.disputes.retrieve(dispute),
  },
  {
    call: 'disputes.update',
    title: 'evidence',
    send: (stripe, { dispute }) =>
      stripe.disputes.update(dispute, {
        evidence: { uncategorized_text: 'Delivered.', customer_name: 'Ann' },
        submit: true,
      }),
  },
  {
    call: 'disputes.close',
    title: 'a dispute given up',
    send: (stripe, { lostDispute }) => stripe.disputes.close(lostDispute, {}),
  },
  {
    call: 'billingPortal.sessions.create',
    title: 'the customer portal',
    send: (stripe, { customer }) =>
      stripe.billingPortal.sessions.create({ customer, return_url: urls.success_url }),
  },
  {
    call: 'events.list',
    title: 'events',
    send: (stripe) => stripe.events.list({ created: { gte: 1 }, limit: 100 }),
  },
];

/** Every call that the application makes, with parameters as it sends them. */
export const STRIPE_CALLS: StripeCall[] = [...BILLING_CALLS, ...PAYMENT_CALLS];
