import { randomBytes } from 'node:crypto';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId, oid } from '@/shared/ids';
import { type Accounts, openAccounts } from '../support/accounts';
import { Http } from '../support/http';
import { StripeControl, stripeAt } from '../support/stripe';
import { until } from '../support/until';

const { stripe: at } = inject('services');
const http = new Http(inject('baseUrl'));
const secret = at.webhookSecret;
const stripe = stripeAt(at.apiBase ?? '', at.secretKey);
const control = new StripeControl(at.apiBase ?? '');
let accounts: Accounts;

beforeAll(async () => {
  // Whatever other files left would all be delivered here.
  await control.post('reset');
  accounts = await openAccounts();
});
afterAll(() => accounts?.close());

const eventOf = (type: string, object: object = { id: `obj_${randomBytes(6).toString('hex')}` }) => ({
  id: `evt_${randomBytes(12).toString('hex')}`,
  object: 'event',
  type,
  created: Math.floor(Date.now() / 1000),
  data: { object },
});

function signature(payload: string, more: { secret?: string; timestamp?: number } = {}): string {
  return Stripe.webhooks.generateTestHeaderString({ payload, secret, ...more });
}

function post(body: string, header?: string, headers: Record<string, string> = {}) {
  return http.request('/v1/webhooks/stripe', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      ...headers,
      ...(header === undefined ? {} : { 'stripe-signature': header }),
    },
  });
}

const send = (event: object, headers?: Record<string, string>) => {
  const body = JSON.stringify(event);
  return post(body, signature(body), headers);
};
const stored = (eventId: string) => accounts.db.collection('stripe-events').findOne({ eventId });

describe('the webhook', () => {
  it('refuses what is unsigned, forged, changed, stale or not an event', async () => {
    const event = eventOf('invoice.paid');
    const body = JSON.stringify(event);
    const old = Math.floor(Date.now() / 1000) - 301;
    const refused = [
      await post(body),
      await post(body, ''),
      await post(body, 't=1,v1=00'),
      await post(body, signature(body, { secret: 'whsec_of_somebody_else' })),
      await post(`${body} `, signature(body)),
      await post(body, signature(body, { timestamp: old })),
      await post('null', signature('null')),
      await post('{"id":1}', signature('{"id":1}')),
      await post('not json', signature('not json')),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 400));
    expect(await stored(event.id)).toBeNull();
  });

  it('refuses what is too long', async () => {
    const body = JSON.stringify(eventOf('invoice.paid', { id: 'in_long', text: 'x'.repeat(1024 * 1024) }));
    expect((await post(body, signature(body))).status).toBe(413);
  });

  it('takes a signed one from anywhere, without a login', async () => {
    const event = eventOf('some.unknown_type');
    const { status, body } = await send(event, {
      origin: 'https://attacker.example',
      'sec-fetch-site': 'cross-site',
    });
    expect({ status, data: body.data }).toEqual({ status: 200, data: { received: true } });
    await until(async () => (await stored(event.id))?.state === 'ignored');
    expect(await stored(event.id)).toMatchObject({ type: event.type, source: 'webhook', payload: event });
  });

  it('keeps one of fifty that come at once', async () => {
    const event = eventOf('some.unknown_type');
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(event)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await accounts.db.collection('stripe-events').countDocuments({ eventId: event.id })).toBe(1);
  });

  it('applies what it cannot read at once when Stripe is back', async () => {
    const customer = await stripe.customers.create({ metadata: {} });
    await control.post('fail', { match: `GET /v1/customers/${customer.id}`, count: 3, status: 500 });
    const event = eventOf('customer.deleted', { id: customer.id });
    await send(event);
    await until(async () => (await stored(event.id))?.state === 'failed');
    await until(async () => (await stored(event.id))?.state === 'applied');
    expect((await stored(event.id))?.attempts).toBeGreaterThan(1);
  });
});

describe('staff', () => {
  it('see the inbox by their role, and finance replays', async () => {
    const event = eventOf('customer.deleted', { id: 'cus_of_nobody' });
    await send(event);
    await until(async () => (await stored(event.id))?.state === 'applied');
    const owner = await accounts.owner();
    const list = await owner.http.get<{ id: string; state: string }[]>(
      `/v1/admin/stripe-events?q=${event.id}`,
    );
    expect(list.body.data).toHaveLength(1);
    const id = list.body.data[0]?.id ?? '';
    const one = await owner.http.get<{ payload: object }>(`/v1/admin/stripe-events/${id}`);
    expect(one.body.data.payload).toEqual(event);
    const again = await owner.http.post(`/v1/admin/stripe-events/${id}/replay`, { reason: 'For a test.' });
    expect(again.status).toBe(202);
    await until(async () => (await stored(event.id))?.attempts === 2);
    expect((await stored(event.id))?.state).toBe('applied');
    expect((await owner.http.get(`/v1/admin/stripe-events/${newId().toHexString()}`)).status).toBe(404);
    const client = await accounts.client();
    expect((await client.http.get('/v1/admin/stripe-events')).status).toBe(403);
    expect(
      (await client.http.post(`/v1/admin/stripe-events/${id}/replay`, { reason: 'For a test.' })).status,
    ).toBe(403);
    expect((await http.get('/v1/admin/stripe-events')).status).toBe(401);
  });

  it('have Stripe compared with our books', async () => {
    const owner = await accounts.owner();
    const begun = await owner.http.post<{ id: string; state: string }>('/v1/admin/reconciliation', {
      reason: 'For a test.',
    });
    expect(begun.status).toBe(202);
    const report = () =>
      owner.http
        .get<{ id: string; state: string }[]>('/v1/admin/reconciliation')
        .then(({ body }) => body.data.find(({ id }) => id === begun.body.data.id));
    await until(async () => (await report())?.state !== 'running');
    expect(['agreed', 'differs']).toContain((await report())?.state);
  });
});

describe('a subscription by HTTP', () => {
  it('comes once, though every event comes twice and in no order', { timeout: 60_000 }, async () => {
    // The stand-in was emptied, and with it the plans' products.
    const forgotten = { stripeID: null, 'prices.$[].stripePriceId': null };
    await accounts.db.collection('plans').updateMany({}, { $set: forgotten });
    await control.post('clock/run');
    await control.post('webhooks', { url: `${inject('baseUrl')}/v1/webhooks/stripe`, paused: false });
    await control.post('settings', { webhookDuplicates: 1, webhookJitterMs: 400 });
    const client = await accounts.client();
    const options = { headers: { 'idempotency-key': newId().toHexString() } };
    const wanted = { tier: 'scale', interval: 'month' };
    const asked = () => client.http.post<{ checkoutUrl: string }>('/v1/subscriptions', wanted, options);
    const first = await asked();
    expect(first.status).toBe(201);
    expect((await asked()).body).toEqual(first.body);
    expect((await client.http.post('/v1/subscriptions', { ...wanted, amount: 1 })).status).toBe(400);
    const id = /cs_[A-Za-z0-9_]+/.exec(first.body.data.checkoutUrl)?.[0];
    await control.post(`checkout/${id}/complete`);
    const mine = async () =>
      (
        await client.http.get<{ subscription: { id: string; status: string } | null }>(
          '/v1/users/me/subscription',
        )
      ).body.data.subscription;
    const lots = () =>
      accounts.db
        .collection('credit-lots')
        .find({ organization: oid(client.organizationId ?? ''), source: 'subscription' })
        .toArray();
    await until(async () => (await mine())?.status === 'active' && (await lots()).length > 0, 60_000);
    await until(async () => {
      const open = { state: { $in: ['received', 'failed'] }, type: /^(invoice|customer|checkout)/ };
      return (await accounts.db.collection('stripe-events').countDocuments(open)) === 0;
    }, 60_000);
    expect((await lots()).map(({ granted }) => granted)).toEqual([60]);
    const subscription = await mine();
    const path = `/v1/subscriptions/${subscription?.id}`;
    expect((await client.http.get(path)).status).toBe(200);
    const invoices = await client.http.get<{ status: string }[]>(`${path}/invoices`);
    expect(invoices.body.data.map(({ status }) => status)).toEqual(['paid']);
    const portal = await client.http.post<{ url: string }>('/v1/payments/portal');
    expect(portal.status).toBe(201);
    const stranger = await accounts.client();
    expect((await stranger.http.get(path)).status).toBe(404);
    expect((await stranger.http.patch(path, { tier: 'starter', interval: 'month' })).status).toBe(404);
    expect((await stranger.http.post(`${path}/cancel`, { reason: 'not mine' })).status).toBe(404);
    await control.post('settings', { webhookDuplicates: 0, webhookJitterMs: 0 });
    await control.post('webhooks', { url: null });
  });
});
