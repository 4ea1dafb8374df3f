import type { Document } from 'mongodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import type { Answer, Envelope } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { PASSWORD } from '../support/registered';
import { totpCode } from '../support/totp';

/**
 * What must leave a trace, as data: each request is made once, and the audit log holds one entry of it, made by whom, from where, and
 * without a secret in it.
 */
type Who = 'client' | 'worker' | 'owner' | 'acting';
interface Step {
  by: Who;
  method?: 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: object;
  action: string;
  /** Remembers something of the answer for later steps. */
  keep?: (data: never) => void;
}

let accounts: Accounts;
const people = {} as Record<Who, Account>;
const kept: Record<string, string> = {};
const NEW_PASSWORD = 'Day-shift-2027';
const secrets = new Set([PASSWORD, NEW_PASSWORD]);
const reason = 'For a test.';

beforeAll(async () => {
  accounts = await openAccounts();
  people.owner = await accounts.owner();
  people.client = await accounts.client(20);
  people.worker = await accounts.worker(['bookkeeping']);
  kept.other = (await accounts.client()).id;
});
afterAll(() => accounts?.close());

const STEPS = (): Step[] => [
  { by: 'client', method: 'PATCH', path: '/users/me', body: { firstName: 'Ana' }, action: 'account.update' },
  {
    by: 'client',
    path: '/auth/totp/enable',
    body: { code: totpCode(kept.secret ?? '', -1) },
    action: 'account.enable_second_factor',
    keep: (data: { recoveryCodes: string[] }) => {
      kept.recovery = data.recoveryCodes[0] ?? '';
      for (const code of data.recoveryCodes) secrets.add(code);
    },
  },
  {
    by: 'client',
    path: '/auth/totp/recovery-codes',
    body: { currentPassword: PASSWORD, code: totpCode(kept.secret ?? '') },
    action: 'account.renew_recovery_codes',
    keep: (data: { recoveryCodes: string[] }) => {
      kept.recovery = data.recoveryCodes[0] ?? '';
    },
  },
  {
    by: 'client',
    path: '/auth/totp/disable',
    body: { currentPassword: PASSWORD, recoveryCode: kept.recovery },
    action: 'account.disable_second_factor',
  },
  { by: 'client', method: 'DELETE', path: '/auth/sessions', action: 'account.end_other_sessions' },
  {
    by: 'client',
    method: 'PATCH',
    path: '/users/me/password',
    body: { currentPassword: PASSWORD, newPassword: NEW_PASSWORD },
    action: 'account.change_password',
  },
  {
    by: 'client',
    method: 'PATCH',
    path: '/organization',
    body: { name: 'Renamed' },
    action: 'organization.update',
  },
  {
    by: 'client',
    path: '/organization/members',
    body: { email: 'new@colleague.test', role: 'member' },
    action: 'organization.invite',
  },
  {
    by: 'client',
    path: '/api-keys',
    body: { name: 'Back office', scopes: ['jobs:read'] },
    action: 'api_key.create',
    keep: (data: { key: string; id?: string; apiKey?: { id: string } }) => {
      secrets.add(data.key);
      kept.key = data.id ?? data.apiKey?.id ?? '';
    },
  },
  { by: 'client', method: 'DELETE', path: `/api-keys/${kept.key}`, action: 'api_key.revoke' },
  {
    by: 'client',
    path: '/jobs',
    body: {
      title: 'Reconcile April',
      description: 'About 60 transactions of two accounts.',
      category: 'bookkeeping',
      brief: BOOKKEEPING_BRIEF,
    },
    action: 'job.new',
    keep: (data: { id: string }) => {
      kept.job = data.id;
    },
  },
  { by: 'client', path: `/jobs/${kept.job}/publish`, action: 'job.publish' },
  {
    by: 'worker',
    path: '/users/me/payout-method',
    body: { rail: 'aba', holderName: 'SOKHA PRAK', accountNumber: '000 123 456', currentPassword: PASSWORD },
    action: 'payout_method.set',
  },
  {
    by: 'worker',
    method: 'DELETE',
    path: '/users/me/payout-method',
    body: { currentPassword: PASSWORD },
    action: 'payout_method.remove',
  },
  {
    by: 'owner',
    path: `/admin/organizations/${people.client.organizationId}/credits`,
    body: { credits: 3, source: 'goodwill', reason },
    action: 'credits.adjust',
  },
  {
    by: 'owner',
    method: 'PATCH',
    path: `/admin/jobs/${kept.job}/assign`,
    body: { workerId: people.worker.id, reason },
    action: 'job.assign',
  },
  { by: 'owner', path: `/admin/jobs/${kept.job}/flag`, body: { flagged: true, reason }, action: 'job.flag' },
  {
    by: 'owner',
    path: `/admin/users/${people.client.id}/act-as`,
    body: { reason },
    action: 'user.act_as',
    keep: (data: { accessToken: string }) => {
      secrets.add(data.accessToken);
      people.acting = { ...people.client, http: people.client.http.as(data.accessToken) };
    },
  },
  { by: 'acting', method: 'PATCH', path: '/users/me', body: { lastName: 'Lim' }, action: 'account.update' },
  { by: 'acting', path: '/auth/act-as/end', action: 'user.act_as_end' },
  {
    by: 'owner',
    method: 'PATCH',
    path: `/admin/users/${kept.other}`,
    body: { status: 'suspended', reason },
    action: 'user.suspend',
  },
  {
    by: 'owner',
    method: 'PATCH',
    path: `/admin/users/${kept.other}`,
    body: { status: 'active', reason },
    action: 'user.reactivate',
  },
  {
    by: 'owner',
    method: 'PATCH',
    path: `/admin/users/${kept.other}`,
    body: { email: `${kept.other}@renamed.test`, reason },
    action: 'user.update',
  },
  { by: 'owner', path: `/admin/users/${kept.other}/sign-out`, body: { reason }, action: 'user.sign-out' },
  { by: 'client', path: '/auth/logout', action: 'account.sign_out' },
];

it('leaves one entry of each privileged, money or identity change: who, as whom, from where', async () => {
  const setup: Answer<Envelope<{ secret: string }>> = await people.client.http.post('/v1/auth/totp/setup', {
    currentPassword: PASSWORD,
  });
  kept.secret = setup.body.data.secret;
  secrets.add(kept.secret);
  const log = accounts.db.collection('audit-logs');
  const count = STEPS().length;
  for (let index = 0; index < count; index += 1) {
    // Made anew each time, since a step names what an earlier one left.
    const step = STEPS()[index] as Step;
    const { by, method = 'POST', path, body = {}, action } = step;
    const requestId = `audit-trail-${Date.now()}-${index}`;
    const headers = { 'x-request-id': requestId, 'user-agent': 'audit-trail/1.0' };
    const options = { method, headers, json: method === 'DELETE' && !step.body ? undefined : body };
    const answer = await people[by].http.request<Envelope>(`/v1${path}`, options);
    const label = `${method} ${path}: ${JSON.stringify(answer.body).slice(0, 300)}`;
    expect.soft(answer.status, label).toBeLessThan(300);
    const entries: Document[] = await log.find({ requestId }).toArray();
    expect
      .soft(
        entries.map((entry) => entry.action as string),
        label,
      )
      .toEqual([action]);
    const [entry] = entries;
    if (!entry) continue;
    const who = by === 'acting' ? people.owner.id : people[by].id;
    expect(String(entry.actor), label).toBe(who);
    expect(entry.actingAs ? String(entry.actingAs) : null, label).toBe(
      by === 'acting' ? people.client.id : null,
    );
    expect(entry.ipAddress, label).toBeTruthy();
    expect(entry.userAgent, label).toBe('audit-trail/1.0');
    if (by === 'owner') expect(entry.reason, label).toBe(reason);
    step.keep?.(answer.body.data as never);
  }
  const written = JSON.stringify(await log.find().toArray());
  for (const secret of secrets) expect(written.includes(secret), secret.slice(0, 8)).toBe(false);
  expect(written).not.toContain('000123456');
}, 120_000);

it('leaves none of what was refused', async () => {
  const headers = { 'x-request-id': `audit-refused-${Date.now()}` };
  const body = { status: 'suspended', reason };
  const path = `/v1/admin/users/${people.worker.id}`;
  expect((await people.worker.http.patch(path, body, { headers })).status).toBe(403);
  const missing = '/v1/admin/users/665f1c2ab7d4e8a1c0934f12';
  expect((await people.owner.http.patch(missing, body, { headers })).status).toBe(404);
  const found = await accounts.db
    .collection('audit-logs')
    .countDocuments({ requestId: headers['x-request-id'] });
  expect(found).toBe(0);
});
