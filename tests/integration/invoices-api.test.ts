import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';

let people: Accounts;
let client: Account;
let finance: Account;

beforeAll(async () => {
  people = await openAccounts();
  client = await people.client(5);
  finance = await people.staff('finance');
});
afterAll(() => people?.close());

const NOBODYS = '665f1c2ab7d4e8a1c0934f12';

describe('papers and figures over HTTP', () => {
  it('lists answer their own route, not that of a payment by id', async () => {
    for (const path of ['/v1/payments/invoices', '/v1/payments/history']) {
      const { status, body } = await client.http.get<unknown[]>(path);
      expect([path, status]).toEqual([path, 200]);
      expect(Array.isArray(body.data)).toBe(true);
    }
  });

  it('files are CSV', async () => {
    const files: [Account, string, string][] = [
      [client, '/v1/payments/invoices?format=csv', 'Number,Kind,'],
      [client, '/v1/payments/history?format=csv', 'At,Type,What,'],
      [finance, '/v1/admin/revenue?format=csv', 'Month,Subscriptions,'],
      [finance, '/v1/admin/finance/months/2026-01?format=csv', 'At,Transaction,'],
      [finance, '/v1/admin/transactions?format=csv', 'At,Transaction,'],
    ];
    for (const [account, path, start] of files) {
      const { status, headers, body } = await account.http.request<string>(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('content-type')).toContain('text/csv');
      expect(body.replace(/^\uFEFF/, '').startsWith(start)).toBe(true);
    }
  });

  it('a paper of nobody is not found under any of its addresses', async () => {
    for (const end of ['', '/pdf', '.pdf']) {
      expect((await client.http.get(`/v1/payments/invoices/${NOBODYS}${end}`)).status).toBe(404);
    }
    expect((await client.http.get(`/v1/jobs/${NOBODYS}/receipt`)).status).toBe(404);
  });

  it('the books are closed to clients, workers and staff who do not see money', async () => {
    const others = [client, await people.worker(['video-editing']), await people.staff('quality')];
    for (const { http } of others) {
      for (const path of ['revenue', 'transactions', 'credit-lots', 'finance/months/2026-01']) {
        expect([path, (await http.get(`/v1/admin/${path}`)).status]).toEqual([path, 403]);
      }
    }
    expect((await finance.http.get('/v1/admin/finance/months/2026-13')).status).toBe(400);
  });

  it('billing details are written by the owner and come back', async () => {
    const billing = { legalName: 'Brightwave Studio LLC', taxId: '93-1', email: 'books@brightwave.example' };
    const changed = await client.http.patch<{ billing: object }>('/v1/organization', { billing });
    expect(changed.body.data.billing).toEqual({ ...billing, address: null });
  });
});
