import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStripe, type StripeWorld } from '../support/stripe';

const DAY = 86_400;
/** 31 January 2027, 10:00. */
const START = Date.UTC(2027, 0, 31, 10) / 1000;

let world: StripeWorld;
let stripe: Stripe;
let small: Stripe.Price;
let large: Stripe.Price;
let yearly: Stripe.Price;

beforeAll(async () => {
  world = await openStripe();
  stripe = world.stripe;
  const product = (await stripe.products.create({ name: 'Scale' })).id;
  const price = (unit_amount: number, interval: 'month' | 'year') =>
    stripe.prices.create({ product, currency: 'usd', unit_amount, recurring: { interval } });
  [small, large, yearly] = await Promise.all([
    price(10_000, 'month'),
    price(25_000, 'month'),
    price(100_000, 'year'),
  ]);
});
afterAll(() => world?.close());

/** A customer with a card on a clock of its own, and its subscription. */
async function subscribe(
  more: Partial<Stripe.SubscriptionCreateParams> = {},
  card: string | null = '4242424242424242',
) {
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: START });
  const { id: customer } = await stripe.customers.create({ email: 'ann@example.com', test_clock: clock.id });
  if (card) await world.control.post(`customers/${customer}/cards`, { card, isDefault: true });
  const subscription = await stripe.subscriptions.create({ customer, items: [{ price: small.id }], ...more });
  const read = () => stripe.subscriptions.retrieve(subscription.id, { expand: ['latest_invoice'] });
  return { clock: clock.id, customer, subscription, item: subscription.items.data[0]?.id ?? '', read };
}

async function advance(clock: string, to: number): Promise<void> {
  await stripe.testHelpers.testClocks.advance(clock, { frozen_time: to });
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await stripe.testHelpers.testClocks.retrieve(clock)).status === 'ready') return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the clock did not arrive');
}

const periodOf = ({ items }: Stripe.Subscription) => {
  const [item] = items.data;
  return [item?.current_period_start, item?.current_period_end].map((at) =>
    new Date((at ?? 0) * 1000).toISOString().slice(0, 10),
  );
};
const invoicesOf = async (subscription: string) =>
  (await stripe.invoices.list({ subscription, limit: 100 })).data;
const latest = ({ latest_invoice }: Stripe.Subscription) => latest_invoice as Stripe.Invoice;

describe('a renewal', () => {
  it('keeps the day of the month as far as the month has it, and collects an hour after it drafted', async () => {
    const { clock, read } = await subscribe();
    expect(periodOf(await read())).toEqual(['2027-01-31', '2027-02-28']);
    await advance(clock, Date.UTC(2027, 1, 28, 10, 30) / 1000);
    const drafted = await read();
    expect(periodOf(drafted)).toEqual(['2027-02-28', '2027-03-31']);
    expect(latest(drafted)).toMatchObject({
      status: 'draft',
      billing_reason: 'subscription_cycle',
      amount_due: 10_000,
    });
    await advance(clock, Date.UTC(2027, 1, 28, 11, 30) / 1000);
    expect(latest(await read())).toMatchObject({ status: 'paid', amount_paid: 10_000 });
  });

  it('that fails is tried on days 3, 5 and 7, past due between, and then canceled', async () => {
    const { clock, customer, subscription, read } = await subscribe();
    await world.control.post(`customers/${customer}/cards`, { card: '4000000000000341', isDefault: true });
    const due = Date.UTC(2027, 1, 28, 11) / 1000;
    await advance(clock, due + 60);
    const failed = await read();
    expect(failed.status).toBe('past_due');
    expect(latest(failed)).toMatchObject({
      status: 'open',
      attempt_count: 1,
      next_payment_attempt: due + 3 * DAY,
    });
    await advance(clock, due + 8 * DAY);
    expect((await read()).status).toBe('canceled');
    expect(latest(await read())).toMatchObject({
      status: 'open',
      attempt_count: 4,
      next_payment_attempt: null,
    });
    const events = await world.control.get<{ events: { event: Stripe.Event }[] }>(
      'events?type=invoice.payment_failed',
    );
    const mine = events.events.filter(
      ({ event }) => (event.data.object as Stripe.Invoice).customer === customer,
    );
    expect(mine).toHaveLength(4);
    expect(subscription.id).toBeTruthy();
  });

  it('that failed is active again once its invoice is paid by hand', async () => {
    const { clock, customer, read } = await subscribe();
    await world.control.post('decline', { code: 'insufficient_funds', customer });
    await advance(clock, START + 29 * DAY);
    const failed = await read();
    expect(failed.status).toBe('past_due');
    await stripe.invoices.pay(latest(failed).id ?? '');
    expect((await read()).status).toBe('active');
  });

  it('is voided while the collection is paused, until the pause ends by itself', async () => {
    const { clock, subscription, read } = await subscribe();
    await stripe.subscriptions.update(subscription.id, {
      pause_collection: { behavior: 'void', resumes_at: START + 40 * DAY },
    });
    await advance(clock, START + 35 * DAY);
    expect(latest(await read()).status).toBe('void');
    await advance(clock, START + 70 * DAY);
    const after = await read();
    expect(after.pause_collection).toBeNull();
    expect(latest(after).status).toBe('paid');
  });

  it('does not come after a cancellation at the period’s end, and does when that is taken back', async () => {
    const [left, stayed] = [await subscribe(), await subscribe()];
    for (const { subscription } of [left, stayed]) {
      const set = await stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true });
      expect(set.cancel_at).toBe(subscription.items.data[0]?.current_period_end);
    }
    await stripe.subscriptions.update(stayed.subscription.id, { cancel_at_period_end: false });
    for (const { clock } of [left, stayed]) await advance(clock, START + 30 * DAY);
    expect((await left.read()).status).toBe('canceled');
    expect(await invoicesOf(left.subscription.id)).toHaveLength(1);
    expect((await stayed.read()).status).toBe('active');
    expect(await invoicesOf(stayed.subscription.id)).toHaveLength(2);
  });
});

describe('a trial', () => {
  it('costs nothing, is announced three days before its end, and then is paid', async () => {
    const { clock, customer, subscription, read } = await subscribe({ trial_period_days: 14 });
    expect(subscription.status).toBe('trialing');
    expect(latest(await read())).toMatchObject({ status: 'paid', total: 0 });
    await advance(clock, START + 12 * DAY);
    const { data } = await stripe.events.list({ type: 'customer.subscription.trial_will_end' });
    expect(data.some((event) => (event.data.object as Stripe.Subscription).customer === customer)).toBe(true);
    await advance(clock, START + 15 * DAY);
    const after = await read();
    expect(after.status).toBe('active');
    expect(periodOf(after)).toEqual(['2027-02-14', '2027-03-14']);
    expect(latest(after)).toMatchObject({ status: 'paid', amount_paid: 10_000 });
  });

  it.each([
    ['cancel', 'canceled'],
    ['pause', 'paused'],
  ] as const)('without a card ends as %s says', async (missing_payment_method, status) => {
    const trial_settings = { end_behavior: { missing_payment_method } };
    const { clock, read } = await subscribe({ trial_period_days: 7, trial_settings }, null);
    await advance(clock, START + 8 * DAY);
    expect((await read()).status).toBe(status);
  });
});

describe('another plan', () => {
  const upgrade = (id: string, item: string, more: Partial<Stripe.SubscriptionUpdateParams> = {}) =>
    stripe.subscriptions.update(id, {
      items: [{ id: item, price: large.id }],
      proration_behavior: 'always_invoice',
      expand: ['latest_invoice'],
      ...more,
    });

  it('in the middle of a period costs the difference for the rest, by the second', async () => {
    const { clock, subscription, item } = await subscribe();
    // 31 January 10:00 to 28 February 10:00 are 28 days; a quarter of them has passed.
    await advance(clock, START + 7 * DAY);
    const invoice = latest(await upgrade(subscription.id, item));
    expect(invoice.lines.data.map(({ amount }) => amount)).toEqual([-7_500, 18_750]);
    expect(invoice).toMatchObject({
      total: 11_250,
      amount_paid: 11_250,
      status: 'paid',
      billing_reason: 'subscription_update',
    });
    expect(invoice.parent?.subscription_details?.subscription_proration_date).toBe(START + 7 * DAY);
  });

  it('that costs less leaves a credit, which the next invoice uses', async () => {
    const { clock, customer, subscription, item, read } = await subscribe({ items: [{ price: large.id }] });
    await advance(clock, START + 14 * DAY);
    await stripe.subscriptions.update(subscription.id, {
      items: [{ id: item, price: small.id }],
      proration_behavior: 'always_invoice',
    });
    expect(((await stripe.customers.retrieve(customer)) as Stripe.Customer).balance).toBe(-7_500);
    await advance(clock, START + 29 * DAY);
    expect(latest(await read())).toMatchObject({
      total: 10_000,
      amount_paid: 2_500,
      starting_balance: -7_500,
      ending_balance: 0,
    });
  });

  it('with another interval begins a new period and credits what was left', async () => {
    const { clock, subscription, item } = await subscribe();
    await advance(clock, START + 14 * DAY);
    const items = [{ id: item, price: yearly.id }];
    const changed = await stripe.subscriptions.update(subscription.id, {
      items,
      proration_behavior: 'always_invoice',
      expand: ['latest_invoice'],
    });
    expect(periodOf(changed)).toEqual(['2027-02-14', '2028-02-14']);
    expect(latest(changed).lines.data.map(({ amount }) => amount)).toEqual([-5_000, 100_000]);
  });

  it('waits for its payment where that is asked for, and comes when the holder has confirmed', async () => {
    const { customer, subscription, item, read } = await subscribe();
    await world.control.post(`customers/${customer}/cards`, { card: '4000002760003184', isDefault: true });
    const waiting = await upgrade(subscription.id, item, { payment_behavior: 'pending_if_incomplete' });
    expect(waiting.pending_update).not.toBeNull();
    expect(waiting.items.data[0]?.price.id).toBe(small.id);
    const payments = await stripe.invoicePayments.list({ invoice: latest(waiting).id });
    const intent = payments.data[0]?.payment.payment_intent as string;
    await world.control.post(`authenticate/${intent}`, { ok: true });
    const after = await read();
    expect(after).toMatchObject({ pending_update: null, status: 'active' });
    expect(after.items.data[0]?.price.id).toBe(large.id);
  });

  it('is not taken when its payment is refused and an error is asked for', async () => {
    const { customer, subscription, item, read } = await subscribe();
    await world.control.post(`customers/${customer}/cards`, { card: '4000000000000341', isDefault: true });
    await expect(
      upgrade(subscription.id, item, { payment_behavior: 'error_if_incomplete' }),
    ).rejects.toMatchObject({ code: 'card_declined' });
    expect((await read()).items.data[0]?.price.id).toBe(small.id);
    expect(await invoicesOf(subscription.id)).toHaveLength(1);
  });

  it('by schedule begins with the next period, which charges its price', async () => {
    const { clock, subscription, read } = await subscribe({ items: [{ price: large.id }] });
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: subscription.id });
    const end = subscription.items.data[0]?.current_period_end ?? 0;
    await stripe.subscriptionSchedules.update(schedule.id, {
      end_behavior: 'release',
      phases: [
        {
          items: [{ price: large.id, quantity: 1 }],
          start_date: schedule.phases[0]?.start_date,
          end_date: end,
        },
        {
          items: [{ price: small.id, quantity: 1 }],
          duration: { interval: 'month', interval_count: 1 },
          proration_behavior: 'none',
        },
      ],
    });
    const cancel = stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true });
    await expect(cancel).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
    await advance(clock, end + 2 * 3600);
    const after = await read();
    expect(after.items.data[0]?.price.id).toBe(small.id);
    expect(latest(after)).toMatchObject({ status: 'paid', total: 10_000 });
    await advance(clock, end + 40 * DAY);
    expect((await read()).schedule).toBeNull();
    expect((await stripe.subscriptionSchedules.retrieve(schedule.id)).status).toBe('released');
  });
});

it('a first payment that is not made leaves the subscription incomplete, and expired after 23 hours', async () => {
  const { clock, subscription, read } = await subscribe({}, '4000000000000341');
  expect(subscription.status).toBe('incomplete');
  await advance(clock, START + DAY);
  expect((await read()).status).toBe('incomplete_expired');
  expect(latest(await read()).status).toBe('void');
});
