import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStripe, type StripeWorld } from '../support/stripe';

let world: StripeWorld;
let stripe: Stripe;
let product: Stripe.Product;
let monthly: Stripe.Price;
let bigger: Stripe.Price;

beforeAll(async () => {
  world = await openStripe();
  stripe = world.stripe;
  product = await stripe.products.create({ name: 'Growth' });
  const recurring = { interval: 'month' } as const;
  monthly = await stripe.prices.create({
    product: product.id,
    currency: 'usd',
    unit_amount: 9900,
    recurring,
  });
  bigger = await stripe.prices.create({
    product: product.id,
    currency: 'usd',
    unit_amount: 19900,
    recurring,
  });
});
afterAll(() => world?.close());

const customerWith = async (card?: string, isDefault = true) => {
  const customer = await stripe.customers.create({ email: 'ann@example.com', name: 'Ann' });
  const method = card
    ? await world.control.post<Stripe.PaymentMethod>(`customers/${customer.id}/cards`, { card, isDefault })
    : null;
  return { customer: customer.id, method: method?.id ?? '' };
};

const pay = (
  who: { customer: string; method: string },
  more: Partial<Stripe.PaymentIntentCreateParams> = {},
) =>
  stripe.paymentIntents.create({
    ...{ amount: 5000, currency: 'usd', customer: who.customer, payment_method: who.method, confirm: true },
    return_url: 'http://localhost:3000/back',
    ...more,
  });

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Stripe.errors.StripeError) => error,
  );

describe('a payment', () => {
  it('with a good card succeeds, with its charge, fee and net', async () => {
    const intent = await pay(await customerWith('4242424242424242'), {
      expand: ['latest_charge.balance_transaction'],
    });
    expect(intent.status).toBe('succeeded');
    const charge = intent.latest_charge as Stripe.Charge;
    expect(charge.balance_transaction).toMatchObject({ amount: 5000, fee: 175, net: 4825, type: 'charge' });
  });

  it.each([['4000000000000341', 'card_declined', 'generic_decline']])(
    'with %s is refused with %s/%s and can be tried again with another card',
    async (card, code, decline) => {
      const who = await customerWith(card);
      const error = await refusal(pay(who));
      expect(error).toMatchObject({ type: 'StripeCardError', statusCode: 402, code, decline_code: decline });
      const intent = error?.payment_intent as Stripe.PaymentIntent;
      expect(intent.status).toBe('requires_payment_method');
      const good = await world.control.post<Stripe.PaymentMethod>(`customers/${who.customer}/cards`, {});
      const again = await stripe.paymentIntents.confirm(intent.id, { payment_method: good.id });
      expect(again.status).toBe('succeeded');
    },
  );

  it('that its holder must confirm waits, and goes on when they do', async () => {
    const intent = await pay(await customerWith('4000002760003184'));
    expect(intent.status).toBe('requires_action');
    expect(intent.next_action?.redirect_to_url?.return_url).toBe('http://localhost:3000/back');
    const { redirect } = await world.control.post<{ redirect: string }>(`authenticate/${intent.id}`, {
      ok: true,
    });
    expect(redirect).toContain('http://localhost:3000/back?payment_intent=pi_');
    expect(redirect).toContain('redirect_status=succeeded');
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded');
  });

  it('that its holder does not confirm takes nothing', async () => {
    const intent = await pay(await customerWith('4000002760003184'));
    await world.control.post(`authenticate/${intent.id}`, { ok: false });
    const after = await stripe.paymentIntents.retrieve(intent.id);
    expect(after).toMatchObject({ status: 'requires_payment_method', amount_received: 0 });
    expect(after.last_payment_error?.code).toBe('payment_intent_authentication_failure');
  });

  it('without its holder is refused where they must confirm', async () => {
    const error = await refusal(pay(await customerWith('4000002760003184'), { off_session: true }));
    expect(error).toMatchObject({ statusCode: 402, code: 'authentication_required' });
  });
});

describe('a checkout session', () => {
  const urls = {
    success_url: 'http://localhost:3000/ok?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://localhost:3000/no',
  };

  it('shows its page, and starts a subscription with a good card', async () => {
    const { customer } = await customerWith();
    const session = await stripe.checkout.sessions.create({
      ...{ mode: 'subscription', customer, line_items: [{ price: monthly.id, quantity: 1 }], ...urls },
      subscription_data: { metadata: { plan: 'growth' } },
    });
    const page = await (await fetch(session.url ?? '')).text();
    expect(page).toContain('Test mode: Stripe stand-in');
    expect(page).toContain('$99.00');
    const form = new URLSearchParams({
      number: '4242 4242 4242 4242',
      expiry: '12/34',
      cvc: '123',
      name: 'Ann',
    });
    const done = await fetch(session.url ?? '', { method: 'POST', body: form, redirect: 'manual' });
    expect(done.headers.get('location')).toBe(`http://localhost:3000/ok?session=${session.id}`);
    const expand = ['subscription.latest_invoice.payments'];
    const after = await stripe.checkout.sessions.retrieve(session.id, { expand });
    expect(after).toMatchObject({ status: 'complete', payment_status: 'paid' });
    const subscription = after.subscription as Stripe.Subscription;
    expect(subscription).toMatchObject({ status: 'active', metadata: { plan: 'growth' } });
    const invoice = subscription.latest_invoice as Stripe.Invoice;
    expect(invoice).toMatchObject({
      status: 'paid',
      amount_paid: 9900,
      billing_reason: 'subscription_create',
    });
    expect(invoice.payments?.data[0]?.status).toBe('paid');
  });

  it.each(['4000000000000002', '4000000000009995'])('stays open with the refused card %s', async (card) => {
    const { customer } = await customerWith();
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      customer,
      line_items: [{ price_data: { currency: 'usd', unit_amount: 5000, product: product.id }, quantity: 2 }],
      ...urls,
    });
    expect(session.amount_total).toBe(10_000);
    const tried = await world.control.post(`checkout/${session.id}/complete`, { card });
    expect(tried).toMatchObject({ status: 'refused' });
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('open');
    await world.control.post(`checkout/${session.id}/complete`, {});
    const after = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] });
    expect(after.payment_intent).toMatchObject({ status: 'succeeded', amount_received: 10_000 });
  });

  it('saves a card, with its holder’s confirmation, which can then be charged without them', async () => {
    const { customer } = await customerWith();
    const session = await stripe.checkout.sessions.create({
      mode: 'setup',
      customer,
      currency: 'usd',
      ...urls,
    });
    await world.control.post(`checkout/${session.id}/complete`, { card: '4000002500003155' });
    const after = await stripe.checkout.sessions.retrieve(session.id, { expand: ['setup_intent'] });
    const { payment_method, status } = after.setup_intent as Stripe.SetupIntent;
    expect(status).toBe('succeeded');
    const { data } = await stripe.customers.listPaymentMethods(customer);
    expect(data.map(({ id }) => id)).toEqual([payment_method]);
    const intent = await pay({ customer, method: String(payment_method) }, { off_session: true });
    expect(intent.status).toBe('succeeded');
  });
});

describe('a change of plan', () => {
  it('is previewed and charged to the same cent', async () => {
    const { customer } = await customerWith('4242424242424242');
    const subscription = await stripe.subscriptions.create({ customer, items: [{ price: monthly.id }] });
    expect(subscription.status).toBe('active');
    const item = subscription.items.data[0]?.id ?? '';
    const at = (subscription.items.data[0]?.current_period_start ?? 0) + 86_400 * 10;
    const details: Stripe.InvoiceCreatePreviewParams.SubscriptionDetails = {
      items: [{ id: item, price: bigger.id }],
      proration_behavior: 'always_invoice',
      proration_date: at,
    };
    const preview = await stripe.invoices.createPreview({
      customer,
      subscription: subscription.id,
      subscription_details: details,
    });
    const updated = await stripe.subscriptions.update(subscription.id, {
      items: [{ id: item, price: bigger.id }],
      proration_behavior: 'always_invoice',
      proration_date: at,
      expand: ['latest_invoice'],
    });
    const invoice = updated.latest_invoice as Stripe.Invoice;
    expect(invoice).toMatchObject({ status: 'paid', billing_reason: 'subscription_update' });
    expect(invoice.total).toBe(preview.total);
    const { current_period_start: start = 0, current_period_end: end = 1 } = subscription.items.data[0] ?? {};
    const share = (end - at) / (end - start);
    expect(invoice.lines.data.map(({ amount }) => amount)).toEqual([
      -Math.round(9900 * share),
      Math.round(19900 * share),
    ]);
  });
});
