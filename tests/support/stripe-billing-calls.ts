import type Stripe from 'stripe';
import { type Prepared, urls } from './stripe-prepared';

export interface StripeCall {
  /** Method of the SDK's client. */
  call: string;
  title: string;
  /** `isReference`: to stripe-mock, whose description may be of an older version. */
  send(stripe: Stripe, ready: Prepared, isReference: boolean): Promise<object>;
}

/** Newer than the description that stripe-mock carries. */
export const cardsOnly = (isReference: boolean) =>
  isReference ? {} : { allowed_payment_method_types: ['card'] as ['card'] };

/** Calls about customers, plans, checkouts, subscriptions and invoices, with parameters as the application sends them. */
export const BILLING_CALLS: StripeCall[] = [
  {
    call: 'products.create',
    title: 'a product',
    send: (stripe) => stripe.products.create({ name: 'Growth', metadata: { planId: '1' } }),
  },
  {
    call: 'products.retrieve',
    title: 'a product read',
    send: (stripe, { product }) => stripe.products.retrieve(product),
  },
  {
    call: 'products.update',
    title: 'a product changed',
    send: (stripe, { product }) => stripe.products.update(product, { name: 'Growth', active: true }),
  },
  {
    call: 'products.del',
    title: 'a product deleted (by the plan editor)',
    send: (stripe, { spareProduct }) => stripe.products.del(spareProduct),
  },
  {
    call: 'prices.create',
    title: 'a price',
    send: (stripe, { product }) =>
      stripe.prices.create({
        product,
        currency: 'usd',
        unit_amount: 9900,
        recurring: { interval: 'year' },
        metadata: { tier: 'growth' },
      }),
  },
  {
    call: 'prices.retrieve',
    title: 'a price read',
    send: (stripe, { price }) => stripe.prices.retrieve(price),
  },
  {
    call: 'customers.create',
    title: 'a customer',
    send: (stripe) => stripe.customers.create({ metadata: { organizationId: '1' } }),
  },
  {
    call: 'customers.retrieve',
    title: 'a customer read',
    send: (stripe, { customer }) => stripe.customers.retrieve(customer),
  },
  {
    call: 'customers.update',
    title: 'a customer changed',
    send: (stripe, { customer }) =>
      stripe.customers.update(customer, { name: 'Ann', email: 'ann@example.com' }),
  },
  {
    call: 'customers.update',
    title: 'a customer’s default card',
    send: (stripe, { customer, method }) =>
      stripe.customers.update(customer, { invoice_settings: { default_payment_method: method } }),
  },
  { call: 'customers.list', title: 'customers', send: (stripe) => stripe.customers.list({ limit: 100 }) },
  {
    call: 'checkout.sessions.create',
    title: 'a checkout of a subscription',
    send: (stripe, { customer, price }) =>
      stripe.checkout.sessions.create({
        ...{
          mode: 'subscription',
          customer,
          client_reference_id: '1',
          line_items: [{ price, quantity: 1 }],
          ...urls,
        },
        metadata: { organizationId: '1' },
        subscription_data: { metadata: { organizationId: '1' }, trial_period_days: 14 },
      }),
  },
  {
    call: 'checkout.sessions.create',
    title: 'a checkout of a payment',
    send: (stripe, { customer }, isReference) =>
      stripe.checkout.sessions.create({
        ...{ mode: 'payment', customer, ...cardsOnly(isReference), ...urls, metadata: { paymentId: '1' } },
        line_items: [
          {
            quantity: 1,
            price_data: { currency: 'usd', unit_amount: 5000, product_data: { name: '10 credits' } },
          },
        ],
        payment_intent_data: {
          description: '10 credits',
          metadata: { paymentId: '1' },
          setup_future_usage: 'off_session',
        },
      }),
  },
  {
    call: 'checkout.sessions.create',
    title: 'a checkout that saves a card',
    send: (stripe, { customer }, isReference) =>
      stripe.checkout.sessions.create({
        ...{ mode: 'setup', customer, ...cardsOnly(isReference), ...urls, metadata: { organizationId: '1' } },
        setup_intent_data: { metadata: { organizationId: '1' } },
      }),
  },
  {
    call: 'checkout.sessions.retrieve',
    title: 'a checkout read',
    send: (stripe, { session }) => stripe.checkout.sessions.retrieve(session),
  },
  {
    call: 'checkout.sessions.list',
    title: 'checkouts of a payment',
    send: (stripe, { intent }) => stripe.checkout.sessions.list({ payment_intent: intent, limit: 1 }),
  },
  {
    call: 'checkout.sessions.expire',
    title: 'a checkout closed',
    send: (stripe, { spareSession }) => stripe.checkout.sessions.expire(spareSession),
  },
  {
    call: 'subscriptions.retrieve',
    title: 'a subscription read with its invoice and schedule',
    send: (stripe, { subscription }) =>
      stripe.subscriptions.retrieve(subscription.id, { expand: ['latest_invoice', 'schedule'] }),
  },
  {
    call: 'subscriptions.list',
    title: 'subscriptions',
    send: (stripe) => stripe.subscriptions.list({ status: 'all', limit: 100 }),
  },
  {
    call: 'invoices.createPreview',
    title: 'a change previewed',
    send: (stripe, { customer, subscription, larger }) =>
      stripe.invoices.createPreview({
        ...{ customer, subscription: subscription.id },
        subscription_details: {
          items: [{ id: subscription.items.data[0]?.id, price: larger }],
          proration_behavior: 'always_invoice',
        },
      }),
  },
  {
    call: 'subscriptions.update',
    title: 'a larger plan',
    send: (stripe, { subscription, larger }) =>
      stripe.subscriptions.update(subscription.id, {
        items: [{ id: subscription.items.data[0]?.id, price: larger }],
        ...{ proration_behavior: 'always_invoice', payment_behavior: 'pending_if_incomplete' },
        proration_date: (subscription.items.data[0]?.current_period_start ?? 0) + 60,
      }),
  },
  {
    call: 'subscriptions.update',
    title: 'an end with the period',
    send: (stripe, { ending }) =>
      stripe.subscriptions.update(ending, {
        cancel_at_period_end: true,
        cancellation_details: { comment: 'Too dear', feedback: 'too_expensive' },
      }),
  },
  {
    call: 'subscriptions.update',
    title: 'an end taken back',
    send: (stripe, { ending }) => stripe.subscriptions.update(ending, { cancel_at_period_end: false }),
  },
  {
    call: 'subscriptions.update',
    title: 'a pause',
    send: (stripe, { ending }) =>
      stripe.subscriptions.update(ending, {
        pause_collection: { behavior: 'void', resumes_at: Math.floor(Date.now() / 1000) + 9_000_000 },
      }),
  },
  {
    call: 'subscriptions.update',
    title: 'a pause ended',
    send: (stripe, { ending }) => stripe.subscriptions.update(ending, { pause_collection: '' }),
  },
  {
    call: 'subscriptions.cancel',
    title: 'an end at once',
    send: (stripe, { ending }) =>
      stripe.subscriptions.cancel(ending, { cancellation_details: { comment: 'Unpaid', feedback: 'other' } }),
  },
  {
    call: 'subscriptionSchedules.create',
    title: 'a schedule of a subscription',
    send: (stripe, { subscription }) =>
      stripe.subscriptionSchedules.create({ from_subscription: subscription.id }),
  },
  {
    call: 'subscriptionSchedules.update',
    title: 'a smaller plan from the next period on',
    send: (stripe, { scheduled, price, larger }) =>
      stripe.subscriptionSchedules.update(scheduled.id, {
        ...{ end_behavior: 'release', proration_behavior: 'none' },
        phases: [
          {
            items: [{ price, quantity: 1 }],
            start_date: scheduled.phases[0]?.start_date ?? 1,
            end_date: scheduled.phases[0]?.end_date ?? 2,
          },
          {
            items: [{ price: larger, quantity: 1 }],
            duration: { interval: 'month', interval_count: 1 },
            proration_behavior: 'none',
          },
        ],
      }),
  },
  {
    call: 'subscriptionSchedules.release',
    title: 'a schedule taken back',
    send: (stripe, { scheduled }) => stripe.subscriptionSchedules.release(scheduled.id, {}),
  },
  {
    call: 'invoices.retrieve',
    title: 'an invoice with its payments',
    send: (stripe, { invoice }) => stripe.invoices.retrieve(invoice, { expand: ['payments'] }),
  },
  {
    call: 'invoices.list',
    title: 'invoices of a subscription',
    send: (stripe, { subscription }) => stripe.invoices.list({ subscription: subscription.id, limit: 10 }),
  },
  {
    call: 'invoices.list',
    title: 'paid invoices',
    send: (stripe) => stripe.invoices.list({ status: 'paid', created: { gte: 1 }, limit: 100 }),
  },
];
