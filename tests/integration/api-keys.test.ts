import { ObjectId } from 'mongodb';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { V1_ROUTES } from '@/composition/v1-contract';
import { type ScopedRoute, scopeOf } from '@/platform/http/key-scope';
import { API_SCOPES, type ApiScope } from '@/shared/api-scopes';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { eventually, templatesTo } from '../support/registered';

interface Key {
  id: string;
  key: string;
  hint: string;
  state: string;
  scopes: ApiScope[];
  lastUsedAt: string | null;
}

let accounts: Accounts;
let client: Account;
let stranger: Account;
const open: Socket[] = [];

beforeAll(async () => {
  accounts = await openAccounts();
  client = await accounts.client(20);
  stranger = await accounts.client(20);
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.disconnect();
});
afterAll(() => accounts?.close());

const make = async (scopes: readonly ApiScope[], more: object = {}, who = client): Promise<Key> =>
  dataOf(await who.http.post<Key>('/v1/api-keys', { name: 'For a test', scopes, ...more }));
const withKey = (key: Key) => new Http(inject('baseUrl')).as(key.key);
const storedKey = (id: string) => accounts.db.collection('api-keys').findOne({ _id: new ObjectId(id) });
const refusedWithin = (http: Http, status: number, what: string) =>
  eventually(async () => (await http.get('/v1/jobs')).status === status || null, what);

const draft = {
  title: 'Reconcile February',
  description: 'About 120 transactions of two accounts.',
  category: 'bookkeeping',
};

describe('a key', () => {
  it('is shown once, stored as its hash, told to the owner by mail and to the log', async () => {
    const made = await make(['jobs:read']);
    expect(made.key).toMatch(/^nim_live_[0-9A-Za-z]{49}$/);
    const listed = dataOf(await client.http.get<Key[]>('/v1/api-keys'));
    expect(listed.find(({ id }) => id === made.id)).toMatchObject({ hint: made.hint, state: 'active' });
    expect(JSON.stringify(listed)).not.toContain(made.key);
    const stored = await storedKey(made.id);
    expect(stored?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(stored)).not.toContain(made.key);
    expect(await templatesTo(accounts.db, client.email)).toContain('api-key-created');
    const entry = await accounts.db.collection('audit-logs').findOne({ entityId: made.id });
    expect(entry).toMatchObject({ action: 'api_key.create', entity: 'api-keys' });
    expect(JSON.stringify(entry)).not.toContain(stored?.hash);
  });

  it('acts for its organization within its scopes, and says in the log that it was a key', async () => {
    const key = await make(['jobs:read', 'jobs:write']);
    const job = dataOf(await withKey(key).post<{ id: string }>('/v1/jobs', draft));
    const mine = dataOf(await withKey(key).get<{ id: string }[]>('/v1/jobs'));
    expect(mine.map(({ id }) => id)).toContain(job.id);
    const others = dataOf(await stranger.http.get<{ id: string }[]>('/v1/jobs'));
    expect(others.map(({ id }) => id)).not.toContain(job.id);
    const entry = await accounts.db.collection('audit-logs').findOne({ entityId: job.id });
    expect(entry).toMatchObject({ actorName: `client by key ${key.hint}`, actor: new ObjectId(client.id) });
    const foreign = withKey(await make(['jobs:read'], {}, stranger));
    expect((await foreign.get(`/v1/jobs/${job.id}`)).status).toBe(404);
    expect((await storedKey(key.id))?.lastUsedAt).toBeInstanceOf(Date);
  });

  it('counts against its own limit', async () => {
    const http = withKey(await make(['jobs:read'], { rateLimit: 3 }));
    const first = await http.get('/v1/jobs');
    expect(first.headers.get('ratelimit-limit')).toBe('3');
    expect(first.headers.get('ratelimit-remaining')).toBe('2');
    for (const status of [200, 200, 429]) expect((await http.get('/v1/jobs')).status).toBe(status);
    expect((await client.http.get('/v1/jobs')).status).toBe(200);
  });

  it('does not replay what a person was answered under the same Idempotency-Key', async () => {
    const options = { headers: { 'idempotency-key': `shared-${new ObjectId()}` } };
    const byPerson = dataOf(await client.http.post<{ id: string }>('/v1/jobs', draft, options));
    const http = withKey(await make(['jobs:write']));
    const byKey = dataOf(await http.post<{ id: string }>('/v1/jobs', draft, options));
    expect(byKey.id).not.toBe(byPerson.id);
    expect(dataOf(await http.post<{ id: string }>('/v1/jobs', draft, options)).id).toBe(byKey.id);
  });
});

describe('a key that is not good', () => {
  it('is refused: mistyped, made up, in a cookie, or with the hash in its place', async () => {
    const { key, id } = await make(['jobs:read']);
    const hash = (await storedKey(id))?.hash;
    const bad = [`${key.slice(0, -1)}!`, `${key}x`, key.toLowerCase(), `nim_live_${'a'.repeat(49)}`, hash];
    for (const token of bad)
      expect((await new Http(inject('baseUrl')).as(String(token)).get('/v1/jobs')).status).toBe(401);
    const cookie = { headers: { cookie: `nimmit_access=${key}` } };
    expect((await new Http(inject('baseUrl')).get('/v1/jobs', cookie)).status).toBe(401);
  });

  it('dies within a second when it is revoked, for good', async () => {
    const key = await make(['jobs:read']);
    const http = withKey(key);
    expect((await http.get('/v1/jobs')).status).toBe(200);
    expect((await stranger.http.delete(`/v1/api-keys/${key.id}`)).status).toBe(404);
    dataOf(await client.http.delete(`/v1/api-keys/${key.id}`));
    await refusedWithin(http, 401, 'the end of the key');
    dataOf(await client.http.delete(`/v1/api-keys/${key.id}`));
    expect((await client.http.patch(`/v1/api-keys/${key.id}`, { name: 'Again' })).status).toBe(409);
    expect((await http.get('/v1/jobs')).status).toBe(401);
  });

  it('dies when it expires', async () => {
    const past = new Date(Date.now() - 1000).toISOString();
    const body = { name: 'Old', scopes: ['jobs:read'], expiresAt: past };
    expect((await client.http.post('/v1/api-keys', body)).status).toBe(400);
    const key = await make(['jobs:read'], { expiresAt: new Date(Date.now() + 4000).toISOString() });
    expect((await withKey(key).get('/v1/jobs')).status).toBe(200);
    await refusedWithin(withKey(key), 401, 'the end of the key');
  });

  it('dies when its maker is suspended, or leaves the organization', async () => {
    const [suspended, leaver] = [await accounts.client(), await accounts.client()];
    const keys = [await make(['jobs:read'], {}, suspended), await make(['jobs:read'], {}, leaver)];
    for (const key of keys) expect((await withKey(key).get('/v1/jobs')).status).toBe(200);
    const change = { status: 'suspended', reason: 'For a test.' };
    dataOf(await (await accounts.owner()).http.patch(`/v1/admin/users/${suspended.id}`, change));
    await accounts.db
      .collection('users')
      .updateOne({ _id: new ObjectId(leaver.id) }, { $set: { organization: new ObjectId() } });
    for (const key of keys) await refusedWithin(withKey(key), 401, 'the end of the key');
  });

  it('loses a scope within a second', async () => {
    const key = await make(['jobs:read', 'jobs:write']);
    expect((await withKey(key).get('/v1/jobs')).status).toBe(200);
    dataOf(await client.http.patch(`/v1/api-keys/${key.id}`, { scopes: ['credits:read'] }));
    await refusedWithin(withKey(key), 403, 'the end of the scope');
    expect((await withKey(key).get('/v1/users/me/credits')).status).toBe(200);
  });
});

describe('who keeps keys', () => {
  it('are owners of organizations whose address is verified, themselves', async () => {
    const body = { name: 'Key', scopes: ['jobs:read'] };
    const worker = await accounts.worker(['bookkeeping']);
    await accounts.sendHome();
    for (const one of [worker, await accounts.staff('owner'), await accounts.unverified()])
      expect((await one.http.post('/v1/api-keys', body)).status).toBe(403);
    const key = withKey(await make(API_SCOPES));
    expect((await key.post('/v1/api-keys', body)).status).toBe(403);
    expect((await key.get('/v1/api-keys')).status).toBe(403);
    const member = await accounts.client();
    await accounts.db
      .collection('users')
      .updateOne({ _id: new ObjectId(member.id) }, { $set: { organizationRole: 'member' } });
    const refused = await eventually(
      async () => ((await member.http.get('/v1/api-keys')).status === 403 ? true : null),
      'the refusal of a member',
    );
    expect(refused).toBe(true);
  });

  it('and staff may end one, with a reason', async () => {
    const key = await make(['jobs:read']);
    const path = `/v1/admin/api-keys/${key.id}/revoke`;
    const reason = { reason: 'Found in a public repository.' };
    const finance = await accounts.staff('finance');
    expect((await finance.http.post(path, reason)).status).toBe(403);
    expect((await client.http.post(path, reason)).status).toBe(403);
    const support = await accounts.staff('support');
    dataOf(await support.http.post(path, reason));
    await refusedWithin(withKey(key), 401, 'the end of the key');
    expect(await templatesTo(accounts.db, client.email)).toContain('api-key-revoked');
  });
});

describe('the routes of /v1', () => {
  const paths = V1_ROUTES.map((route) => ({
    scoped: route as unknown as ScopedRoute,
    method: route.method.toUpperCase(),
    path: `/v1${route.path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'version' ? '1' : String(new ObjectId())))}`,
  }));

  it('that no scope opens refuse a key that has them all', async () => {
    const http = withKey(await make(API_SCOPES));
    const shut = paths.filter(({ scoped }) => scopeOf(scoped) === null);
    expect(shut.length).toBeGreaterThan(80);
    const let_in: string[] = [];
    for (const { method, path } of shut) {
      const answer = await http.request(path, { method, json: method === 'GET' ? undefined : {} });
      // Signed by another company: nobody's login is looked at there.
      if (answer.status !== 403 && !path.includes('/webhooks/stripe'))
        let_in.push(`${method} ${path} ${answer.status}`);
    }
    expect(let_in).toEqual([]);
  });

  it('that need a scope refuse a key with all others and name it, and never with it', async () => {
    for (const scope of API_SCOPES) {
      const others = withKey(await make(API_SCOPES.filter((other) => other !== scope)));
      const only = withKey(await make([scope]));
      for (const { method, path } of paths.filter(({ scoped }) => scopeOf(scoped) === scope)) {
        const json = method === 'GET' ? undefined : {};
        const refused = await others.request(path, { method, json });
        expect(`${method} ${path} ${refused.status}`).toBe(`${method} ${path} 403`);
        expect(refused.body.error?.details).toEqual({ scope });
        const answer = await only.request(path, { method, json });
        // The key's maker may still be refused for who they are, as an owner who asks for approval is.
        const label = `${method} ${path} with ${scope}`;
        expect(answer.status, label).not.toBe(401);
        expect(answer.body.error?.details, label).not.toEqual({ scope });
      }
    }
  });
});

describe('sockets', () => {
  function connect(namespace: string, token: string): Promise<Socket> {
    const socket = io(`${inject('baseUrl')}${namespace}`, {
      auth: { token },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
    });
    open.push(socket);
    return new Promise((resolve, reject) => {
      socket.once('connect', () => resolve(socket));
      socket.once('connect_error', reject);
    });
  }

  it('tell a key what its scopes let it hear, and end with it', async () => {
    const key = await make(['events:read', 'jobs:write']);
    const socket = await connect('/jobs', key.key);
    await expect(connect('/messages', key.key)).rejects.toThrow('FORBIDDEN');
    await expect(connect('/admin', key.key)).rejects.toThrow('FORBIDDEN');
    await expect(connect('/jobs', (await make(['jobs:read'])).key)).rejects.toThrow('FORBIDDEN');
    const heard = new Promise<{ jobId: string }>((resolve) => socket.once('job:status_changed', resolve));
    const job = dataOf(await withKey(key).post<{ id: string }>('/v1/jobs', draft));
    expect((await heard).jobId).toBe(job.id);
    const gone = new Promise((resolve) => socket.once('disconnect', resolve));
    dataOf(await client.http.delete(`/v1/api-keys/${key.id}`));
    await gone;
  });

  it('take a message from a key that may write messages only', async () => {
    const job = dataOf(await client.http.post<{ id: string }>('/v1/jobs', draft));
    const listener = await make(['events:read', 'messages:read']);
    const ask = async (key: Key) =>
      (await connect('/messages', key.key)).emitWithAck('job:typing', { jobId: job.id });
    expect(await ask(listener)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    const answer = await ask(await make(['events:read', 'messages:read', 'messages:write']));
    expect(answer.error?.code).not.toBe('FORBIDDEN');
  });
});
