import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { WIDE_LIMITS } from '../support/global-setup';
import { dataOf, Http } from '../support/http';
import { PASSWORD, signInAs, templatesTo } from '../support/registered';
import { type RunningServer, startServer, WITHOUT_PAGES } from '../support/server';
import { endOf, openSocket } from '../support/sockets';
import { challengeOf, enrol, totpCode } from '../support/totp';

const OWNER = 'owner@ends.test';
const [first, second] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
const running: RunningServer[] = [];
let accounts: Accounts;
let mongodbUri: string;

/** A process of the product on this file's own database. */
async function start(secrets: Record<string, string>): Promise<RunningServer> {
  const { s3, mail } = inject('services');
  const smtp = new URL(mail.smtp);
  const server = await startServer({
    logFile: join(inject('dataDir'), 'logs', 'ends.log'),
    flags: [WITHOUT_PAGES],
    env: {
      ...WIDE_LIMITS,
      MONGODB_URI: mongodbUri,
      S3_ENDPOINT: String(s3.endpoint),
      S3_BUCKET: s3.bucket,
      S3_ACCESS_KEY_ID: s3.accessKeyId,
      S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
      SMTP_HOST: smtp.hostname,
      SMTP_PORT: smtp.port,
      STRIPE_SECRET_KEY: 'none',
      STRIPE_WEBHOOK_SECRET: 'none',
      NIMMIT_OWNER_EMAIL: OWNER,
      ...secrets,
    },
  });
  running.push(server);
  return server;
}
const kidOf = (token: string) => decodeProtectedHeader(token).kid;

let here: RunningServer;
let there: RunningServer;

beforeAll(async () => {
  const uri = new URL(inject('services').mongodbUri);
  uri.pathname = `/ends_${randomBytes(4).toString('hex')}`;
  mongodbUri = uri.toString();
  here = await start({ NIMMIT_SECRET: first, NIMMIT_SECRET_ID: 'a' });
  there = await start({ NIMMIT_SECRET: first, NIMMIT_SECRET_ID: 'a' });
  accounts = await openAccounts({ baseUrl: here.baseUrl, mongodbUri, ownerEmail: OWNER });
}, 180_000);
afterAll(async () => {
  await accounts?.close();
  await Promise.all(running.map((server) => server.stop()));
});

describe('a session that ends, in two processes', () => {
  /** Milliseconds after `end` in which HTTP and a socket of each process were closed to an account. */
  async function measure(account: Account, end: () => Promise<unknown>) {
    const { token } = account.http;
    const places = [here, there];
    const sockets = await Promise.all(places.map(({ baseUrl }) => openSocket(baseUrl, '/jobs', token)));
    const ends = sockets.map(endOf);
    const closed = async ({ baseUrl }: RunningServer): Promise<number> => {
      const http = new Http(baseUrl, token);
      for (;;) if ((await http.get('/v1/users/me')).status === 401) return performance.now();
    };
    for (const { baseUrl } of places)
      expect((await new Http(baseUrl, token).get('/v1/users/me')).status).toBe(200);
    await end();
    const from = performance.now();
    const since = (at: number) => Math.round(at - from);
    return {
      http: (await Promise.all(places.map(closed))).map(since),
      sockets: (await Promise.all(ends)).map(since),
    };
  }
  const within = (times: { http: number[]; sockets: number[] }) => {
    // A second is what an identity is kept for; the answers that the poll waits for come on top on a loaded machine.
    expect(Math.max(...times.http), JSON.stringify(times)).toBeLessThan(1_500);
    expect(Math.max(...times.sockets), JSON.stringify(times)).toBeLessThan(5_000);
  };

  it('is over within a second for HTTP and five for sockets when the account is suspended', async () => {
    const owner = await accounts.owner();
    const client = await accounts.client();
    const body = { status: 'suspended', reason: 'For a test.' };
    within(await measure(client, () => owner.http.patch(`/v1/admin/users/${client.id}`, body)));
  });

  it('is over as fast when it is ended from another device, whose own goes on', async () => {
    const client = await accounts.client();
    const phone = await signInAs(new Http(there.baseUrl), client.email);
    within(await measure(client, () => phone.http.delete('/v1/auth/sessions')));
    expect((await phone.http.get('/v1/users/me')).status).toBe(200);
  });

  it('ends with a new password, but for the one that set it', async () => {
    const client = await accounts.client();
    const phone = await signInAs(new Http(there.baseUrl), client.email);
    const change = { currentPassword: PASSWORD, newPassword: 'Day-shift-2027' };
    within(await measure(client, () => phone.http.patch('/v1/users/me/password', change)));
    expect((await phone.http.get('/v1/users/me')).status).toBe(200);
    const leaked = { currentPassword: 'Day-shift-2027', newPassword: 'Summer2026!' };
    const refused = await phone.http.patch('/v1/users/me/password', leaked);
    expect(refused.body.error?.details).toMatchObject([{ path: 'newPassword' }]);
  });

  it('ends in both when an old refresh token comes back, and the owner hears of it', async () => {
    const client = await accounts.client();
    const tab = await signInAs(new Http(here.baseUrl), client.email);
    const elsewhere = new Http(there.baseUrl);
    const next = dataOf(
      await elsewhere.post<{ accessToken: string }>('/v1/auth/refresh', { refreshToken: tab.refreshToken }),
    );
    const longAgo = new Date(Date.now() - 11_000);
    await accounts.db
      .collection('auth-tokens')
      .updateMany({ kind: 'used-refresh' }, { $set: { createdAt: longAgo } });
    const stolen = new Http(here.baseUrl).post('/v1/auth/refresh', { refreshToken: tab.refreshToken });
    expect((await stolen).status).toBe(401);
    await expect
      .poll(async () => (await elsewhere.get('/v1/users/me', { token: next.accessToken })).status)
      .toBe(401);
    expect(await templatesTo(accounts.db, client.email)).toContain('session-stolen');
  });
});

describe('a new secret', () => {
  it('signs nobody out, opens what was sealed before, and seals it anew', async () => {
    const client = await accounts.client();
    const { secret } = await enrol(client.http);
    expect(kidOf(client.http.token ?? '')).toBe('a');
    await Promise.all([here.stop(), there.stop()]);
    const now = await start({
      NIMMIT_SECRET: second,
      NIMMIT_SECRET_ID: 'b',
      NIMMIT_PREVIOUS_SECRETS: `a:${first}`,
    });
    const http = new Http(now.baseUrl);
    expect((await http.get('/v1/users/me', { token: client.http.token ?? '' })).status).toBe(200);
    const verify = async (steps: number) => {
      const challenge = await challengeOf(http, client.email);
      const body = { challenge, code: totpCode(secret, steps), refreshToken: 'body' };
      return dataOf(await http.post<{ accessToken: string }>('/v1/auth/totp/verify', body));
    };
    const { accessToken } = await verify(0);
    expect(kidOf(accessToken)).toBe('b');

    const factors = accounts.db.collection('auth-second-factors');
    expect((await factors.findOne({}))?.secret.kid).toBe('a');
    await accounts.db
      .collection('agenda-tasks')
      .updateOne({ name: 'reseal-second-factors' }, { $set: { nextRunAt: new Date() } });
    await expect.poll(async () => (await factors.findOne({}))?.secret.kid, { timeout: 20_000 }).toBe('b');

    await now.stop();
    const later = await start({ NIMMIT_SECRET: second, NIMMIT_SECRET_ID: 'b' });
    const after = new Http(later.baseUrl);
    expect((await after.get('/v1/users/me', { token: accessToken })).status).toBe(200);
    expect((await after.get('/v1/users/me', { token: client.http.token ?? '' })).status).toBe(401);
    await factors.updateMany({}, { $set: { lastStep: 0 } });
    const challenge = await challengeOf(after, client.email);
    expect((await after.post('/v1/auth/totp/verify', { challenge, code: totpCode(secret) })).status).toBe(
      200,
    );
  }, 180_000);
});
