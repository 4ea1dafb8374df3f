import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { safeNext } from '@/shared/portals';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { PASSWORD } from '../support/registered';

let accounts: Accounts;
let client: Account;
let worker: Account;

beforeAll(async () => {
  accounts = await openAccounts();
  client = await accounts.client();
  worker = await accounts.worker(['bookkeeping']);
});
afterAll(() => accounts?.close());

/** Signs in as a browser does. @returns what it sends back, by name */
async function cookiesOf({ email }: Account): Promise<Map<string, string>> {
  const answer = await fetch(`${inject('baseUrl')}/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const pairs = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  return new Map(pairs.map((pair) => pair.split('=') as [string, string]));
}

/** Asks for a page and follows nothing. */
async function open(path: string, cookies: Iterable<[string, string]> = []) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie };
  const answer = await fetch(inject('baseUrl') + path, { headers, redirect: 'manual' });
  return { status: answer.status, to: answer.headers.get('location'), headers: answer.headers };
}

/** Not turned away; what is behind the door depends on whether this server has pages. */
const letIn = { to: null };

describe('the doors of the portals', () => {
  it.each([
    ['/client', '/client'],
    ['/client/jobs?status=review&view=board', '/client/jobs?status=review&view=board'],
    ['/worker/time', '/worker/time'],
    ['/client/jobs?_rsc=1abc&page=2', '/client/jobs?page=2'],
  ])('send a stranger from %s to the sign-in, and back after it', async (path, back) => {
    const { status, to, headers } = await open(path);
    expect(status).toBe(307);
    const target = new URL(to ?? '', 'http://localhost');
    expect(target.pathname).toBe('/sign-in');
    expect(target.searchParams.get('next')).toBe(back);
    expect(safeNext(target.searchParams.get('next'))).toBe(back);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('lead nowhere else, whatever the address says', async () => {
    for (const path of [
      '//evil.example/client',
      '/client//evil.example',
      '/client/..//evil.example/client',
      '/worker?next=https://evil.example',
      '/client/%0d%0aLocation:%20https://evil.example',
    ]) {
      const { to } = await open(path);
      const target = new URL(to ?? '/', 'http://localhost');
      expect([path, target.host]).toEqual([path, 'localhost']);
      const next = target.searchParams.get('next');
      expect([path, next === null || new URL(next, 'http://localhost').host]).toEqual([
        path,
        next === null || 'localhost',
      ]);
    }
  });

  it('let in their own people and send others to their own portal', async () => {
    const [asClient, asWorker] = [await cookiesOf(client), await cookiesOf(worker)];
    expect(await open('/client/jobs', asClient)).toMatchObject(letIn);
    expect(await open('/worker', asWorker)).toMatchObject(letIn);
    expect(await open('/worker/earnings', asClient)).toMatchObject({ status: 307, to: '/client' });
    expect(await open('/client/billing', asWorker)).toMatchObject({ status: 307, to: '/worker' });
    const asOwner = await cookiesOf(await accounts.owner());
    expect(await open('/client', asOwner)).toMatchObject({ status: 307, to: '/admin' });
  });

  it('let in whose access is over but who may renew it, and nobody with a forged one', async () => {
    const cookies = await cookiesOf(client);
    cookies.delete('nimmit_access');
    cookies.delete('nimmit_refresh');
    expect(await open('/client', cookies)).toMatchObject(letIn);
    expect((await open('/client', [['nimmit_access', 'a.forged.token']])).to).toMatch(/^\/sign-in\?/);
  });

  it('leave public pages, the panel and the API alone', async () => {
    for (const path of ['/', '/pricing', '/clients', '/sign-in?next=/client', '/admin', '/v1/healthz']) {
      const { to } = await open(path);
      expect([path, to?.startsWith('/sign-in') ?? false]).toEqual([path, false]);
    }
  });

  it('close behind who signs out', async () => {
    const cookies = await cookiesOf(client);
    const header = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${inject('baseUrl')}/v1/auth/logout`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: header, origin: inject('baseUrl') },
      body: '{}',
    });
    expect(answer.status).toBe(200);
    const emptied = answer.headers.getSetCookie().map((line) => line.split('=')[0]);
    expect(emptied).toEqual(expect.arrayContaining(['nimmit_access', 'nimmit_refresh', 'nimmit_resumes']));
    const { to } = await open('/client', [['nimmit_access', cookies.get('nimmit_access') ?? '']]);
    expect(to).toMatch(/^\/sign-in\?/);
  });
});
