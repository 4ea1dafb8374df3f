import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';

const ROLES = ['owner', 'operations', 'finance', 'quality', 'support'] as const;
type StaffRole = (typeof ROLES)[number];
const LISTS = ['dashboard', 'users', 'workers', 'clients', 'jobs', 'audit-logs'];

let accounts: Accounts;
let client: Account;
let worker: Account;
let staff: Record<StaffRole, Account>;

beforeAll(async () => {
  accounts = await openAccounts();
  client = await accounts.client(12);
  worker = await accounts.worker(['bookkeeping']);
  const made = await Promise.all(ROLES.map((role) => accounts.staff(role)));
  staff = Object.fromEntries(ROLES.map((role, index) => [role, made[index]])) as Record<StaffRole, Account>;
});
afterAll(() => accounts?.close());

describe('the doors of staff', () => {
  it.each(LISTS)('%s is closed to clients, workers and strangers', async (list) => {
    expect((await client.http.get(`/v1/admin/${list}`)).status).toBe(403);
    expect((await worker.http.get(`/v1/admin/${list}`)).status).toBe(403);
    expect((await client.http.as('').get(`/v1/admin/${list}`)).status).toBe(401);
  });

  it.each(ROLES)('%s reads every list', async (role) => {
    for (const list of LISTS) expect((await staff[role].http.get(`/v1/admin/${list}`)).status).toBe(200);
  });

  it('keep the audit log from staff without a role', async () => {
    const nobody = await accounts.staff();
    expect((await nobody.http.get('/v1/admin/audit-logs')).status).toBe(403);
    expect((await nobody.http.get('/v1/admin/dashboard')).status).toBe(200);
  });
});

describe('the permission table', () => {
  const job = '0123456789abcdef01234567';
  const reason = 'To see who may.';
  const verbs: [string, readonly StaffRole[], (by: Account) => Promise<{ status: number }>][] = [
    [
      'assigning',
      ['owner', 'operations'],
      (by) => by.http.patch(`/v1/admin/jobs/${job}/assign`, { workerId: worker.id, reason }),
    ],
    [
      'reassigning',
      ['owner', 'operations'],
      (by) => by.http.post(`/v1/admin/jobs/${job}/reassign`, { reason }),
    ],
    [
      'overriding',
      ['owner', 'operations'],
      (by) => by.http.post(`/v1/admin/jobs/${job}/override`, { status: 'review', reason }),
    ],
    [
      'deciding the check',
      ['owner', 'quality'],
      (by) => by.http.post(`/v1/admin/jobs/${job}/qa`, { decision: 'pass', version: 1 }),
    ],
    [
      'flagging',
      ['owner', 'operations', 'quality', 'support'],
      (by) => by.http.post(`/v1/admin/jobs/${job}/flag`, { flagged: true, reason }),
    ],
    [
      'giving credits',
      ['owner', 'finance'],
      (by) => by.http.post(`/v1/admin/organizations/${job}/credits`, { credits: 1, reason }),
    ],
    [
      'verifying',
      ['owner', 'operations', 'quality'],
      (by) =>
        by.http.post(`/v1/admin/workers/${job}/verify`, {
          skills: [{ slug: 'bookkeeping', verified: true }],
        }),
    ],
    [
      'suspending',
      ['owner', 'operations', 'support'],
      (by) => by.http.patch(`/v1/admin/users/${job}`, { status: 'suspended', reason }),
    ],
    [
      'signing out',
      ['owner', 'operations', 'support'],
      (by) => by.http.post(`/v1/admin/users/${job}/sign-out`, { reason }),
    ],
    [
      'staff roles',
      ['owner'],
      (by) => by.http.patch(`/v1/admin/users/${job}`, { staffRoles: ['support'], reason }),
    ],
  ];

  // Nothing has this id: who may is told that, who may not is told so first.
  it.each(verbs)('%s is for %j', async (_name, holders, ask) => {
    for (const role of ROLES) {
      expect([role, (await ask(staff[role])).status]).toEqual([role, holders.includes(role) ? 404 : 403]);
    }
    expect((await ask(client)).status).toBe(403);
    expect((await ask(worker)).status).toBe(403);
  });
});

describe('the dashboard', () => {
  it('counts what there is, and shows money to those who may see it', async () => {
    const seen = dataOf(await staff.operations.http.get<Record<string, unknown>>('/v1/admin/dashboard'));
    expect(seen).toMatchObject({
      credits: { available: expect.any(Number), held: expect.any(Number) },
      revenue: { currency: 'USD' },
      system: { failedTasks: expect.any(Number), failedMails: expect.any(Number) },
      jobsByStatus: { matching: expect.any(Number), cancelled: expect.any(Number) },
    });
    expect(seen.days).toHaveLength(14);
    const shown = dataOf(await staff.quality.http.get<Record<string, unknown>>('/v1/admin/dashboard'));
    expect(shown).toMatchObject({ credits: null, revenue: null });
  });
});

describe('the lists', () => {
  it('find people by what their name or address begins with, and take no pattern', async () => {
    const q = encodeURIComponent(client.email.slice(0, 24));
    const found = await staff.support.http.get<{ id: string; email: string }[]>(`/v1/admin/users?q=${q}`);
    expect(dataOf(found).map(({ email }) => email)).toEqual([client.email]);
    expect(dataOf(await staff.support.http.get('/v1/admin/users?q=.*'))).toEqual([]);
    const owners = await staff.support.http.get<{ role: string }[]>('/v1/admin/users?staffRole=finance');
    expect(dataOf(owners).every(({ role }) => role === 'admin')).toBe(true);
  });

  it('page and sort, and refuse what they do not know', async () => {
    const { body } = await staff.operations.http.get('/v1/admin/users?limit=1&page=2&sort=email');
    expect(body).toMatchObject({ pagination: { page: 2, limit: 1, total: expect.any(Number) } });
    for (const query of ['sort=passwordHash', 'limit=0', 'page=x', 'role=king', 'unknown=1', 'q[$gt]=']) {
      expect((await staff.operations.http.get(`/v1/admin/users?${query}`)).status).toBe(400);
    }
  });

  it('show workers by skill and shift with their figures', async () => {
    const query = 'skill=bookkeeping&onShift=true&status=active&sort=activeJobs&limit=100';
    const rows = dataOf(
      await staff.operations.http.get<{ id: string; onShiftNow: boolean; stats: object }[]>(
        `/v1/admin/workers?${query}`,
      ),
    );
    expect(rows.find(({ id }) => id === worker.id)).toMatchObject({
      onShiftNow: true,
      stats: { activeJobs: 0 },
    });
    expect(dataOf(await staff.operations.http.get('/v1/admin/workers?skill=no-such-skill'))).toEqual([]);
  });

  it('show clients with their balance, in every order', async () => {
    const { credits } = (await accounts.db
      .collection('organization-balances')
      .findOne({ organization: new ObjectId(client.organizationId ?? '') })) as unknown as {
      credits: { available: number };
    };
    expect(credits.available).toBeGreaterThanOrEqual(12);
    for (const sort of ['name', '-totalJobsPosted', '-available', '-lastJobAt', '-createdAt']) {
      const answer = await staff.finance.http.get<{ organizationId: string; available: number }[]>(
        `/v1/admin/clients?sort=${sort}&limit=100`,
      );
      const own = dataOf(answer).find(({ organizationId }) => organizationId === client.organizationId);
      const { pagination } = answer.body as unknown as { pagination: { totalPages: number } };
      if (pagination.totalPages === 1)
        expect(own).toMatchObject({ available: credits.available, openJobs: 0 });
    }
    const [row] = dataOf(await staff.quality.http.get<{ available: null }[]>('/v1/admin/clients?limit=1'));
    expect(row?.available).toBeNull();
    expect((await staff.quality.http.get('/v1/admin/clients?sort=-available')).status).toBe(403);
  });

  it('tell from the audit log who did what, why', async () => {
    const reason = 'Shared the login with the whole office.';
    const person = await accounts.worker(['copywriting']);
    const ended = await staff.support.http.post<{ ended: number }>(`/v1/admin/users/${person.id}/sign-out`, {
      reason,
    });
    expect(dataOf(ended).ended).toBe(1);
    expect((await person.http.get('/v1/users/me')).status).toBe(401);
    const query = `action=user.sign-out&entityId=${person.id}&actor=${staff.support.id}`;
    const [entry] = dataOf(
      await staff.finance.http.get<{ reason: string; actor: { id: string }; changes: object }[]>(
        `/v1/admin/audit-logs?${query}`,
      ),
    );
    expect(entry).toMatchObject({
      reason,
      actor: { id: staff.support.id },
      changes: { before: null, after: { endedSessions: 1 } },
    });
    expect((await staff.finance.http.get('/v1/admin/audit-logs?actor[$ne]=x')).status).toBe(400);
  });
});
