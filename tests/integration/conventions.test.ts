import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { type Answer, dataOf, type Envelope, type Http } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';

interface Listed {
  id: string;
  title: string;
}
interface Page extends Envelope<Listed[]> {
  pagination: { page: number; limit: number; total: number; nextCursor: string | null };
}

let accounts: Accounts;
let client: Account;
let staff: Account;

const draft = (title: string) => ({
  title,
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
});
const post = async (title: string) => dataOf(await client.http.post<Listed>('/v1/jobs', draft(title)));
const page = async (query: string, http: Http = client.http) =>
  (await http.request<Page>(`/v1/jobs?${query}`)).body;
const keyed = (key: string) => ({ headers: { 'idempotency-key': key } });
const issues = ({ body }: Answer<Envelope>) => body.error?.details as { path: string }[];

beforeAll(async () => {
  accounts = await openAccounts();
  client = await accounts.client(20);
  staff = await accounts.owner();
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five'])
    await post(`${title} reconciliation of the books`);
});
afterAll(() => accounts?.close());

describe('a large list', () => {
  it.each(['-createdAt', 'title', '-deadline', 'completedAt'])(
    'is walked by cursor in the order of %s: all of it, once, while it grows',
    async (sort) => {
      const whole = await page(`limit=100&sort=${sort}`);
      const seen: string[] = [];
      let cursor: string | null = '';
      do {
        const at: Page = await page(`limit=2&sort=${sort}${cursor ? `&cursor=${cursor}` : ''}`);
        seen.push(...at.data.map(({ id }) => id));
        if (seen.length === 2) await post(`Late arrival in the order of ${sort}`);
        cursor = at.pagination.nextCursor;
      } while (cursor);
      const before = whole.data.map(({ id }) => id);
      expect(seen.filter((id) => before.includes(id))).toEqual(before);
      expect(new Set(seen).size).toBe(seen.length);
    },
  );

  it('refuses a cursor of another order, of nobody, and with the number of a page', async () => {
    const { pagination } = await page('limit=1');
    const operator = Buffer.from('["-createdAt",{"$gt":""},"665f1c2ab7d4e8a1c0934f12"]').toString(
      'base64url',
    );
    for (const query of [
      `cursor=${pagination.nextCursor}&sort=title`,
      `cursor=${pagination.nextCursor}&page=2`,
      'cursor=bm90aGluZw',
      `cursor=${operator}`,
    ]) {
      const refused = await client.http.get(`/v1/jobs?${query}`);
      expect([refused.status, issues(refused).map(({ path }) => path)]).toEqual([400, ['cursor']]);
    }
  });

  it('shows by a cursor nothing that is not one’s own', async () => {
    const stranger = await accounts.client();
    const { pagination } = await page('limit=1');
    expect((await page(`cursor=${pagination.nextCursor}`, stranger.http)).data).toEqual([]);
  });
});

describe('a list', () => {
  it('names a parameter that it does not know', async () => {
    for (const path of ['/v1/jobs', '/v1/auth/sessions', '/v1/api-keys', '/v1/notifications']) {
      const refused = await client.http.get(`${path}?colour=red`);
      expect(refused.status, path).toBe(400);
      expect(JSON.stringify(refused.body.error), path).toContain('colour');
    }
  });

  it('answers with the fields that are asked for, whole lists too', async () => {
    const { data } = await page('fields=title,price.credits&limit=1');
    expect(Object.keys(data[0] ?? {}).sort()).toEqual(['id', 'price', 'title']);
    const sessions = dataOf(await client.http.get<object[]>('/v1/auth/sessions?fields=device'));
    expect(Object.keys(sessions[0] ?? {}).sort()).toEqual(['device', 'id']);
  });

  it('is compressed where it is long', async () => {
    const long = await client.http.get('/v1/jobs?limit=100', { headers: { 'accept-encoding': 'gzip' } });
    expect(long.headers.get('content-encoding')).toBe('gzip');
  });

  it('is a file with all of its pages when CSV is asked for, in either way', async () => {
    const { pagination } = await page('limit=1');
    const file = await client.http.request<string>('/v1/jobs?limit=1&fields=title,status', {
      headers: { accept: 'text/csv' },
    });
    expect(file.headers.get('content-type')).toContain('text/csv');
    const lines = file.body.trim().split('\r\n');
    expect(lines[0]?.replace('\uFEFF', '')).toBe('id,title,status');
    expect(lines).toHaveLength(pagination.total + 1);
    const audit = await staff.http.request<string>('/v1/admin/audit-logs?format=csv&action=api_key.create');
    expect([audit.status, audit.body.split('\r\n')[0]]).toEqual([200, expect.stringContaining('timestamp')]);
  });

  it('is no file for whom it is no list, and stays JSON for a browser', async () => {
    const refused = await client.http.get('/v1/admin/users', { headers: { accept: 'text/csv' } });
    expect([refused.status, refused.body.error?.code]).toEqual([403, 'FORBIDDEN']);
    const browser = await client.http.get('/v1/jobs', { headers: { accept: 'application/json, text/csv' } });
    expect(browser.body.success).toBe(true);
  });
});

describe('the same Idempotency-Key', () => {
  const hook = () => ({ url: 'https://hooks.example.com/nimmit', description: 'Shop', events: ['job.*'] });
  const key = () => ({ name: 'Shop back office', scopes: ['jobs:read'] });
  const template = () => ({ name: 'Monthly books', ...draft('Monthly reconciliation of books') });
  it.each<[string, () => object, string]>([
    ['/v1/jobs', () => draft('The same job asked for twice'), 'jobs'],
    ['/v1/job-templates', template, 'job-templates'],
    ['/v1/webhook-endpoints', hook, 'webhook-endpoints'],
    ['/v1/api-keys', key, 'api-keys'],
  ])('gives the same answer of POST %s and makes one', async (path, body, collection) => {
    const count = () => accounts.db.collection(collection).countDocuments();
    const before = await count();
    const once = keyed(`twice-${path}-${client.id}`);
    const first = await client.http.post(path, body(), once);
    const second = await client.http.post(path, body(), once);
    expect(dataOf(second)).toEqual(dataOf(first));
    expect([second.status, second.headers.get('idempotency-replayed')]).toEqual([first.status, 'true']);
    expect(await count()).toBe(before + 1);
    const other = await client.http.post(path, { ...body(), name: 'x', title: 'Other words' }, once);
    expect([400, 422]).toContain(other.status);
  });

  it('keeps a secret that is shown once where only the server can read it', async () => {
    const made = dataOf(await client.http.post('/v1/api-keys', key(), keyed(`sealed-${client.id}`)));
    const secret = Object.values(made as object).find((value) => /^nim_live_/.test(String(value)));
    expect(secret).toBeDefined();
    const kept = await accounts.db.collection('idempotency-keys').find({}).toArray();
    expect(JSON.stringify(kept)).not.toContain(String(secret));
  });
});

it('refuses an edit of a version that somebody else has changed, of a job and of a profile', async () => {
  const { id } = await post('A job that two people edit at once');
  for (const [path, change] of [
    [`/v1/jobs/${id}`, { title: 'Edited once more by a colleague' }],
    ['/v1/users/me', { firstName: 'Edited' }],
  ] as const) {
    const etag = (await client.http.get(path)).headers.get('etag') ?? '';
    expect(etag, path).not.toBe('');
    const edited = await client.http.patch(path, change, { headers: { 'if-match': etag } });
    expect(edited.status, path).toBe(200);
    const stale = await client.http.patch(path, change, { headers: { 'if-match': etag } });
    expect([stale.status, stale.body.error?.code], path).toEqual([412, 'PRECONDITION_FAILED']);
  }
});
