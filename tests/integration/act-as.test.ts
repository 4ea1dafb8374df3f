import type { Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { PASSWORD } from '../support/registered';
import { endOf, openSocket } from '../support/sockets';

const http = new Http(inject('baseUrl'));
const REASON = 'Their job page is empty.';
let accounts: Accounts;
let support: Account;
let client: Account;

beforeAll(async () => {
  accounts = await openAccounts();
  support = await accounts.staff('support');
  client = await accounts.client(20);
});
afterAll(() => accounts?.close());

interface Acting {
  accessToken: string;
  expiresAt: string;
  portalUrl: string;
}
const actAs = (staff: Account, id: string) =>
  staff.http.post<Acting>(`/v1/admin/users/${id}/act-as`, { reason: REASON });
const acting = async (staff = support, person = client) =>
  http.as(dataOf(await actAs(staff, person.id)).accessToken);
const lastEntry = (filter: Document) =>
  accounts.db.collection('audit-logs').findOne(filter, { sort: { _id: -1 } });
const brief = {
  title: 'Reconcile March',
  description: 'About 90 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};

describe('acting as a person', () => {
  it('is a session of theirs for half an hour, with the staff member and the reason in it', async () => {
    const begun = dataOf(await actAs(support, client.id));
    expect(begun.portalUrl).toBe('/client');
    const minutes = (Date.parse(begun.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(28);
    expect(minutes).toBeLessThanOrEqual(30);
    const me = dataOf(
      await http.get<{ id: string; actedBy: object }>('/v1/users/me', { token: begun.accessToken }),
    );
    expect(me).toMatchObject({ id: client.id, actedBy: { name: 'Dana Reyes', reason: REASON } });
    const own = dataOf(await client.http.get<{ actedBy: null }>('/v1/users/me'));
    expect(own.actedBy).toBeNull();
    const entry = await lastEntry({ action: 'user.act_as', entityId: client.id });
    expect(String(entry?.actor)).toBe(support.id);
    expect(entry?.reason).toBe(REASON);
  });

  it('needs the permission and a reason, and never leads to a colleague or a closed account', async () => {
    const finance = await accounts.staff('finance');
    expect((await actAs(finance, client.id)).status).toBe(403);
    expect((await actAs(client, support.id)).status).toBe(403);
    expect((await actAs(support, finance.id)).status).toBe(403);
    expect((await actAs(support, support.id)).status).toBe(403);
    const short = { reason: 'x' };
    expect((await support.http.post(`/v1/admin/users/${client.id}/act-as`, short)).status).toBe(400);
    const closed = await accounts.client();
    const owner = await accounts.owner();
    const suspend = { status: 'suspended', reason: 'For a test.' };
    dataOf(await owner.http.patch(`/v1/admin/users/${closed.id}`, suspend));
    expect((await actAs(support, closed.id)).status).toBe(409);
  });

  it('records each change as the staff member’s, also one that leaves no entry of its own', async () => {
    const as = await acting();
    const job = dataOf(await as.post<{ id: string }>('/v1/jobs', brief));
    const made = await lastEntry({ action: /^job\./, entityId: job.id });
    expect([String(made?.actor), String(made?.actingAs)]).toEqual([support.id, client.id]);
    expect(made?.ipAddress).toBeTruthy();
    dataOf(await as.patch('/v1/users/me/notification-preferences', { email: { marketing: true } }));
    dataOf(await as.patch('/v1/notifications/read-all', {}));
    const entries = await accounts.db
      .collection('audit-logs')
      .find({ actor: made?.actor, actingAs: made?.actingAs })
      .toArray();
    expect(entries.map((entry) => entry.action as string)).toContain('act_as.readAllNotifications');
    expect(new Set(entries.map((entry) => entry.requestId)).size).toBe(entries.length);
    const log = dataOf(
      await (await accounts.owner()).http.get<{ actingAs: { id: string } | null }[]>(
        `/v1/admin/audit-logs?entityId=${job.id}`,
      ),
    );
    expect(log[0]?.actingAs?.id).toBe(client.id);
  });

  it('moves no money and touches nothing of how the person signs in', async () => {
    const as = await acting();
    const { id } = dataOf(await as.post<{ id: string }>('/v1/jobs', brief));
    const before = await accounts.db.collection('transactions').countDocuments();
    const calls: [string, string, object, string][] = [
      ['POST', `/v1/jobs/${id}/publish`, {}, 'money'],
      ['POST', '/v1/jobs', { ...brief, publish: true }, 'money'],
      ['POST', `/v1/jobs/${id}/complete`, {}, 'money'],
      ['DELETE', `/v1/jobs/${id}`, {}, 'money'],
      ['POST', '/v1/subscriptions', { tier: 'growth' }, 'money'],
      ['POST', '/v1/payments/credits', {}, 'money'],
      ['POST', '/v1/payments/portal', {}, 'money'],
      [
        'PATCH',
        '/v1/users/me/password',
        { currentPassword: PASSWORD, newPassword: 'Day-shift-2027' },
        'identity',
      ],
      ['POST', '/v1/auth/totp/setup', { currentPassword: PASSWORD }, 'identity'],
      ['DELETE', '/v1/auth/sessions', {}, 'identity'],
      ['POST', '/v1/api-keys', { name: 'Mine', scopes: ['jobs:read'] }, 'identity'],
      ['POST', '/v1/organization/members', { email: 'a@b.test', role: 'member' }, 'identity'],
    ];
    for (const [method, path, json, kind] of calls) {
      const answer = await as.request<{ error: { code: string; details: object } }>(path, { method, json });
      expect(answer.status, `${method} ${path} ${JSON.stringify(answer.body)}`).toBe(403);
      expect(answer.body.error).toMatchObject({ code: 'FORBIDDEN', details: { acting: kind } });
    }
    expect(await accounts.db.collection('transactions').countDocuments()).toBe(before);
    expect((await client.http.get('/v1/users/me')).status).toBe(200);
  });

  it('is kept out of the generated doors, and cannot act on from there', async () => {
    const as = await acting();
    for (const path of ['/api/jobs', '/api/graphql', '/api/users/me']) {
      const answer = await as.request<{ errors: { data: { code: string } }[] }>(path);
      expect([answer.status, answer.body.errors[0]?.data.code]).toEqual([403, 'FORBIDDEN']);
    }
    expect((await as.post(`/v1/admin/users/${client.id}/act-as`, { reason: REASON })).status).toBe(403);
  });

  it('ends when it is stopped, and leaves the staff member signed in', async () => {
    const as = await acting();
    expect(dataOf(await as.post<{ userId: string }>('/v1/auth/act-as/end')).userId).toBe(client.id);
    expect((await as.get('/v1/users/me')).status).toBe(401);
    expect((await support.http.get('/v1/users/me')).status).toBe(200);
    expect((await support.http.post('/v1/auth/act-as/end')).status).toBe(409);
    const entry = await lastEntry({ action: 'user.act_as_end' });
    expect([String(entry?.actor), String(entry?.actingAs)]).toEqual([support.id, client.id]);
  });

  it('ends with the staff member’s session, account or permission, sockets too', async () => {
    const owner = await accounts.owner();
    const leave = async (how: (staff: Account) => Promise<unknown>) => {
      const staff = await accounts.staff('support');
      const as = await acting(staff);
      const socket = await openSocket(inject('baseUrl'), '/jobs', as.token);
      const ended = endOf(socket);
      await how(staff);
      await ended;
      await expect.poll(async () => (await as.get('/v1/users/me')).status, { timeout: 3_000 }).toBe(401);
    };
    await leave((staff) => staff.http.post('/v1/auth/logout'));
    const suspend = { status: 'suspended', reason: 'For a test.' };
    await leave((staff) => owner.http.patch(`/v1/admin/users/${staff.id}`, suspend));
    const staff = await accounts.staff('support');
    const as = await acting(staff);
    const roles = { staffRoles: ['finance'], reason: 'For a test.' };
    dataOf(await owner.http.patch(`/v1/admin/users/${staff.id}`, roles));
    await expect.poll(async () => (await as.get('/v1/users/me')).status, { timeout: 3_000 }).toBe(401);
  });

  it('is seen by the person among their sessions, who can end it', async () => {
    const as = await acting();
    const list = dataOf(await client.http.get<{ id: string; actedBy: string | null }[]>('/v1/auth/sessions'));
    const theirs = list.filter(({ actedBy }) => actedBy);
    expect(theirs.length).toBeGreaterThan(0);
    for (const { id } of theirs) dataOf(await client.http.delete(`/v1/auth/sessions/${id}`));
    expect((await as.get('/v1/users/me')).status).toBe(401);
  });

  it('counts in a browser where it is asked for: the panel goes on as the staff member', async () => {
    const login = await http.post('/v1/auth/login', { email: support.email, password: PASSWORD });
    const own = login.headers.getSetCookie().map((line) => line.split(';')[0]);
    const begun = await http.post<Acting>(
      `/v1/admin/users/${client.id}/act-as`,
      { reason: REASON },
      { headers: { cookie: own.join('; ') } },
    );
    const lines = begun.headers.getSetCookie();
    expect(lines.find((line) => line.startsWith('nimmit_acting='))).toMatch(/HttpOnly.*SameSite=Lax/i);
    const cookie = [...own, ...lines.map((line) => line.split(';')[0])].join('; ');
    const me = async (headers: Record<string, string>) =>
      dataOf(await http.get<{ id: string }>('/v1/users/me', { headers: { cookie, ...headers } })).id;
    expect(await me({})).toBe(support.id);
    expect(await me({ 'x-nimmit-acting': '1' })).toBe(client.id);
    const page = await http.request('/client', { headers: { cookie } });
    expect(page.headers.get('location')).toBeNull();
    const other = await http.request('/worker', { headers: { cookie } });
    expect(other.headers.get('location')).toBe('/admin');
    const bare = { headers: { cookie: own.join('; '), 'x-nimmit-acting': '1' } };
    expect((await http.get('/v1/users/me', bare)).status).toBe(401);
  });
});
