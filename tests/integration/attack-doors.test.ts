import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { documentedRoutes, type Route, uploadPdf } from '../support/routes';

const PHONE = '+1 212 555 0177';
const LAST_NAME = 'Canarysurname';
const REASON = 'For a test.';

let accounts: Accounts;
let client: Account;
let strangerClient: Account;
let worker: Account;
let strangerWorker: Account;
let owner: Account;
let support: Account;
let anonymous: Http;
let routes: Route[];
let jobId: string;
let internalFile: string;
/** What stands in for each parameter: always something of the client's or the worker's. */
let ids: Record<string, string>;

beforeAll(async () => {
  accounts = await openAccounts();
  anonymous = new Http(inject('baseUrl'));
  routes = await documentedRoutes(anonymous);
  owner = await accounts.owner();
  client = await accounts.client(60);
  strangerClient = await accounts.client(60);
  worker = await accounts.worker(['bookkeeping']);
  strangerWorker = await accounts.worker(['bookkeeping']);
  support = await accounts.staff('support');
  dataOf(await client.http.patch('/v1/users/me', { phone: PHONE, lastName: LAST_NAME }));
  const brief = {
    title: 'Reconcile February',
    description: 'About 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  };
  jobId = dataOf(await client.http.post<{ id: string }>('/v1/jobs', brief)).id;
  const job = `/v1/jobs/${jobId}`;
  const admin = `/v1/admin/jobs/${jobId}`;
  dataOf(await owner.http.patch(`${admin}/assign`, { workerId: worker.id, reason: REASON }));
  const flag = { flagged: true, reason: 'canary-flag', adminNotes: 'canary-notes' };
  dataOf(await owner.http.post(`${admin}/flag`, flag));
  dataOf(await worker.http.post(`${job}/start`));
  internalFile = await uploadPdf(
    owner.http,
    { ticket: `${job}/files/upload-url?purpose=message`, complete: `${job}/files` },
    'canary-attachment.pdf',
  );
  const internal = { body: 'canary-internal', internal: true, attachments: [internalFile] };
  dataOf(await owner.http.post(`${job}/messages`, internal));
  const work = { ticket: `${job}/deliverables/upload-url`, complete: `${job}/deliverables` };
  const fileId = await uploadPdf(worker.http, work, 'canary-unreleased.pdf');
  dataOf(await worker.http.post(`${job}/submit`, { fileIds: [fileId], note: 'canary-version-note' }));
  const template = await client.http.post<{ id: string }>('/v1/job-templates', { name: 'Mine', jobId });
  const [session] = dataOf(await client.http.get<{ id: string }[]>('/v1/auth/sessions'));
  ids = {
    '/jobs/': jobId,
    '/users/': client.id,
    '/admin/users/': client.id,
    '/admin/workers/': worker.id,
    '/admin/organizations/': String(client.organizationId),
    '/job-templates/': dataOf(template).id,
    '/auth/sessions/': String(session?.id),
    fileId,
    itemId: fileId,
    version: '1',
  };
});
afterAll(() => accounts?.close());

function addressOf({ path }: Route, given: Record<string, string> = {}): string {
  const known = Object.keys(ids).filter((prefix) => `${path}/`.includes(prefix) || path.startsWith(prefix));
  const [longest] = known.filter((key) => key.startsWith('/')).sort((a, b) => b.length - a.length);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    return given[name] ?? ids[name] ?? ids[longest ?? ''] ?? jobId;
  });
  return `/v1${filled}`;
}

/** So many at a time: one after the other takes long, all at once is another test. */
async function each<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
    }),
  );
}

describe('every documented route', () => {
  /** For everybody, or about oneself: what is no secret. */
  const OPEN = new Set(['getUser', 'getSkill', 'getAvatar']);

  it('with a parameter tells and lets strangers do nothing', async () => {
    const before = await accounts.db
      .collection('jobs')
      .findOne(
        { number: { $exists: true }, title: 'Reconcile February', worker: { $ne: null } },
        { sort: { _id: -1 } },
      );
    const let_in: string[] = [];
    const guarded = routes.filter(({ path, operationId }) => path.includes('{') && !OPEN.has(operationId));
    expect(guarded.length).toBeGreaterThan(40);
    await each(guarded, async (route) => {
      for (const [name, http] of Object.entries({
        'a stranger': strangerClient.http,
        'a strange worker': strangerWorker.http,
        nobody: anonymous,
      })) {
        const { status } = await http.request(addressOf(route), {
          method: route.method,
          json: route.example,
        });
        if (status < 400 || status >= 500) let_in.push(`${name}: ${route.method} ${route.path} ${status}`);
      }
    });
    expect(let_in).toEqual([]);
    const after = await accounts.db.collection('jobs').findOne({ _id: before?._id });
    expect(after).toEqual(before);
  });

  it('answers nonsense with a 4xx', async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const bodies: [string, string][] = [
      ['application/json', '{"$gt":""}'],
      ['application/json', '[]'],
      ['application/json', 'null'],
      ['application/json', '"text"'],
      ['application/json', '{"__proto__":{"role":"admin"},"constructor":{"prototype":{}}}'],
      ['application/json', deep],
      ['application/json', '{"a":'],
      ['text/plain', '{"role":"admin"}'],
      ['application/x-www-form-urlencoded', 'a[$gt]=1'],
    ];
    const failed: string[] = [];
    const withBody = routes.filter(({ example }) => example !== undefined);
    const actors = { client: client.http, worker: worker.http, owner: owner.http };
    await each(withBody, async (route) => {
      for (const [name, http] of Object.entries(actors)) {
        for (const [type, body] of bodies) {
          const headers = { 'content-type': type };
          const { status } = await http.request(addressOf(route), { method: route.method, body, headers });
          if (status >= 500)
            failed.push(`${name}: ${route.method} ${route.path} ${type} ${body.slice(0, 30)} ${status}`);
        }
      }
    });
    expect(failed).toEqual([]);
  }, 180_000);

  it('answers nonsense in addresses and questions with a 4xx', async () => {
    const values = [
      '[$gt]=1',
      '=%00',
      `=${'x'.repeat(4_000)}`,
      '=-1',
      '=1e309',
      '=%7B%22$gt%22:1%7D',
      '=(',
      '=',
    ];
    const names = ['%00', '..%2f..%2fadmin', '%7B%22$gt%22:%22%22%7D', '%ff', 'null', '0'.repeat(24), '-1'];
    const failed: string[] = [];
    const actors = { client: client.http, worker: worker.http, owner: owner.http };
    const reads = routes.filter(({ method }) => method === 'GET');
    await each(reads, async (route) => {
      const parameters = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const addresses = [
        ...route.query.flatMap((name) => values.map((value) => `${addressOf(route)}?${name}${value}`)),
        ...parameters.flatMap((name) => names.map((value) => addressOf(route, { [name]: value }))),
      ];
      for (const address of addresses) {
        for (const [name, http] of Object.entries(actors)) {
          const { status } = await http.request(address);
          if (status >= 500) failed.push(`${name}: ${address.slice(0, 120)} ${status}`);
        }
      }
    });
    expect(failed).toEqual([]);
  }, 180_000);

  it('tells each side nothing that is not theirs', async () => {
    const secrets: Record<string, { http: Http; never: RegExp }> = {
      worker: {
        http: worker.http,
        never: new RegExp(
          `${client.email}|${PHONE.slice(-8)}|${LAST_NAME}|canary-(internal|notes|flag|attachment)|"price":|"pricing":`,
        ),
      },
      client: {
        http: client.http,
        never:
          /canary-(internal|notes|flag|attachment|unreleased|version-note)|"payout":|"hourlyRate":|"adminNotes":/,
      },
    };
    const told: string[] = [];
    const reads = routes.filter(({ method, path }) => method === 'GET' && !path.startsWith('/skills'));
    for (const [name, { http, never }] of Object.entries(secrets)) {
      await each(reads, async (route) => {
        const query = route.operationId === 'listEvents' ? `?after=${'0'.repeat(24)}&limit=100` : '';
        const { body, status } = await http.request(`${addressOf(route)}${query}`);
        const found = never.exec(JSON.stringify(body));
        if (found && status < 300) told.push(`${name}: ${route.path} says ${found[0]}`);
      });
    }
    expect(told).toEqual([]);
  });
});

it('a filter through two relations does not end the process', async () => {
  const login = { email: worker.email, password: 'Night-shift-2026' };
  const signedIn = dataOf(await anonymous.post<{ accessToken: string }>('/v1/auth/login', login));
  const http = anonymous.as(signedIn.accessToken);
  for (const order of ['where[job.client.email][exists]=true', 'sort=job.client.email'])
    await http.request(`/api/offers?${order}`);
  expect((await http.get('/v1/users/me')).status).toBe(200);
});

describe('files', () => {
  it('of what staff say among themselves are not there for the two sides', async () => {
    const path = `/v1/jobs/${jobId}/files/${internalFile}?json=1`;
    for (const { http } of [client, worker]) expect((await http.get(path)).status).toBe(404);
    expect((await owner.http.get(path)).status).toBe(200);
  });

  it('cannot be exchanged after the check', async () => {
    const good = Buffer.from('%PDF-1.4\n% the real thing\n%%EOF\n');
    const wanted = { filename: 'brief.pdf', mimeType: 'application/pdf', size: good.length };
    const job = `/v1/jobs/${jobId}/files`;
    const ticket = dataOf(
      await client.http.post<{ fileId: string; url: string; headers: Record<string, string> }>(
        `${job}/upload-url`,
        wanted,
      ),
    );
    const put = (body: Buffer<ArrayBuffer>) =>
      fetch(ticket.url, { method: 'PUT', body, headers: ticket.headers });
    expect((await put(good)).status).toBe(200);
    dataOf(await client.http.post(job, { fileId: ticket.fileId }));
    await put(Buffer.from('<script>alert(1)</script>'.padEnd(good.length, ' ')));
    const link = dataOf(await worker.http.get<{ url: string }>(`${job}/${ticket.fileId}?json=1`));
    expect(await (await fetch(link.url)).text()).toBe(good.toString());
  });

  it('keep a name from becoming a header', async () => {
    const bad = ['a\r\nSet-Cookie: x=1.pdf', '../../etc/passwd', 'a\u0000.pdf', ''];
    for (const filename of bad) {
      const wanted = { filename, mimeType: 'application/pdf', size: 10 };
      const answer = await client.http.post(`/v1/jobs/${jobId}/files/upload-url`, wanted);
      expect([filename, answer.status]).toEqual([filename, 400]);
    }
  });

  it('that only begin like a picture are refused as one', async () => {
    const bytes = Buffer.concat([
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      Buffer.alloc(64, 7),
    ]);
    const wanted = { filename: 'me.png', mimeType: 'image/png', size: bytes.length };
    const ticket = dataOf(
      await client.http.post<{ fileId: string; url: string; headers: Record<string, string> }>(
        '/v1/users/me/avatar/upload-url',
        wanted,
      ),
    );
    await fetch(ticket.url, { method: 'PUT', body: bytes, headers: ticket.headers });
    const answer = await client.http.post('/v1/users/me/avatar', { fileId: ticket.fileId });
    expect(answer.status).toBe(415);
  });
});

describe('identity', () => {
  it('of staff is changed by owners alone', async () => {
    const colleague = await accounts.staff('finance');
    const path = `/v1/admin/users/${colleague.id}`;
    for (const change of [
      { email: 'taken-over@nimmit.test' },
      { firstName: 'Somebody' },
      { status: 'suspended' },
      { staffRoles: ['owner'] },
    ]) {
      const { status } = await support.http.patch(path, { ...change, reason: REASON });
      expect([change, status]).toEqual([change, 403]);
    }
    expect((await owner.http.patch(path, { status: 'suspended', reason: REASON })).status).toBe(200);
    expect((await support.http.patch(path, { status: 'active', reason: REASON })).status).toBe(403);
  });

  it('is not what a token says of itself', async () => {
    const [, payload = '', signature = ''] = (client.http.token ?? '').split('.');
    const header = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = [
      `${header({ alg: 'none', kid: '1' })}.${payload}.`,
      `${header({ alg: 'none', kid: '1' })}.${payload}.${signature}`,
      `${header({ alg: 'HS512', kid: '1' })}.${payload}.${signature}`,
      `${header({ alg: 'RS256', kid: '1' })}.${payload}.${signature}`,
      `${header({ alg: 'HS256', kid: '../../dev/null' })}.${payload}.${signature}`,
      `${header({ alg: 'HS256' })}.${payload}.${signature}`,
    ];
    for (const token of forged) expect((await anonymous.as(token).get('/v1/users/me')).status).toBe(401);
  });

  it('in a cookie works from our own pages alone, and cannot be read by scripts', async () => {
    const answer = await anonymous.post('/v1/auth/login', {
      email: client.email,
      password: 'Night-shift-2026',
    });
    const cookies = answer.headers.getSetCookie();
    // The two tokens, and the note that there is a session to go on with.
    expect(cookies).toHaveLength(3);
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly/i);
    for (const cookie of cookies) expect(cookie).toMatch(/SameSite=Lax/i);
    const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
    const change = (headers: Record<string, string>) =>
      anonymous.patch('/v1/users/me', { firstName: 'Dana' }, { headers: { cookie, ...headers } });
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${inject('baseUrl')}.evil.example` },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', authorization: 'Basic x' },
      { origin: 'https://evil.example', authorization: 'Bearer a b' },
    ];
    for (const headers of foreign) {
      expect([headers, (await change(headers)).status]).toEqual([headers, 403]);
    }
    expect((await change({ origin: inject('baseUrl') })).status).toBe(200);
  });

  it('owns its idempotency keys', async () => {
    const headers = { 'Idempotency-Key': `shared-${Date.now()}` };
    const template = (name: string) => ({ name, category: 'bookkeeping', title: 'Mine alone' });
    const mine = await client.http.post('/v1/job-templates', template('One'), { headers });
    expect(mine.status).toBe(201);
    const other = await strangerClient.http.post('/v1/job-templates', template('One'), { headers });
    expect(other.headers.get('idempotency-replayed')).toBeNull();
    expect(other.body).not.toEqual(mine.body);
    const changed = await client.http.post('/v1/job-templates', template('Two'), { headers });
    expect(changed.status).toBe(422);
  });
});
