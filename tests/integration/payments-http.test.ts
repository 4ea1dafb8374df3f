import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '@/shared/ids';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { StripeControl } from '../support/stripe';
import { until } from '../support/until';

interface Started {
  paymentId: string;
  status: string;
  redirectUrl: string | null;
}
interface Payment {
  id: string;
  status: string;
  credits: number | null;
  jobPublished: boolean | null;
  refundedAmount: number;
}
interface Method {
  id: string;
  isDefault: boolean;
}

const JOB = {
  title: 'Reconcile February in QuickBooks',
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};

/** By Stripe's event, the inbox and a task, on a machine that does much else. */
const ARRIVES_MS = 60_000;

let accounts: Accounts;
let control: StripeControl;
let client: Account;
let stranger: Account;
let worker: Account;
let finance: Account;
let owner: Account;

beforeAll(async () => {
  accounts = await openAccounts();
  control = new StripeControl(inject('services').stripe.apiBase ?? '');
  const url = `${inject('baseUrl').replace(/\/$/, '')}/v1/webhooks/stripe`;
  await control.post('webhooks', { url });
  client = await accounts.client(1);
  stranger = await accounts.client();
  worker = await accounts.worker(['bookkeeping']);
  finance = await accounts.staff('finance');
  owner = await accounts.owner();
}, 120_000);
afterAll(() => accounts?.close());

const withKey = (key = newId().toHexString()) => ({ headers: { 'idempotency-key': key } });
const start = async (body: object, key?: string) =>
  dataOf(await client.http.post<Started>('/v1/payments/intent', body, withKey(key)));
const confirm = async (paymentId: string) =>
  dataOf(await client.http.post<Payment>('/v1/payments/confirm', { paymentId }));
/** What a person does on Stripe's page. */
const payOn = (redirectUrl: string | null, card = '4242424242424242') =>
  control.post(`checkout/${new URL(redirectUrl ?? '').pathname.split('/').at(-1)}/complete`, { card });
const methods = async () => dataOf(await client.http.get<Method[]>('/v1/payments/methods'));
const credits = async () =>
  dataOf(await client.http.get<{ available: number }>('/v1/users/me/credits')).available;

describe('by HTTP', () => {
  it('packs are open to all; a pack is bought on Stripe’s page and arrives by itself', async () => {
    const packs = dataOf(await client.http.get<{ credits: number; amount: number }[]>('/v1/payments/packs'));
    expect(packs.map(({ credits: size }) => size)).toEqual([5, 20, 50]);
    expect(await methods()).toEqual([]);
    const before = await credits();
    const key = newId().toHexString();
    const body = { purpose: 'credits', pack: 5, saveMethod: true, returnTo: '/client/billing?tab=credits' };
    const asked = await start(body, key);
    expect(asked).toMatchObject({ status: 'requires_action', redirectUrl: expect.stringMatching(/^http/) });
    expect(await start(body, key)).toEqual(asked);
    const { redirect } = (await payOn(asked.redirectUrl)) as { redirect: string };
    expect(redirect).toContain(`/client/billing?tab=credits&payment=${asked.paymentId}`);
    await until(async () => (await credits()) === before + 5, ARRIVES_MS);
    expect(await confirm(asked.paymentId)).toMatchObject({ status: 'succeeded', credits: 5 });
    expect(await credits()).toBe(before + 5);
    expect(await methods()).toHaveLength(1);
  }, 90_000);

  it('the saved card is charged, made the default, tops up, and is removed', async () => {
    const [card] = await methods();
    const bought = dataOf(
      await client.http.post<Started>(
        '/v1/payments/credits',
        { pack: 5, paymentMethodId: card?.id },
        withKey(),
      ),
    );
    expect(bought).toMatchObject({ status: 'succeeded', redirectUrl: null });
    const chosen = dataOf(
      await client.http.patch<Method[]>(`/v1/payments/methods/${card?.id}`, { isDefault: true }),
    );
    expect(chosen).toMatchObject([{ id: card?.id, isDefault: true }]);
    const rules = { enabled: true, threshold: 3, pack: 5, monthlyCap: 20_000 };
    expect(dataOf(await client.http.patch('/v1/payments/top-up', rules))).toMatchObject(rules);
    expect(dataOf(await client.http.get('/v1/payments/top-up'))).toMatchObject({
      enabled: true,
      spentThisMonth: 0,
    });
    expect((await client.http.patch('/v1/payments/top-up', { enabled: false })).status).toBe(200);
    expect((await stranger.http.delete(`/v1/payments/methods/${card?.id}`)).status).toBe(404);
    const added = dataOf(
      await client.http.post<{ redirectUrl: string }>('/v1/payments/methods', {}, withKey()),
    );
    expect(added.redirectUrl).toMatch(/^http/);
  });

  it('refuses other pages to come back to, other amounts, other people', async () => {
    for (const body of [
      { purpose: 'credits', pack: 5, returnTo: 'https://evil.example/' },
      { purpose: 'credits', pack: 5, returnTo: '//evil.example/client' },
      { purpose: 'credits', pack: 5, returnTo: '/client/../admin' },
      { purpose: 'credits', pack: 6 },
      { purpose: 'credits', pack: 5, amount: 1 },
      { purpose: 'job', jobId: 'x' },
    ]) {
      expect((await client.http.post('/v1/payments/intent', body, withKey())).status).toBe(400);
    }
    expect((await worker.http.post('/v1/payments/intent', { purpose: 'credits', pack: 5 })).status).toBe(403);
    expect((await worker.http.get('/v1/payments/methods')).status).toBe(403);
    const mine = await start({ purpose: 'credits', pack: 5 });
    for (const path of [`/v1/payments/${mine.paymentId}`])
      expect((await stranger.http.get(path)).status).toBe(404);
    expect((await stranger.http.post('/v1/payments/confirm', { paymentId: mine.paymentId })).status).toBe(
      404,
    );
    expect((await stranger.http.post(`/v1/payments/${mine.paymentId}/cancel`, {})).status).toBe(404);
    expect(
      dataOf(await client.http.post<Payment>(`/v1/payments/${mine.paymentId}/cancel`, {})),
    ).toMatchObject({
      status: 'cancelled',
    });
  });

  it('a declined card answers 402 with its code', async () => {
    const [card] = await methods();
    await control.post('decline', { code: 'insufficient_funds' });
    const body = { purpose: 'credits', pack: 5, paymentMethodId: card?.id };
    const refused = await client.http.post('/v1/payments/intent', body, withKey());
    expect(refused).toMatchObject({
      status: 402,
      body: { error: { code: 'PAYMENT_FAILED', details: { declineCode: 'insufficient_funds' } } },
    });
  });

  it('a job by card: asked for, paid, published, refunded by its cancellation', async () => {
    const [card] = await methods();
    const job = dataOf(
      await client.http.post<{ id: string; price: { amount: number } }>('/v1/jobs', {
        ...JOB,
        pricingType: 'fixed',
      }),
    );
    const path = `/v1/jobs/${job.id}`;
    expect(await client.http.post(`${path}/publish`)).toMatchObject({
      status: 409,
      body: { error: { details: { reason: 'payment-required', amount: job.price.amount } } },
    });
    const paid = await start({ purpose: 'job', jobId: job.id, paymentMethodId: card?.id });
    expect(paid.status).toBe('succeeded');
    expect(dataOf(await client.http.get(path))).toMatchObject({
      status: 'matching',
      price: { type: 'fixed', state: 'held', payment: { id: paid.paymentId, state: 'paid' } },
    });
    dataOf(await client.http.delete(path, { json: {} }));
    await until(async () => (await confirm(paid.paymentId)).status === 'refunded');
    expect(dataOf(await client.http.get(path))).toMatchObject({
      cancellation: { refundedCredits: null, refundedAmount: job.price.amount },
    });
    const refunds = dataOf(
      await finance.http.get<{ state: string; cause: string }[]>(
        `/v1/admin/refunds?organization=${client.organizationId}`,
      ),
    );
    expect(refunds).toMatchObject([{ cause: 'cancelled', amount: job.price.amount }]);
  });

  it('finance previews and makes a refund, once for one key; others may not', async () => {
    const [card] = await methods();
    const bought = await start({ purpose: 'credits', pack: 5, paymentMethodId: card?.id });
    const payment = await accounts.db.collection('payments').findOne(
      { stripePaymentIntentId: { $ne: null }, credits: 5 },
      {
        sort: { _id: -1 },
      },
    );
    expect(payment?._id.toHexString()).toBe(bought.paymentId);
    const path = `/v1/admin/transactions/${payment?.transaction}/refund`;
    const body = { amount: 3300, reason: 'Promised on the phone.' };
    expect((await client.http.post(path, body)).status).toBe(403);
    const support = await accounts.staff('support');
    expect((await support.http.post(path, body)).status).toBe(403);
    const seen = dataOf(
      await finance.http.post<{ entries: object[] }>(`${path}?preview=true`, body, withKey()),
    );
    expect(seen).toMatchObject({ preview: true, refund: null, remaining: 16_500 - 3300, creditsTaken: 1 });
    const key = withKey();
    const made = dataOf(await finance.http.post<{ entries: object[] }>(path, body, key));
    expect(made).toMatchObject({ preview: false, entries: seen.entries, refund: { amount: 3300 } });
    expect(dataOf(await finance.http.post(path, body, key))).toEqual(made);
    await until(async () => (await confirm(bought.paymentId)).refundedAmount === 3300);
    expect((await finance.http.post(path, { amount: 13_201, reason: 'Too much.' })).status).toBe(400);
    expect((await finance.http.get('/v1/admin/disputes')).status).toBe(200);
  });

  it('a ruling waits for the end of the job', async () => {
    const job = dataOf(await client.http.post<{ id: string }>('/v1/jobs', JOB));
    const body = { clientRefundPercent: 50, workerPayPercent: 100, reason: 'Half of it was missing.' };
    const path = `/v1/admin/jobs/${job.id}/ruling?preview=true`;
    expect((await owner.http.post(path, body)).status).toBe(409);
    expect((await client.http.post(path, body)).status).toBe(403);
  });
});
