import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { SubscriptionDocument } from '@/features/billing';
import type { PlanChoice } from '@/features/billing/domain/plan-terms';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS } from '@/shared/durations';
import { newId, oid } from '@/shared/ids';
import { bootInProcess, type InProcess } from '../support/in-process';
import { colleague, entriesOf, openTill, type Till } from '../support/payments';
import { makeClient, type TestClient } from '../support/people';
import { StripeControl } from '../support/stripe';

const START = new Date('2026-03-02T02:00:00Z');
const STARTER: PlanChoice = { tier: 'starter', interval: 'month' };
const GROWTH: PlanChoice = { tier: 'growth', interval: 'month' };
const SCALE: PlanChoice = { tier: 'scale', interval: 'month' };
const SCALE_YEAR: PlanChoice = { tier: 'scale', interval: 'year' };
const PRICE = { starter: 29_900, growth: 67_500, scale: 149_900 } as const;

let app: InProcess;
let till: Till;
let client: TestClient;
let buy: typeof import('@/features/billing/use-cases/subscribe');
let preview: typeof import('@/features/billing/use-cases/preview-change');
let change: typeof import('@/features/billing/use-cases/change-plan');
let manage: typeof import('@/features/billing/use-cases/manage-subscription');
let read: typeof import('@/features/billing/use-cases/read-billing');
let yearly: typeof import('@/features/billing/use-cases/grant-yearly');
let reads: typeof import('@/features/billing/data/stripe-reads');
let apply: typeof import('@/features/billing/use-cases/apply-subscription');
let compared: typeof import('@/features/billing/use-cases/reconcile/reconcile');
let credits: typeof import('@/features/credits');
let billing: typeof import('@/features/billing');

beforeAll(async () => {
  // The daily comparison reads the whole account at Stripe: nothing of other files may be in it.
  await new StripeControl(inject('services').stripe.apiBase ?? '').post('reset');
  app = await bootInProcess(START);
  till = await openTill(app);
  buy = await import('@/features/billing/use-cases/subscribe');
  preview = await import('@/features/billing/use-cases/preview-change');
  change = await import('@/features/billing/use-cases/change-plan');
  manage = await import('@/features/billing/use-cases/manage-subscription');
  read = await import('@/features/billing/use-cases/read-billing');
  yearly = await import('@/features/billing/use-cases/grant-yearly');
  reads = await import('@/features/billing/data/stripe-reads');
  apply = await import('@/features/billing/use-cases/apply-subscription');
  compared = await import('@/features/billing/use-cases/reconcile/reconcile');
  credits = await import('@/features/credits');
  billing = await import('@/features/billing');
});
afterAll(() => app?.stop());
beforeEach(async () => {
  app.clock.set(START);
  await till.control.post('clock/set', { to: START.getTime() / 1000 });
  client = await makeClient(app, 1);
});
/** Whatever happened: told again, in any order, nothing changes, and every posting adds up. */
afterEach(async () => {
  await till.deliver();
  const before = await state();
  await till.retell();
  expect(await state()).toEqual(before);
  expect(await till.violations()).toEqual([]);
  // What goes on for ever would be renewed by every later test.
  const left = await billing.liveSubscription(app.system, client.organization);
  if (left) await till.stripe.subscriptions.cancel(left.stripeSubscriptionId);
  await till.deliver();
});

const key = () => newId().toHexString();
const as = (who = client) => app.as(who.actor);
const available = async () => (await till.balance(client)).available;
const live = async () => {
  const found = await billing.liveSubscription(app.system, client.organization);
  if (!found) throw new Error('a subscription is live');
  return found;
};
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
const grants = () => entriesOf(app.system, client.organization, 'credit_allocation');
const payments = () => entriesOf(app.system, client.organization, 'subscription_payment');

async function state() {
  const subscriptions = await app.system.db
    .collection('subscriptions')
    .find({}, { projection: { readNumber: 0, updatedAt: 0 } })
    .toArray();
  const transactions = await app.system.db.collection('transactions').countDocuments();
  return { subscriptions, transactions };
}

/** Opens the checkout and finishes it as a person would. */
async function pay(checkoutUrl: string, card?: string, authenticate?: 'authorise' | 'fail') {
  const id = /cs_[A-Za-z0-9_]+/.exec(checkoutUrl)?.[0];
  return till.control.post<{ status: string }>(`checkout/${id}/complete`, { card, authenticate });
}

async function subscribed(choice: PlanChoice, card?: string): Promise<SubscriptionDocument> {
  const { checkoutUrl } = await buy.subscribe(as(), choice);
  expect((await pay(checkoutUrl, card)).status).toBe('complete');
  await till.deliver();
  return live();
}

/** Both clocks go on by so much, and everything due happens. */
async function pass(time: { days?: number; months?: number }) {
  const { now } = await till.control.post<{ now: number }>('clock/advance', time);
  app.clock.set(new Date(now * 1000));
  await till.deliver();
}

describe('subscribing', () => {
  it('is paid at Stripe; the money and the credits come once', async () => {
    const { checkoutUrl, trialDays } = await buy.subscribe(as(), STARTER);
    expect(trialDays).toBe(0);
    expect(await available()).toBe(1);
    await pay(checkoutUrl);
    await till.deliver({ twice: true, backwards: true });
    expect(await available()).toBe(11);
    const subscription = await live();
    expect(subscription).toMatchObject({
      tier: 'starter',
      status: 'active',
      credits: { monthlyAllocation: 10, rolloverMonths: 2 },
      pricing: { amount: PRICE.starter, interval: 'month' },
    });
    const [payment] = await payments();
    expect(payment).toMatchObject({ amount: PRICE.starter, subscription: subscription._id });
    expect(payment?.paymentMethod).toBe('Visa •••• 4242');
    expect(payment?.fee).toBeGreaterThan(0);
    const lot = await app.system.db
      .collection('credit-lots')
      .findOne({ organization: client.organization, source: 'subscription' });
    expect(lot).toMatchObject({ granted: 10, expiresAt: new Date('2026-06-02T02:00:00Z') });
    const organization = await app.system.db
      .collection('organizations')
      .findOne({ _id: client.organization });
    expect(organization?.subscriptionTier).toBe('starter');
    expect(await codeOf(buy.subscribe(as(), GROWTH))).toBe('CONFLICT');
    expect((await read.mySubscription(as())).checkout).toBeNull();
  });

  it('with a declined card brings nothing, and another card does', async () => {
    const { checkoutUrl } = await buy.subscribe(as(), STARTER);
    expect((await pay(checkoutUrl, '4000000000009995')).status).toBe('refused');
    await till.deliver();
    expect(await available()).toBe(1);
    expect(await billing.liveSubscription(app.system, client.organization)).toBeNull();
    expect((await pay(checkoutUrl)).status).toBe('complete');
    await till.deliver();
    expect(await available()).toBe(11);
  });

  it('with 3-D Secure: refused brings nothing, confirmed brings the credits', async () => {
    const { checkoutUrl } = await buy.subscribe(as(), STARTER);
    expect((await pay(checkoutUrl, '4000002760003184', 'fail')).status).toBe('refused');
    await till.deliver();
    expect(await available()).toBe(1);
    expect((await pay(checkoutUrl, '4000002760003184', 'authorise')).status).toBe('complete');
    await till.deliver();
    expect(await available()).toBe(11);
  });

  it('twice at once makes one customer and one session', async () => {
    await till.control.post('calls/clear');
    const both = await Promise.allSettled([buy.subscribe(as(), STARTER), buy.subscribe(as(), STARTER)]);
    const urls = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value.checkoutUrl] : []));
    expect(urls.length).toBeGreaterThan(0);
    const again = await buy.subscribe(as(), STARTER);
    expect(new Set([...urls, again.checkoutUrl]).size).toBe(1);
    const customers = await till.stripe.customers.list({ limit: 100 });
    const ours = customers.data.filter(
      ({ metadata }) => metadata.organizationId === client.organization.toHexString(),
    );
    expect(ours).toHaveLength(1);
  });

  it('to another plan closes the checkout before, so nobody pays twice', async () => {
    const first = await buy.subscribe(as(), STARTER);
    const second = await buy.subscribe(as(), GROWTH);
    await expect(pay(first.checkoutUrl)).rejects.toThrow();
    expect((await pay(second.checkoutUrl)).status).toBe('complete');
    // The event is not here yet: the finished checkout is found out.
    expect(await codeOf(buy.subscribe(as(), SCALE))).toBe('CONFLICT');
    expect((await live()).tier).toBe('growth');
  });

  it('whose answer was lost is the same checkout when asked for again', async () => {
    await till.control.post('fail', { kind: 'lost', match: 'POST /v1/checkout/sessions', count: 3 });
    expect(await codeOf(buy.subscribe(as(), STARTER))).toBe('UPSTREAM_UNAVAILABLE');
    const { checkoutUrl } = await buy.subscribe(as(), STARTER);
    const sessions = await till.stripe.checkout.sessions.list({ limit: 100 });
    const organization = await app.system.db
      .collection('organizations')
      .findOne({ _id: client.organization });
    const stripeCustomerId = organization?.stripeCustomerId;
    expect(sessions.data.filter(({ customer }) => customer === stripeCustomerId)).toHaveLength(1);
    expect((await pay(checkoutUrl)).status).toBe('complete');
  });

  it('is for owners; others are refused, and what is not theirs is not there', async () => {
    const subscription = await subscribed(STARTER);
    const id = subscription._id.toHexString();
    for (const role of ['member', 'requester'] as const) {
      const ctx = as(colleague(client, role));
      expect(await codeOf(buy.subscribe(ctx, STARTER))).toBe('FORBIDDEN');
      expect(await codeOf(manage.cancelSubscription(ctx, { id, effectKey: key(), reason: 'no' }))).toBe(
        'FORBIDDEN',
      );
      expect(await codeOf(read.openPortal(ctx, key()))).toBe('FORBIDDEN');
      expect((await read.mySubscription(ctx)).canManage).toBe(false);
    }
    const stranger = await makeClient(app, 1);
    const ctx = as(stranger);
    expect(await codeOf(preview.previewPlanChange(ctx, id, SCALE))).toBe('NOT_FOUND');
    expect(await codeOf(change.changePlan(ctx, { id, ...SCALE, effectKey: key() }))).toBe('NOT_FOUND');
    expect(await codeOf(read.subscriptionInvoices(ctx, id, 5))).toBe('NOT_FOUND');
  });
});

describe('a trial', () => {
  it('is free with the trial’s credits, once for an organization, and then paid', async () => {
    const subscription = await subscribed(GROWTH);
    expect(subscription).toMatchObject({ status: 'trialing', tier: 'growth' });
    expect(await available()).toBe(6);
    expect(await payments()).toHaveLength(0);
    await pass({ days: 12 });
    const told = await app.system.db
      .collection('notifications')
      .countDocuments({ user: oid(client.actor.id), type: 'subscription-trial-ending' });
    expect(told).toBe(1);
    await pass({ days: 3 });
    expect((await live()).status).toBe('active');
    expect(await available()).toBe(31);
    expect(await payments()).toHaveLength(1);
    await till.stripe.subscriptions.cancel(subscription.stripeSubscriptionId);
    await till.deliver();
    expect((await buy.subscribe(as(), GROWTH)).trialDays).toBe(0);
  });
});

describe('time', () => {
  it('renews a month: paid and granted each time, once', async () => {
    await subscribed(STARTER);
    await pass({ months: 1, days: 1 });
    await pass({ months: 1 });
    expect(await available()).toBe(31);
    expect(await payments()).toHaveLength(3);
    expect(await grants()).toHaveLength(3);
  });

  it('grants a year month by month, twelve times, also what was missed', async () => {
    const subscription = await subscribed({ tier: 'starter', interval: 'year' });
    expect(await available()).toBe(11);
    expect(subscription.nextAllocationAt).toEqual(new Date('2026-04-02T02:00:00Z'));
    app.clock.set(new Date('2026-04-02T01:59:00Z'));
    expect(await yearly.grantYearlyMonths(app.system)).toBe(0);
    app.clock.set(new Date('2026-04-03T00:00:00Z'));
    const [once, twice] = await Promise.all([
      yearly.grantYearlyMonths(app.system),
      yearly.grantYearlyMonths(app.system),
    ]);
    expect((once ?? 0) + (twice ?? 0)).toBeGreaterThan(0);
    expect(await grants()).toHaveLength(2);
    app.clock.set(new Date('2027-03-01T00:00:00Z'));
    await yearly.grantYearlyMonths(app.system);
    expect(await grants()).toHaveLength(12);
    app.clock.set(START);
    await pass({ months: 12, days: 1 });
    await yearly.grantYearlyMonths(app.system);
    expect(await grants()).toHaveLength(13);
    expect(await payments()).toHaveLength(2);
  });

  it('without payment: grace, then posting stops, nothing is lost; paid again, it opens', async () => {
    const { stripeSubscriptionId, stripeCustomerId } = await subscribed(STARTER);
    const { default_payment_method: card } = await till.stripe.subscriptions.retrieve(stripeSubscriptionId);
    await till.control.post('decline', { customer: stripeCustomerId, code: 'insufficient_funds', count: 1 });
    await pass({ months: 1, days: 1 });
    const late = await live();
    expect(late.status).toBe('past_due');
    expect(late.payUrl).toContain('http');
    expect(await available()).toBe(11);
    expect(await codeOf(credits.assertMayPost(app.system, client.organization))).toBe('done');
    const since = late.pastDueSince?.getTime() ?? 0;
    app.clock.set(new Date(since + 7 * DAY_MS - 1000));
    expect(await codeOf(credits.assertMayPost(app.system, client.organization))).toBe('done');
    app.clock.set(new Date(since + 7 * DAY_MS));
    expect(await codeOf(credits.assertMayPost(app.system, client.organization))).toBe('PAYMENT_PAST_DUE');
    expect(card).toBeTruthy();
    const { latest_invoice } = await till.stripe.subscriptions.retrieve(stripeSubscriptionId);
    await till.stripe.invoices.pay(String(latest_invoice));
    await till.deliver({ backwards: true });
    expect((await live()).status).toBe('active');
    expect(await codeOf(credits.assertMayPost(app.system, client.organization))).toBe('done');
    expect(await available()).toBe(21);
    const told = await app.system.db
      .collection('notifications')
      .countDocuments({ user: oid(client.actor.id), type: 'subscription-payment-failed' });
    expect(told).toBe(1);
  });
});

describe('changing the plan', () => {
  it('up: exactly what was previewed is charged, and the difference granted when it is paid', async () => {
    const id = (await subscribed(STARTER))._id.toHexString();
    await pass({ days: 10 });
    const shown = await preview.previewPlanChange(as(), id, SCALE);
    expect(shown).toMatchObject({ kind: 'upgrade', creditsGrantedNow: 50, newAmount: PRICE.scale });
    expect(shown.dueNow).toBeGreaterThan(70_000);
    const { previewId } = shown;
    const done = await change.changePlan(as(), { id, ...SCALE, previewId, effectKey: key() });
    expect(done).toMatchObject({ status: 'succeeded', subscription: { tier: 'scale' } });
    await till.deliver({ twice: true, backwards: true });
    expect(await available()).toBe(61);
    const [, second] = await payments();
    expect(second?.amount).toBe(shown.dueNow);
    expect(await codeOf(change.changePlan(as(), { id, ...GROWTH, previewId, effectKey: key() }))).toBe(
      'CONFLICT',
    );
    await pass({ months: 1 });
    expect(await available()).toBe(121);
  });

  it('up with a card that fails: sent to Stripe’s page, the old plan stays until it is paid', async () => {
    const { _id, stripeCustomerId, stripeSubscriptionId } = await subscribed(STARTER);
    const id = _id.toHexString();
    await till.control.post('decline', { customer: stripeCustomerId });
    const refused = await change.changePlan(as(), { id, ...SCALE, effectKey: key() });
    expect(refused).toMatchObject({ status: 'requires_action', subscription: { tier: 'starter' } });
    expect(refused.redirectUrl).toContain('http');
    await till.deliver();
    expect(await available()).toBe(11);
    const { latest_invoice } = await till.stripe.subscriptions.retrieve(stripeSubscriptionId);
    await till.stripe.invoices.pay(String(latest_invoice));
    await till.deliver({ backwards: true });
    expect((await live()).tier).toBe('scale');
    expect(await available()).toBe(61);
  });

  it('up twice at once is charged once', async () => {
    const id = (await subscribed(STARTER))._id.toHexString();
    const twice = () => change.changePlan(as(), { id, ...SCALE, effectKey: key() });
    await Promise.allSettled([twice(), twice()]);
    await till.deliver();
    expect(await payments()).toHaveLength(2);
    expect(await available()).toBe(61);
  });

  it('down counts from the next period and can be taken back before', async () => {
    const id = (await subscribed(SCALE))._id.toHexString();
    const shown = await preview.previewPlanChange(as(), id, STARTER);
    expect(shown).toMatchObject({ kind: 'downgrade', dueNow: 0, creditsGrantedNow: 0 });
    const down = () => change.changePlan(as(), { id, ...STARTER, effectKey: key() });
    expect(await down()).toMatchObject({
      status: 'scheduled',
      subscription: { tier: 'scale', scheduledChange: { tier: 'starter', monthlyCredits: 10 } },
    });
    const back = await change.changePlan(as(), { id, ...SCALE, effectKey: key() });
    expect(back).toMatchObject({ status: 'succeeded', subscription: { scheduledChange: null } });
    await down();
    await pass({ months: 1, days: 1 });
    expect(await live()).toMatchObject({ tier: 'starter', scheduledChange: null });
    expect(await available()).toBe(71);
    expect((await payments()).map(({ amount }) => amount)).toEqual([PRICE.scale, PRICE.starter]);
  });

  it('from a month to a year grants the month’s difference now and eleven months later on', async () => {
    const id = (await subscribed(STARTER))._id.toHexString();
    await pass({ days: 10 });
    await change.changePlan(as(), { id, ...SCALE_YEAR, effectKey: key() });
    await till.deliver();
    expect(await available()).toBe(61);
    const subscription = await live();
    expect(subscription.pricing.interval).toBe('year');
    app.clock.set(new Date(subscription.currentPeriodEnd.getTime() - DAY_MS));
    await yearly.grantYearlyMonths(app.system);
    expect(await grants()).toHaveLength(2 + 11);
    app.clock.set(START);
  });
});

describe('ending', () => {
  it('counts at the period’s end, can be taken back, and the credits stay', async () => {
    const id = (await subscribed(STARTER))._id.toHexString();
    const effectKey = key();
    const cancel = () => manage.cancelSubscription(as(), { id, effectKey, reason: 'We hired somebody.' });
    const ending = await cancel();
    expect(ending).toMatchObject({ status: 'active', cancelAtPeriodEnd: true });
    expect(ending.cancellationReason).toBe('We hired somebody.');
    expect((await read.creditsThatStay(app.system, ending)).available).toBe(11);
    const back = await manage.reactivateSubscription(as(), { id, effectKey: key() });
    expect(back.cancelAtPeriodEnd).toBe(false);
    await manage.cancelSubscription(as(), { id, effectKey: key(), reason: 'Now really.' });
    await pass({ months: 1, days: 1 });
    expect(await billing.liveSubscription(app.system, client.organization)).toBeNull();
    expect(await available()).toBe(11);
    const organization = await app.system.db
      .collection('organizations')
      .findOne({ _id: client.organization });
    expect(organization?.subscriptionTier).toBe('payAsYouGo');
    expect(await codeOf(cancel())).toBe('CONFLICT');
    const { checkoutUrl } = await buy.subscribe(as(), SCALE);
    await pay(checkoutUrl);
    await till.deliver();
    expect((await live()).tier).toBe('scale');
  });

  it('whose answer was lost, asked for again with its key, has one effect', async () => {
    const id = (await subscribed(STARTER))._id.toHexString();
    const effectKey = key();
    const cancel = () => manage.cancelSubscription(as(), { id, effectKey, reason: 'Lost.' });
    await till.control.post('fail', { kind: 'lost', match: 'POST /v1/subscriptions', count: 3 });
    expect(await codeOf(cancel())).toBe('UPSTREAM_UNAVAILABLE');
    expect((await cancel()).cancelAtPeriodEnd).toBe(true);
  });

  it('takes a scheduled downgrade back', async () => {
    const id = (await subscribed(SCALE))._id.toHexString();
    await change.changePlan(as(), { id, ...STARTER, effectKey: key() });
    const ending = await manage.cancelSubscription(as(), { id, effectKey: key(), reason: 'No more.' });
    expect(ending).toMatchObject({ cancelAtPeriodEnd: true, scheduledChange: null });
  });
});

describe('a pause', () => {
  it('skips payments and credits, and ends by itself or by hand', async () => {
    const id = (await subscribed(STARTER))._id.toHexString();
    const paused = await manage.pauseSubscription(as(), { id, effectKey: key(), months: 2 });
    expect(paused.status).toBe('paused');
    expect(paused.pausedUntil).toEqual(new Date('2026-06-01T02:00:00Z'));
    expect(paused.nextAllocationAt).toEqual(new Date('2026-06-02T02:00:00Z'));
    await pass({ months: 2, days: 1 });
    expect(await payments()).toHaveLength(1);
    expect(await available()).toBe(11);
    await pass({ months: 1, days: 1 });
    expect((await live()).status).toBe('active');
    expect(await payments()).toHaveLength(2);
    await manage.pauseSubscription(as(), { id, effectKey: key(), months: 3 });
    expect((await manage.resumeSubscription(as(), { id, effectKey: key() })).status).toBe('active');
  });

  it('is not for what is paid by the year', async () => {
    const id = (await subscribed({ tier: 'starter', interval: 'year' }))._id.toHexString();
    const pause = manage.pauseSubscription(as(), { id, effectKey: key(), months: 1 });
    expect(await codeOf(pause)).toBe('CONFLICT');
  });
});

describe('reads of Stripe that overtake each other', () => {
  it('leave what the later one says', async () => {
    const { stripeSubscriptionId } = await subscribed(STARTER);
    const early = await reads.readSubscription(app.system, stripeSubscriptionId);
    await till.stripe.subscriptions.update(stripeSubscriptionId, { cancel_at_period_end: true });
    const late = await reads.readSubscription(app.system, stripeSubscriptionId);
    for (const one of [late, early]) {
      if (!one) throw new Error('Stripe knows it');
      await unitOfWork(app.system, async (tx) => void (await apply.applySubscription(tx, one)));
    }
    expect((await live()).cancelAtPeriodEnd).toBe(true);
  });
});

describe('the daily comparison with Stripe', () => {
  it('fetches what never came, puts it right, and then agrees', async () => {
    const { checkoutUrl } = await buy.subscribe(as(), STARTER);
    await pay(checkoutUrl);
    const compare = async () => compared.reconcile(app.system, await compared.beginReport(app.system));
    const first = await compare();
    const mended = first.differences.filter((one) => one.mended).map(({ kind }) => kind);
    expect(mended).toEqual(
      expect.arrayContaining(['event_missing', 'subscription_missing', 'invoice_not_booked']),
    );
    expect((await live()).tier).toBe('starter');
    expect(await available()).toBe(11);
    await app.runDueTasks();
    expect(await available()).toBe(11);
    const second = await compare();
    expect(second.differences.filter(({ kind }) => kind !== 'customer_unknown')).toEqual([]);
    expect(second.checked.charges).toBeGreaterThan(0);
  });
});

describe('prices', () => {
  it('that change are for new subscribers; the others keep theirs', async () => {
    const before = await subscribed(STARTER);
    const plans = app.system.db.collection('plans');
    await plans.updateOne(
      { tier: 'starter', 'prices.interval': 'month' },
      { $set: { 'prices.$.amount': 34_900, 'prices.$.stripePriceId': null } },
    );
    await pass({ months: 1, days: 1 });
    expect((await payments()).map(({ amount }) => amount)).toEqual([PRICE.starter, PRICE.starter]);
    client = await makeClient(app, 1);
    await till.control.post('clock/set', { to: START.getTime() / 1000 });
    app.clock.set(START);
    const after = await subscribed(STARTER);
    expect(after.stripePriceId).not.toBe(before.stripePriceId);
    expect(after.pricing.amount).toBe(34_900);
    await plans.updateOne(
      { tier: 'starter', 'prices.interval': 'month' },
      { $set: { 'prices.$.amount': PRICE.starter, 'prices.$.stripePriceId': before.stripePriceId } },
    );
  });
});

describe('a customer that is deleted at Stripe', () => {
  it('is made anew by the next checkout', async () => {
    const { stripeCustomerId } = await subscribed(STARTER);
    await till.stripe.customers.del(stripeCustomerId);
    await till.deliver();
    expect(await billing.liveSubscription(app.system, client.organization)).toBeNull();
    const again = await subscribed(STARTER);
    expect(again.stripeCustomerId).not.toBe(stripeCustomerId);
  });
});
