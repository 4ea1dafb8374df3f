import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { PASSWORD, templatesTo } from '../support/registered';
import { openSocket } from '../support/sockets';
import { enrol, totpCode } from '../support/totp';

const http = new Http(inject('baseUrl'));
let accounts: Accounts;

beforeAll(async () => {
  accounts = await openAccounts();
  await accounts.owner();
});
afterEach(() => ask(false));
afterAll(() => accounts?.close());

/** Sets the setting where it is kept; processes look again within five seconds. */
const ask = (staffSecondFactor: boolean) =>
  accounts.db.collection('globals').updateOne({ globalType: 'settings' }, { $set: { staffSecondFactor } });

const CODE = 'SECOND_FACTOR_ENROLMENT_REQUIRED';
const untilAsked = (staff: Account) =>
  expect
    .poll(async () => (await staff.http.get('/v1/admin/dashboard')).body.error?.code, { timeout: 10_000 })
    .toBe(CODE);

describe('staff who are asked for a second factor', () => {
  it('may do nothing at any door before they have one, but set it up', async () => {
    const staff = await accounts.staff('operations', 'support');
    expect((await staff.http.get('/v1/admin/dashboard')).status).toBe(200);
    await ask(true);
    await untilAsked(staff);
    for (const [method, path] of [
      ['GET', '/v1/admin/users'],
      ['GET', '/v1/jobs'],
      ['GET', '/v1/notifications'],
      ['POST', `/v1/admin/users/${staff.id}/act-as`],
      ['PATCH', `/v1/admin/users/${staff.id}`],
      ['PATCH', '/v1/users/me'],
    ] as const) {
      const answer = await staff.http.request<{ error: { code: string } }>(path, {
        method,
        ...(method === 'GET' ? {} : { json: { reason: 'For a test.', firstName: 'A' } }),
      });
      expect([answer.status, answer.body.error.code], path).toEqual([403, CODE]);
    }
    for (const path of ['/api/users', '/api/graphql', '/api/jobs/count', '/api/globals/settings']) {
      const answer = await staff.http.request<{ errors: { data: { code: string } }[] }>(path);
      expect([answer.status, answer.body.errors[0]?.data.code], path).toEqual([403, CODE]);
    }
    for (const namespace of ['/jobs', '/messages', '/admin']) {
      await expect(openSocket(inject('baseUrl'), namespace, staff.http.token)).rejects.toThrow(CODE);
    }
    const again = await http.post<{ accessToken: string; user: { secondFactor: object } }>('/v1/auth/login', {
      email: staff.email,
      password: PASSWORD,
    });
    expect(dataOf(again).user.secondFactor).toMatchObject({ enabled: false, required: true });

    const { secret } = await enrol(staff.http);
    expect((await staff.http.get('/v1/admin/dashboard')).status).toBe(200);
    const socket = await openSocket(inject('baseUrl'), '/admin', staff.http.token);
    socket.disconnect();
    const off = { currentPassword: PASSWORD, code: totpCode(secret, 1) };
    expect((await staff.http.post('/v1/auth/totp/disable', off)).status).toBe(403);
  });

  it('is nothing to clients and workers', async () => {
    const client = await accounts.client();
    await ask(true);
    const staff = await accounts.staff('support');
    await untilAsked(staff);
    expect((await client.http.get('/v1/jobs')).status).toBe(200);
  });
});

describe('the second factor of somebody who lost the phone', () => {
  it('is taken away by staff with a reason; the person is told', async () => {
    const owner = await accounts.owner();
    const support = await accounts.staff('support');
    const finance = await accounts.staff('finance');
    const client = await accounts.client();
    await enrol(client.http);
    const path = `/v1/admin/users/${client.id}/second-factor/reset`;
    const body = { reason: 'Lost the phone.' };
    expect((await finance.http.post(path, body)).status).toBe(403);
    expect((await client.http.post(path, body)).status).toBe(403);
    expect((await support.http.post(path, {})).status).toBe(400);
    dataOf(await support.http.post(path, body));
    expect((await support.http.post(path, body)).status).toBe(409);
    dataOf(await http.post('/v1/auth/login', { email: client.email, password: PASSWORD }));
    expect(await templatesTo(accounts.db, client.email)).toContain('second-factor-reset');
    const entry = await accounts.db
      .collection('audit-logs')
      .findOne({ action: 'user.reset_second_factor', entityId: client.id });
    expect(entry).toMatchObject({ reason: 'Lost the phone.', changes: { after: { secondFactor: false } } });
    expect(String(entry?.actor)).toBe(support.id);
    await enrol(finance.http);
    const theirs = `/v1/admin/users/${finance.id}/second-factor/reset`;
    expect((await support.http.post(theirs, body)).status).toBe(403);
    dataOf(await owner.http.post(theirs, body));
    await enrol(support.http);
    const own = `/v1/admin/users/${support.id}/second-factor/reset`;
    expect((await support.http.post(own, body)).status).toBe(403);
  });
});
