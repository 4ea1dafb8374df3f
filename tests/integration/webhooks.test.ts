import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ObjectId } from 'mongodb';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { WIDE_LIMITS } from '../support/global-setup';
import { dataOf, Http } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { openReceiver, type Received, type Receiver } from '../support/receiver';
import { eventually } from '../support/registered';
import { type RunningServer, startServer, WITHOUT_PAGES } from '../support/server';

interface Endpoint {
  id: string;
  url: string;
  secret: string;
  health: string;
  enabled: boolean;
}
interface Delivery {
  id: string;
  eventId: string;
  type: string;
  state: string;
  attempts: number;
  lastStatus: number | null;
  log?: { status: number | null; error: string | null; response: string | null }[];
  body?: string;
}

let accounts: Accounts;
let client: Account;
let stranger: Account;
let receiver: Receiver;

beforeAll(async () => {
  accounts = await openAccounts();
  client = await accounts.client(30);
  stranger = await accounts.client(30);
});
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(() => receiver.close());
afterAll(() => accounts?.close());

const listen = async (events: string[], more: object = {}, who = client): Promise<Endpoint> =>
  dataOf(await who.http.post<Endpoint>('/v1/webhook-endpoints', { url: receiver.url, events, ...more }));
const path = ({ id }: Endpoint) => `/v1/webhook-endpoints/${id}`;
const remove = (endpoint: Endpoint) => client.http.delete(path(endpoint));
const log = async (endpoint: Endpoint, query = '') =>
  dataOf(await client.http.get<Delivery[]>(`${path(endpoint)}/deliveries${query}`));
const arrival = (index = 0): Promise<Received> =>
  eventually(async () => receiver.received[index], `delivery ${index + 1}`);
const verified = ({ secret }: Endpoint, { body, headers }: Received) =>
  new Webhook(secret).verify(body, headers) as { id: string; type: string; data: Record<string, unknown> };
const inState = (endpoint: Endpoint, state: string) =>
  eventually(async () => (await log(endpoint)).find((row) => row.state === state), `one that is ${state}`);

const brief = {
  title: 'Reconcile February',
  description: 'About 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};
const post = async (who = client, more: object = {}) =>
  dataOf(await who.http.post<{ id: string }>('/v1/jobs', { ...brief, ...more })).id;

describe('an event', () => {
  it('arrives signed, as /v1 shows it to the client, and to nobody else', async () => {
    const endpoint = await listen(['job.*']);
    const foreign = await openReceiver();
    await listen(['job.*'], { url: foreign.url }, stranger);
    const jobId = await post();
    const first = await arrival();
    const event = verified(endpoint, first);
    expect(event).toMatchObject({ type: 'job.created', data: { job: { id: jobId } } });
    expect(first.headers).toMatchObject({ 'webhook-id': event.id, 'content-type': 'application/json' });
    const shown = dataOf(await client.http.get<Record<string, unknown>>(`/v1/jobs/${jobId}`));
    const sent = event.data.job as Record<string, unknown>;
    expect(Object.keys(sent).filter((field) => !(field in shown))).toEqual([]);
    for (const inside of [
      'payout',
      'flagged',
      'adminNotes',
      'candidates',
      'slackMinutes',
      'organizationName',
    ])
      expect(sent).not.toHaveProperty(inside);
    const row = await inState(endpoint, 'delivered');
    expect(row).toMatchObject({ eventId: event.id, type: 'job.created', attempts: 1, lastStatus: 200 });
    const detail = dataOf(await client.http.get<Delivery>(`${path(endpoint)}/deliveries/${row.id}`));
    expect(detail.body).toBe(first.body);
    expect((await stranger.http.get(`${path(endpoint)}/deliveries/${row.id}`)).status).toBe(404);
    expect(foreign.received).toEqual([]);
    await foreign.close();
    await remove(endpoint);
  });

  it('is told to those who ask for it alone, once for each endpoint', async () => {
    const credits = await listen(['credits.changed']);
    const nothing = await listen(['subscription.*']);
    await post(client, { publish: true });
    const event = verified(credits, await arrival());
    expect(event.type).toBe('credits.changed');
    expect(Object.keys(event.data).sort()).toEqual(['available', 'held']);
    expect(await log(nothing)).toEqual([]);
    for (const endpoint of [credits, nothing]) await remove(endpoint);
  });

  it('is tried again with the same id, and what was answered is in the log', async () => {
    const endpoint = await listen(['job.created']);
    receiver.answer(500, `broken ${'x'.repeat(5000)}`);
    await post();
    const first = await arrival();
    receiver.answer(204);
    const second = await arrival(1);
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    expect(second.body).toBe(first.body);
    verified(endpoint, second);
    const row = await inState(endpoint, 'delivered');
    const { log: attempts = [] } = dataOf(
      await client.http.get<Delivery>(`${path(endpoint)}/deliveries/${row.id}`),
    );
    expect(attempts.map(({ status }) => status)).toEqual([500, 204]);
    expect(attempts[0]?.response).toHaveLength(1024);
    await remove(endpoint);
  });

  it('ends an endpoint that answers 410', async () => {
    const endpoint = await listen(['job.created']);
    receiver.answer(410);
    await post();
    await inState(endpoint, 'failed');
    const after = dataOf(await client.http.get<Endpoint>(path(endpoint)));
    expect(after).toMatchObject({ enabled: false, health: 'gone' });
    await post();
    expect(await log(endpoint)).toHaveLength(1);
    await remove(endpoint);
  });

  it('does not follow a redirect', async () => {
    const endpoint = await listen(['job.created']);
    const inside = await openReceiver();
    receiver.answer(307, '', { location: inside.url });
    await post();
    await arrival();
    const row = await eventually(
      async () => (await log(endpoint)).find(({ attempts }) => attempts > 0),
      'the attempt',
    );
    expect(row).toMatchObject({ state: 'pending', lastStatus: 307 });
    expect(inside.received).toEqual([]);
    await inside.close();
    await remove(endpoint);
  });
});

describe('an endpoint', () => {
  it('is kept by owners and by keys that may, each by their own', async () => {
    const worker = await accounts.worker(['bookkeeping']);
    await accounts.sendHome();
    const body = { url: receiver.url, events: ['job.*'] };
    for (const one of [worker, await accounts.staff('owner')])
      expect((await one.http.post('/v1/webhook-endpoints', body)).status).toBe(403);
    const scopes = ['webhooks:manage'];
    const { key } = dataOf(await client.http.post<{ key: string }>('/v1/api-keys', { name: 'Key', scopes }));
    const byKey = new Http(inject('baseUrl')).as(key);
    const made = dataOf(await byKey.post<Endpoint>('/v1/webhook-endpoints', body));
    expect(made.secret).toMatch(/^whsec_/);
    const listed = dataOf(await client.http.get<Endpoint[]>('/v1/webhook-endpoints'));
    expect(listed.map(({ id }) => id)).toContain(made.id);
    expect(JSON.stringify(listed)).not.toContain('secret"');
    for (const [method, tail] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/rotate-secret'],
      ['POST', '/test'],
      ['GET', '/deliveries'],
    ] as const) {
      const json = method === 'PATCH' ? { enabled: false } : method === 'POST' ? {} : undefined;
      const answer = await stranger.http.request(`${path(made)}${tail}`, { method, json });
      expect(`${method} ${tail} ${answer.status}`).toBe(`${method} ${tail} 404`);
    }
    const stored = await accounts.db.collection('webhook-endpoints').findOne({ _id: new ObjectId(made.id) });
    expect(JSON.stringify(stored)).not.toContain(made.secret.slice(6, 40));
    dataOf(await byKey.delete(path(made)));
  });

  it('is refused for what nothing can be sent to', async () => {
    for (const url of ['ftp://example.com/', 'https://user:pass@example.com/', 'x', 'https://example.com/#a'])
      expect((await client.http.post('/v1/webhook-endpoints', { url, events: ['job.*'] })).status).toBe(400);
    for (const events of [[], ['job.nothing'], ['*'], ['job.*', 'job.*']])
      expect((await client.http.post('/v1/webhook-endpoints', { url: receiver.url, events })).status).toBe(
        400,
      );
  });

  it('can be tested, also while it is switched off', async () => {
    const endpoint = await listen(['job.*']);
    dataOf(await client.http.patch(path(endpoint), { enabled: false }));
    dataOf(await client.http.post(`${path(endpoint)}/test`));
    expect(verified(endpoint, await arrival())).toMatchObject({ type: 'webhook.test' });
    await remove(endpoint);
  });

  it('gets a new secret, and for a day messages that both verify', async () => {
    const endpoint = await listen(['job.*']);
    const rotated = dataOf(await client.http.post<Endpoint>(`${path(endpoint)}/rotate-secret`));
    expect(rotated.secret).not.toBe(endpoint.secret);
    dataOf(await client.http.post(`${path(endpoint)}/test`));
    const got = await arrival();
    verified(endpoint, got);
    verified(rotated, got);
    const past = { $set: { previousUntil: new Date(Date.now() - 1000) } };
    await accounts.db.collection('webhook-endpoints').updateOne({ _id: new ObjectId(endpoint.id) }, past);
    dataOf(await client.http.post(`${path(endpoint)}/test`));
    const later = await arrival(1);
    verified(rotated, later);
    expect(() => verified(endpoint, later)).toThrow();
    await remove(endpoint);
  });

  it('gets one delivery again, or all that failed', async () => {
    const endpoint = await listen(['job.created']);
    await post();
    const first = await arrival();
    const row = await inState(endpoint, 'delivered');
    dataOf(await client.http.post(`${path(endpoint)}/deliveries/${row.id}/replay`));
    expect((await arrival(1)).headers['webhook-id']).toBe(first.headers['webhook-id']);
    const deliveries = accounts.db.collection('webhook-deliveries');
    await inState(endpoint, 'delivered');
    const mine = { endpoint: new ObjectId(endpoint.id) };
    await deliveries.updateMany(mine, { $set: { state: 'failed' } });
    const since = new Date(Date.now() - 60_000).toISOString();
    const answer = await client.http.post(`${path(endpoint)}/replay-failed`, { since });
    expect(answer).toMatchObject({ status: 202, body: { data: { replayed: 1, left: 0 } } });
    await arrival(2);
    await remove(endpoint);
  });

  it('has a log that pages by cursor and filters', async () => {
    const endpoint = await listen(['job.created']);
    for (let index = 0; index < 5; index += 1) await post();
    await arrival(4);
    type Page = { data: Delivery[]; pagination: { nextCursor: string | null; total: number } };
    const page = async (query: string) =>
      (await client.http.request<Page>(`${path(endpoint)}/deliveries?limit=2${query}`)).body;
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { data, pagination }: Page = await page(cursor ? `&before=${cursor}` : '');
      expect(pagination.total).toBe(5);
      seen.push(...data.map(({ id }) => id));
      cursor = pagination.nextCursor;
    }
    expect(new Set(seen).size).toBe(5);
    expect((await page('&type=job.completed')).data).toEqual([]);
    expect((await client.http.get(`${path(endpoint)}/deliveries?state=nonsense`)).status).toBe(400);
    await remove(endpoint);
  });
});

describe('a process that is killed while it sends', () => {
  let server: RunningServer | null = null;
  let dataDir: string;
  afterAll(async () => {
    await server?.kill();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('leaves what another sends, with the same id', async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'nimmit-killed-'));
    const { mongodbUri, s3, mail, stripe } = inject('services');
    const uri = new URL(mongodbUri);
    uri.pathname = `/killed_${new ObjectId().toHexString()}`;
    const [host = '', port = ''] = mail.smtp.replace('smtp://', '').split(':');
    const env = {
      ...WIDE_LIMITS,
      NIMMIT_WEBHOOKS_PRIVATE: '1',
      NIMMIT_DATA_DIR: dataDir,
      NIMMIT_OWNER_EMAIL: inject('ownerEmail'),
      NIMMIT_SECRET: 'a secret of this test alone, long enough',
      MONGODB_URI: uri.toString(),
      S3_ENDPOINT: s3.endpoint ?? '',
      S3_BUCKET: s3.bucket,
      S3_ACCESS_KEY_ID: s3.accessKeyId,
      S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
      SMTP_HOST: host,
      SMTP_PORT: port,
      STRIPE_SECRET_KEY: stripe.secretKey,
      STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    };
    const options = { env, logFile: join(dataDir, 'server.log'), flags: [WITHOUT_PAGES] };
    server = await startServer(options);
    const theirs = await openAccounts({
      baseUrl: server.baseUrl,
      mongodbUri: uri.toString(),
      ownerEmail: inject('ownerEmail'),
    });
    const someone = await theirs.client();
    receiver.answer(null);
    const endpoint = await listen(['job.created'], {}, someone);
    await post(someone);
    const first = await arrival();
    await server.kill();
    receiver.answer(200);
    server = await startServer(options);
    const end = Date.now() + 100_000;
    while (receiver.received.length < 2 && Date.now() < end) await new Promise((go) => setTimeout(go, 250));
    const second = await arrival(1);
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    verified(endpoint, second);
    await theirs.db.dropDatabase();
    await theirs.close();
  }, 240_000);
});
