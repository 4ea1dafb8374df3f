import { inflateRawSync } from 'node:zlib';
import { BSON } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkLedger } from '@/features/credits';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { PASSWORD } from '../support/registered';
import { until } from '../support/until';

const NAMES = { firstName: 'Zephyrine', lastName: 'Quillfeather', phone: '+1 415 555 0177' };

/** Tasks do the work, and every collection is walked through. */
vi.setConfig({ testTimeout: 180_000 });

let accounts: Accounts;
beforeAll(async () => {
  accounts = await openAccounts();
});
afterAll(() => accounts?.close());

async function named(account: Account): Promise<Account> {
  dataOf(await account.http.patch('/v1/users/me', NAMES));
  return account;
}
/** Where in the whole database one of a person's words occurs, as `collection: word`. */
async function tracesOf(words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await accounts.db.listCollections({ type: 'collection' }).toArray()) {
    for await (const document of accounts.db.collection(name).find()) {
      const text = BSON.EJSON.stringify(document);
      for (const word of words)
        if (text.includes(word)) found.push(`${name}: ${word} in ${text.slice(0, 300)}`);
    }
  }
  return found;
}
const wordsOf = ({ email }: Account) => [email, NAMES.firstName, NAMES.lastName, NAMES.phone];
const draft = {
  title: 'Books of Zephyrine Quillfeather for February',
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};

interface Copy {
  id: string;
  state: string;
}

describe('a copy of one’s data', () => {
  it('is made, told of, fetched by its person alone, and holds their data and nobody’s password', async () => {
    const client = await named(await accounts.client(10));
    dataOf(await client.http.post('/v1/jobs', draft));
    const asked = await client.http.post<Copy>('/v1/users/me/data-export');
    expect([asked.status, dataOf(asked).state]).toEqual([202, 'preparing']);
    const latest = async () => dataOf(await client.http.get<Copy>('/v1/users/me/data-export'));
    await until(async () => (await latest()).state === 'ready', 120_000);
    const told = dataOf(await client.http.get<{ type: string }[]>('/v1/notifications'));
    expect(told.map(({ type }) => type)).toContain('data-export-ready');
    const path = `/v1/users/me/data-export/${(await latest()).id}/file`;
    const link = await client.http.get(path);
    expect(link.status).toBe(302);
    const archive = Buffer.from(await (await fetch(link.headers.get('location') ?? '')).arrayBuffer());
    const files = unzipped(archive);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['README.txt', 'account.json', 'jobs-ordered.json']),
    );
    expect(files['account.json']).toContain(client.email);
    expect(files['jobs-ordered.json']).toContain(draft.title);
    expect(Object.values(files).join()).not.toMatch(/\$2[aby]\$|refreshHash|"hash"/);
    const stranger = await accounts.client();
    expect((await stranger.http.get(path)).status).toBe(404);
    expect((await client.http.post('/v1/users/me/data-export')).status).toBe(409);
  });
});

describe('erasing', () => {
  it('leaves a client’s name in no collection, ends their access, and the ledger ties out', async () => {
    const client = await named(await accounts.client(25));
    const { id } = dataOf(await client.http.post<{ id: string }>('/v1/jobs', { ...draft, publish: true }));
    const owner = await accounts.owner();
    dataOf(await client.http.post(`/v1/jobs/${id}/messages`, { body: 'Zephyrine here, or Quillfeather.' }));
    dataOf(await client.http.post('/v1/api-keys', { name: 'Zephyrine’s shop', scopes: ['jobs:read'] }));
    const early = await client.http.post('/v1/users/me/erasure', { currentPassword: PASSWORD });
    expect([early.status, early.body.error?.details]).toEqual([409, { blockers: ['open-jobs'] }]);
    const cancelled = { status: 'cancelled', reason: 'The client leaves.' };
    dataOf(await owner.http.post(`/v1/admin/jobs/${id}/override`, cancelled));
    const wrong = await client.http.post('/v1/users/me/erasure', { currentPassword: 'Not-the-one-1' });
    expect(wrong.status).toBe(400);
    expect((await tracesOf(wordsOf(client))).length).toBeGreaterThan(3);

    dataOf(await client.http.post('/v1/users/me/erasure', { currentPassword: PASSWORD }));
    expect((await client.http.get('/v1/users/me')).status).toBe(401);
    const again = await client.http.post('/v1/auth/login', { email: client.email, password: PASSWORD });
    expect(again.status).toBe(401);
    const others = [NAMES.firstName, NAMES.lastName];
    await until(async () => {
      const left = await tracesOf([client.email]);
      return left.length === 0;
    }, 120_000);
    const jobs = await accounts.db
      .collection('jobs')
      .find({ client: (await accountOf(client))?._id })
      .toArray();
    expect(jobs.map(({ title }) => title).join()).not.toMatch(new RegExp(others.join('|')));
    expect(await checkLedger(accounts.db)).toEqual([]);
    expect((await accountOf(client))?.status).toBe('deactivated');
  });

  it('leaves a worker’s name in no collection', async () => {
    const worker = await named(await accounts.worker(['bookkeeping']));
    dataOf(await worker.http.patch('/v1/users/me/worker-profile', { bio: 'Zephyrine Quillfeather, books.' }));
    const support = await accounts.staff('support');
    const path = `/v1/admin/users/${worker.id}/erasure`;
    const quality = await accounts.staff('quality');
    expect((await quality.http.post(path, { reason: 'Asked by letter.' })).status).toBe(403);
    dataOf(await support.http.post(path, { reason: 'Asked by letter.' }));
    await until(async () => (await tracesOf([worker.email])).length === 0, 120_000);
    expect((await worker.http.get('/v1/users/me')).status).toBe(401);
  });

  it('leaves none of the words of both anywhere in the database', async () => {
    // The person of the first test still has their account.
    const kept = await accounts.db.collection('users').findOne({ 'profile.lastName': NAMES.lastName });
    const email = String(kept?.email);
    const session = dataOf(
      await (await accounts.client()).http.as('').post<{ accessToken: string }>('/v1/auth/login', {
        email,
        password: PASSWORD,
      }),
    );
    const http = (await accounts.client()).http.as(session.accessToken);
    dataOf(await http.post('/v1/users/me/erasure', { currentPassword: PASSWORD }));
    const words = [email, NAMES.firstName, NAMES.lastName, NAMES.phone];
    let left: string[] = [];
    await until(async () => {
      left = await tracesOf(words);
      return left.length === 0;
    }, 120_000).catch(() => undefined);
    expect(left).toEqual([]);
  });

  it('says what comes first: staff by an owner, colleagues without an owner', async () => {
    const staff = await accounts.staff('finance');
    const refused = await staff.http.post('/v1/users/me/erasure', { currentPassword: PASSWORD });
    expect([refused.status, refused.body.error?.details]).toEqual([409, { blockers: ['staff'] }]);
    const owner = await accounts.client();
    const colleague = await accounts.client();
    const organization = (await accountOf(owner))?.organization;
    await accounts.db
      .collection('users')
      .updateOne({ email: colleague.email }, { $set: { organization, organizationRole: 'member' } });
    const sole = dataOf(await owner.http.get<{ blockers: string[] }>('/v1/users/me/erasure'));
    expect(sole.blockers).toEqual(['sole-owner']);
  });
});

const accountOf = async ({ id }: Account) =>
  (await accounts.db.collection('users').find().toArray()).find(({ _id }) => _id.toHexString() === id);

/** The files of an archive by its local heads, in their order. */
function unzipped(archive: Buffer): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50; ) {
    const packed = archive.readUInt32LE(at + 18);
    const nameLength = archive.readUInt16LE(at + 26);
    const start = at + 30 + nameLength;
    const name = archive.subarray(at + 30, start).toString('utf8');
    files[name] = inflateRawSync(archive.subarray(start, start + packed)).toString('utf8');
    at = start + packed;
  }
  return files;
}
