import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReceiver, type Receiver } from '../support/receiver';
import { openStripe, type StripeWorld, stripeAt } from '../support/stripe';
import { until } from '../support/until';

let world: StripeWorld;
let stripe: Stripe;
let receiver: Receiver;

beforeAll(async () => {
  world = await openStripe();
  stripe = world.stripe;
  receiver = await openReceiver();
});
afterAll(async () => {
  await receiver?.close();
  await world?.close();
});

const payer = async (card = '4242424242424242') => {
  const customer = (await stripe.customers.create({ name: 'Ann' })).id;
  const method = await world.control.post<Stripe.PaymentMethod>(`customers/${customer}/cards`, { card });
  return { customer, payment_method: method.id };
};
const payment = {
  amount: 5000,
  currency: 'usd',
  confirm: true,
  return_url: 'http://localhost:3000/',
} as const;

describe('the key', () => {
  it.each(['sk_test_wrong', 'sk_live_1'])('%s is refused', async (key) => {
    await expect(stripeAt(world.apiBase, key).customers.list()).rejects.toMatchObject({ statusCode: 401 });
  });

  it('that is not sent is asked for', async () => {
    const answer = await fetch(`${world.apiBase}/v1/customers`);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { type: 'invalid_request_error' } });
  });
});

describe('an idempotency key', () => {
  it('gives the first answer again and does nothing twice', async () => {
    const who = await payer();
    const send = () =>
      stripe.paymentIntents.create({ ...payment, ...who }, { idempotencyKey: `again-${who.customer}` });
    const [first, second] = [await send(), await send()];
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect((await stripe.charges.list({ customer: who.customer })).data).toHaveLength(1);
  });

  it('gives a refusal again too, whatever the card would say now', async () => {
    const who = await payer('4000000000000341');
    const send = () =>
      stripe.paymentIntents.create({ ...payment, ...who }, { idempotencyKey: `no-${who.customer}` });
    for (let time = 0; time < 2; time += 1)
      await expect(send()).rejects.toMatchObject({ code: 'card_declined' });
    expect((await stripe.charges.list({ customer: who.customer })).data).toHaveLength(1);
  });

  it('is refused for other parameters and for another call', async () => {
    const idempotencyKey = 'used-for-a-customer';
    await stripe.customers.create({ name: 'Ann' }, { idempotencyKey });
    for (const other of [
      stripe.customers.create({ name: 'Ben' }, { idempotencyKey }),
      stripe.products.create({ name: 'Ann' }, { idempotencyKey }),
    ]) {
      await expect(other).rejects.toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
    }
  });

  it('does not keep a request that was refused before anything was done', async () => {
    const idempotencyKey = 'put-right';
    await expect(
      stripe.customers.create({ test_clock: 'clock_none' }, { idempotencyKey }),
    ).rejects.toMatchObject({ code: 'resource_missing' });
    expect((await stripe.customers.create({ name: 'Ann' }, { idempotencyKey })).name).toBe('Ann');
  });

  it('makes one payment out of many that are sent at once, and of a lost answer', async () => {
    const who = await payer();
    const idempotencyKey = `storm-${who.customer}`;
    await world.control.post('fail', { kind: 'lost', match: 'POST /v1/payment_intents' });
    const patient = stripeAt(world.apiBase, world.secretKey, { maxNetworkRetries: 2 });
    const made = await Promise.all(
      Array.from({ length: 10 }, () =>
        patient.paymentIntents.create({ ...payment, ...who }, { idempotencyKey }),
      ),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect((await stripe.charges.list({ customer: who.customer })).data).toHaveLength(1);
  });
});

describe('a fault that is ordered', () => {
  it('is one of Stripe’s own errors, or an answer that does not come, and then it is over', async () => {
    await world.control.post('fail', { kind: 'error', status: 503, count: 1 });
    await expect(stripe.customers.list()).rejects.toMatchObject({ type: 'StripeAPIError', statusCode: 503 });
    await world.control.post('fail', { kind: 'error', status: 429 });
    await expect(stripe.customers.list()).rejects.toMatchObject({ type: 'StripeRateLimitError' });
    await world.control.post('fail', { kind: 'timeout', delayMs: 50, count: 2 });
    await expect(stripe.customers.list()).rejects.toMatchObject({ type: 'StripeConnectionError' });
    expect((await stripe.customers.list()).object).toBe('list');
  });

  it('is in the journal of calls, with keys and results', async () => {
    const { calls } = await world.control.get<{
      calls: { path: string; idempotencyKey: string; status: number; replayed: boolean }[];
    }>('calls?key=put-right');
    expect(calls.map(({ status }) => status)).toEqual([400, 200]);
  });
});

describe('what is asked wrongly', () => {
  it('is answered in Stripe’s words', async () => {
    await expect(stripe.customers.retrieve('cus_none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      message: "No such customer: 'cus_none'",
    });
    await expect(stripe.paymentIntents.create({ amount: 10, currency: 'usd' })).rejects.toMatchObject({
      statusCode: 400,
      code: 'amount_too_small',
      param: 'amount',
    });
    await expect(
      stripe.prices.create({ currency: 'usd', product: 'prod_none', unit_amount: 1 }),
    ).rejects.toMatchObject({ code: 'resource_missing', param: 'product' });
    await expect(stripe.customers.list({ limit: 1000 })).rejects.toMatchObject({
      statusCode: 400,
      param: 'limit',
    });
    await expect(stripe.customers.retrieve('cus_x', { expand: ['nothing'] })).rejects.toMatchObject({
      statusCode: 404,
    });
  });
});

describe('a list', () => {
  it('comes newest first and page by page, each once', async () => {
    const made: string[] = [];
    for (let number = 0; number < 25; number += 1)
      made.push((await stripe.products.create({ name: `Paged ${number}` })).id);
    const first = await stripe.products.list({ limit: 10 });
    expect(first).toMatchObject({ has_more: true, url: '/v1/products' });
    expect(first.data[0]?.id).toBe(made.at(-1));
    const all: string[] = [];
    for await (const { id } of stripe.products.list({ limit: 10 })) all.push(id);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => made.includes(id))).toEqual([...made].reverse());
  });
});

describe('an event', () => {
  const constructed = ({ body, signature }: { body: string; signature: string }) =>
    stripe.webhooks.constructEvent(body, signature, world.webhookSecret);

  it('is signed so that the SDK takes it, and takes no other', async () => {
    await world.control.post('webhooks', { url: receiver.url });
    const { id } = await stripe.customers.create({ name: 'Heard of' });
    const named = () => receiver.received.find(({ body }) => body.includes(id));
    await until(async () => named() !== undefined, 10_000);
    const heard = named() ?? { body: '', signature: '' };
    const event = constructed(heard);
    expect(event).toMatchObject({
      type: 'customer.created',
      api_version: '2026-10-28.endive',
      livemode: false,
    });
    expect(event.request?.id).toMatch(/^req_/);
    const refused = Stripe.errors.StripeSignatureVerificationError;
    expect(() => constructed({ ...heard, body: heard.body.replace('Heard', 'Herd') })).toThrow(refused);
    expect(() => constructed({ ...heard, signature: '' })).toThrow(refused);
    expect(() => stripe.webhooks.constructEvent(heard.body, heard.signature, 'whsec_other')).toThrow(refused);
  });

  it('is sent again until it is taken, and again when that is asked for', async () => {
    receiver.answer(500);
    const { id } = await stripe.customers.create({ name: 'Unheard' });
    const times = () => receiver.received.filter(({ body }) => body.includes(id)).length;
    await until(async () => times() >= 2, 10_000);
    receiver.answer(200);
    await until(
      async () =>
        (await world.control.get<{ webhooks: { backlog: number } }>('state')).webhooks.backlog === 0,
      20_000,
    );
    const { data } = await stripe.events.list({ type: 'customer.created', limit: 1 });
    const before = times();
    await world.control.post(`events/${data[0]?.id}/resend`, { count: 3 });
    expect(times()).toBe(before + 3);
  });

  it('waits while deliveries are paused', async () => {
    await world.control.post('webhooks', { paused: true });
    const { id } = await stripe.customers.create({ name: 'Later' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(receiver.received.some(({ body }) => body.includes(id))).toBe(false);
    await world.control.post('webhooks', { paused: false });
    await until(async () => receiver.received.some(({ body }) => body.includes(id)), 10_000);
  });

  it.each(['unsigned', 'wrong_secret', 'stale', 'changed'])('can be forged: %s', async (how) => {
    const before = receiver.received.length;
    await world.control.post('events/forge', { how, object: { id: 'in_forged', object: 'invoice' } });
    const [forged] = receiver.received.slice(before).filter(({ body }) => body.includes('in_forged'));
    expect(forged).toBeDefined();
    expect(() => constructed(forged ?? { body: '', signature: '' })).toThrow(
      Stripe.errors.StripeSignatureVerificationError,
    );
  });
});

it('everything is still there after a crash, the clock and the keys included', async () => {
  const who = await payer();
  const idempotencyKey = `before-${who.customer}`;
  const before = await stripe.paymentIntents.create({ ...payment, ...who }, { idempotencyKey });
  await world.control.post('clock/advance', { days: 3 });
  await world.control.post('decline', { code: 'lost_card', customer: who.customer });
  const { now } = await world.control.get<{ now: number }>('state');
  await world.crash();
  expect(await stripe.paymentIntents.retrieve(before.id)).toMatchObject({ status: 'succeeded' });
  const replay = await stripe.paymentIntents.create({ ...payment, ...who }, { idempotencyKey });
  expect(replay.id).toBe(before.id);
  const after = await world.control.get<{ now: number; declines: object[] }>('state');
  expect(after.now).toBeGreaterThanOrEqual(now);
  expect(after.declines).toHaveLength(1);
  await expect(stripe.paymentIntents.create({ ...payment, ...who })).rejects.toMatchObject({
    decline_code: 'lost_card',
  });
});

it('a page of another site, and another name for this machine, are not answered', async () => {
  const foreign = await fetch(`${world.apiBase}/dashboard`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: new URLSearchParams({ action: 'month' }),
  });
  expect(foreign.status).toBe(403);
  const simple = await fetch(`${world.control.base}/reset`, { method: 'POST', body: '{}' });
  expect(simple.status).toBe(415);
});
