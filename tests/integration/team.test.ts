import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { Mailbox, tokenIn } from '../support/mailbox';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { newEmail, PASSWORD } from '../support/registered';
import { until } from '../support/until';

interface Member {
  id: string;
  organizationRole: string;
  monthlyCredits: number | null;
  spentThisMonth: number;
  email: string | null;
}
interface Invited {
  id: string;
  email: string;
  sentCount: number;
}
interface Job {
  id: string;
  status: string;
  updatedAt: string;
  approval: { state: string; reason: string | null } | null;
  allowedActions: string[];
  price: { credits: number };
}

const http = new Http(inject('baseUrl'));
const mailbox = new Mailbox(String(inject('services').mail.web));
const PERSON = { firstName: 'Ana', lastName: 'Lopez', password: PASSWORD, acceptTerms: true };
const BRIEF = {
  title: 'Reconcile February in QuickBooks',
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};
let accounts: Accounts;
let owner: Account;
let stranger: Account;

beforeAll(async () => {
  accounts = await openAccounts();
  owner = await accounts.client(60);
  stranger = await accounts.client();
});
afterAll(() => accounts.close());

const signIn = async (email: string): Promise<Account> => {
  const answer = await http.post<{ accessToken: string; user: { id: string } }>('/v1/auth/login', {
    email,
    password: PASSWORD,
  });
  const { accessToken, user } = dataOf(answer);
  return { id: user.id, email, organizationId: null, http: http.as(accessToken) };
};
async function invite(by: Account, role: string, more: object = {}) {
  const email = newEmail('mate');
  const invited = dataOf(await by.http.post<Invited>('/v1/organization/members', { email, role, ...more }));
  const mail = await mailbox.waitFor({ to: email });
  return { ...invited, token: tokenIn(mail), mail };
}
async function newMate(role: string, more: object = {}, by = owner): Promise<Account> {
  const { email, token } = await invite(by, role, more);
  dataOf(await http.post('/v1/invitations/accept', { token, person: PERSON }));
  return { ...(await signIn(email)), organizationId: by.organizationId };
}
const membersSeenBy = async (who: Account) =>
  dataOf(await who.http.get<Member[]>('/v1/organization/members'));

describe('an invitation', () => {
  it('brings somebody new into the organization by its mailed link, once', async () => {
    const { email, token, mail } = await invite(owner, 'member', { monthlyCredits: 7 });
    expect(mail.subject).toContain('invites you');
    const page = dataOf(
      await http.post<{ email: string; hasAccount: boolean }>('/v1/invitations/look-up', { token }),
    );
    expect(page).toMatchObject({ email, hasAccount: false });
    const stored = await accounts.db.collection('organization-invitations').findOne({ email });
    expect(JSON.stringify(stored)).not.toContain(token);
    dataOf(await http.post('/v1/invitations/accept', { token, person: PERSON }));
    const used = await http.post('/v1/invitations/accept', { token, person: PERSON });
    expect(used.body.error).toMatchObject({ code: 'CONFLICT', details: { reason: 'used' } });
    const mate = await signIn(email);
    const me = dataOf(await mate.http.get<{ emailVerified: boolean; clientProfile: object }>('/v1/users/me'));
    expect(me.emailVerified).toBe(true);
    expect(me.clientProfile).toMatchObject({
      organizationId: owner.organizationId,
      organizationRole: 'member',
    });
    const seen = (await membersSeenBy(owner)).find(({ id }) => id === mate.id);
    expect(seen).toMatchObject({ email, monthlyCredits: 7, spentThisMonth: 0 });
    expect((await membersSeenBy(mate)).find(({ id }) => id === owner.id)?.email).toBeNull();
  });

  it('is used up by one of two who accept at once', async () => {
    const { token, email } = await invite(owner, 'member');
    const answers = await Promise.all(
      [1, 2].map(() => http.post('/v1/invitations/accept', { token, person: PERSON })),
    );
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    expect(await accounts.db.collection('users').countDocuments({ email })).toBe(1);
  });

  it('sent again has a new link, and the one before is dead; revoked, none works', async () => {
    const { id, email, token } = await invite(owner, 'requester');
    expect((await owner.http.post(`/v1/organization/invitations/${id}/resend`)).status).toBe(429);
    const earlier = { $set: { sentAt: new Date(Date.now() - 3_600_000) } };
    await accounts.db.collection('organization-invitations').updateOne({ email }, earlier);
    dataOf(await owner.http.post(`/v1/organization/invitations/${id}/resend`));
    expect((await http.post('/v1/invitations/look-up', { token })).status).toBe(400);
    await until(async () => (await mailbox.mailsTo(email)).length === 2);
    const fresh = tokenIn((await mailbox.mailsTo(email))[1] as never);
    expect((await http.post('/v1/invitations/look-up', { token: fresh })).status).toBe(200);
    dataOf(await owner.http.delete(`/v1/organization/invitations/${id}`));
    const back = await http.post('/v1/invitations/accept', { token: fresh, person: PERSON });
    expect(back.body.error).toMatchObject({ code: 'CONFLICT', details: { reason: 'withdrawn' } });
  });

  it('is too old after seven days', async () => {
    const { email, token } = await invite(owner, 'member');
    const past = { $set: { expiresAt: new Date(Date.now() - 1000) } };
    await accounts.db.collection('organization-invitations').updateOne({ email }, past);
    const old = await http.post('/v1/invitations/accept', { token, person: PERSON });
    expect(old.body.error).toMatchObject({ code: 'CONFLICT', details: { reason: 'expired' } });
  });

  it('is for the invited address alone', async () => {
    const { token, email } = await invite(owner, 'member');
    const answer = await stranger.http.post('/v1/invitations/accept', { token });
    expect(answer.status).toBe(403);
    expect(await accounts.db.collection('users').countDocuments({ email })).toBe(0);
  });

  it('is sent, seen and taken back by owners alone, of their own organization', async () => {
    const member = await newMate('member');
    const body = { email: newEmail(), role: 'owner' };
    expect((await member.http.post('/v1/organization/members', body)).status).toBe(403);
    expect((await member.http.get('/v1/organization/invitations')).status).toBe(403);
    const { id } = await invite(owner, 'member');
    expect((await stranger.http.delete(`/v1/organization/invitations/${id}`)).status).toBe(404);
    expect((await stranger.http.post(`/v1/organization/invitations/${id}/resend`)).status).toBe(404);
    const worker = await accounts.worker([]);
    expect((await worker.http.get('/v1/organization/members')).status).toBe(403);
  });
});

describe('a role', () => {
  it('cannot be raised by a member, nor touched by a stranger', async () => {
    const member = await newMate('member');
    const raise = { role: 'owner' };
    expect((await member.http.patch(`/v1/organization/members/${member.id}`, raise)).status).toBe(403);
    expect((await stranger.http.patch(`/v1/organization/members/${member.id}`, raise)).status).toBe(404);
    expect((await stranger.http.delete(`/v1/organization/members/${member.id}`)).status).toBe(404);
    expect((await member.http.delete(`/v1/organization/members/${owner.id}`)).status).toBe(403);
  });

  it('of the last owner stays, also when two owners leave or take each other’s at once', async () => {
    const solo = await accounts.client();
    const path = (who: Account) => `/v1/organization/members/${who.id}`;
    expect((await solo.http.delete(path(solo))).status).toBe(409);
    expect((await solo.http.patch(path(solo), { role: 'member' })).status).toBe(409);
    for (let round = 0; round < 2; round += 1) {
      const first = await accounts.client();
      const second = await newMate('owner', {}, first);
      const both =
        round % 2 === 0
          ? [first.http.delete(path(first)), second.http.delete(path(second))]
          : [
              first.http.patch(path(second), { role: 'member' }),
              second.http.patch(path(first), { role: 'member' }),
            ];
      const codes = (await Promise.all(both)).map(({ status }) => status);
      expect(codes.filter((status) => status === 200)).toHaveLength(1);
      const owners = {
        organization: (await organizationOf(first, second)) as never,
        organizationRole: 'owner',
      };
      expect(await accounts.db.collection('users').countDocuments(owners)).toBe(1);
    }
  }, 90_000);
});

async function organizationOf(...people: Account[]) {
  const emails = people.map(({ email }) => email);
  const found = await accounts.db
    .collection('users')
    .findOne({ email: { $in: emails }, organization: { $ne: null } });
  return found?.organization;
}

it('who is removed keeps the session and loses the organization within a second', async () => {
  const mate = await newMate('member');
  const job = dataOf(await mate.http.post<Job>('/v1/jobs', BRIEF));
  expect((await mate.http.get(`/v1/jobs/${job.id}`)).status).toBe(200);
  dataOf(await owner.http.delete(`/v1/organization/members/${mate.id}`));
  await until(async () => (await mate.http.get(`/v1/jobs/${job.id}`)).status === 404, 1_500);
  expect((await mate.http.get('/v1/users/me')).status).toBe(200);
  expect(dataOf(await mate.http.get<Job[]>('/v1/jobs'))).toEqual([]);
  expect((await mate.http.get('/v1/organization/members')).status).toBe(403);
  expect((await owner.http.get(`/v1/jobs/${job.id}`)).status).toBe(200);
  const again = await invitedAgain(mate.email);
  dataOf(await mate.http.post('/v1/invitations/accept', { token: again }));
  await until(async () => (await mate.http.get(`/v1/jobs/${job.id}`)).status === 200, 3_000);
}, 60_000);

async function invitedAgain(email: string): Promise<string> {
  const before = (await mailbox.mailsTo(email)).length;
  dataOf(await owner.http.post('/v1/organization/members', { email, role: 'member' }));
  await until(async () => (await mailbox.mailsTo(email)).length > before);
  return tokenIn((await mailbox.mailsTo(email)).at(-1) as never);
}

describe('a monthly budget', () => {
  it('binds what a member publishes, also at once, and an owner’s approval stands above it', async () => {
    const mate = await newMate('member');
    const drafts = [];
    for (let number = 0; number < 3; number += 1)
      drafts.push(dataOf(await mate.http.post<Job>('/v1/jobs', BRIEF)));
    const [price] = drafts.map((job) => job.price.credits);
    const budget = { monthlyCredits: price };
    dataOf(await owner.http.patch(`/v1/organization/members/${mate.id}`, budget));
    const [first, second, third] = drafts as [Job, Job, Job];
    const answers = await Promise.all(
      [first, second].map((job) => mate.http.post(`/v1/jobs/${job.id}/publish`)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await mate.http.post(`/v1/jobs/${third.id}/publish`)).body.error).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'over-budget' },
    });
    const seen = (await membersSeenBy(mate)).find(({ id }) => id === mate.id);
    expect(seen?.spentThisMonth).toBe(price);
    dataOf(await mate.http.post(`/v1/jobs/${third.id}/request-approval`));
    const approved = dataOf(await owner.http.post<Job>(`/v1/jobs/${third.id}/approve-brief`));
    expect(approved).toMatchObject({ status: 'matching', approval: { state: 'approved' } });
  });
});

describe('a requester’s brief', () => {
  it('waits for approval, is published by it, and nothing is held before', async () => {
    const requester = await newMate('requester');
    const job = dataOf(await requester.http.post<Job>('/v1/jobs', BRIEF));
    expect(job.allowedActions).toContain('request-approval');
    expect((await requester.http.post(`/v1/jobs/${job.id}/publish`)).status).toBe(403);
    const waiting = dataOf(await requester.http.post<Job>(`/v1/jobs/${job.id}/request-approval`));
    expect(waiting).toMatchObject({ status: 'pending', approval: { state: 'waiting' } });
    expect((await requester.http.post(`/v1/jobs/${job.id}/approve-brief`)).status).toBe(403);
    expect((await stranger.http.post(`/v1/jobs/${job.id}/approve-brief`)).status).toBe(404);
    const list = dataOf(await owner.http.get<Job[]>('/v1/jobs?approval=waiting'));
    expect(list.map(({ id }) => id)).toContain(job.id);
    const notices = async () => {
      const told = await owner.http.get<{ type: string }[]>('/v1/notifications');
      return dataOf(told).some(({ type }) => type === 'approval-requested');
    };
    expect(await notices()).toBe(true);
    const stale = { headers: { 'if-match': '"1"' } };
    expect((await owner.http.post(`/v1/jobs/${job.id}/approve-brief`, {}, stale)).status).toBe(412);
    const fresh = { headers: { 'if-match': `"${Date.parse(waiting.updatedAt)}"` } };
    const approved = dataOf(await owner.http.post<Job>(`/v1/jobs/${job.id}/approve-brief`, {}, fresh));
    expect(approved).toMatchObject({ status: 'matching', approval: { state: 'approved' } });
    expect((await owner.http.post(`/v1/jobs/${job.id}/approve-brief`)).status).toBe(409);
  });

  it('comes back with a reason when it is declined, and may be submitted again', async () => {
    const requester = await newMate('requester');
    const job = dataOf(await requester.http.post<Job>('/v1/jobs', BRIEF));
    dataOf(await requester.http.post(`/v1/jobs/${job.id}/request-approval`));
    const reason = 'Name the bank first.';
    expect((await owner.http.post(`/v1/jobs/${job.id}/decline-brief`, {})).status).toBe(400);
    expect((await requester.http.post(`/v1/jobs/${job.id}/decline-brief`, { reason })).status).toBe(403);
    expect((await stranger.http.post(`/v1/jobs/${job.id}/decline-brief`, { reason })).status).toBe(404);
    const declined = dataOf(await owner.http.post<Job>(`/v1/jobs/${job.id}/decline-brief`, { reason }));
    expect(declined).toMatchObject({ status: 'pending', approval: { state: 'declined', reason } });
    const told = dataOf(await requester.http.get<{ type: string }[]>('/v1/notifications'));
    expect(told.map(({ type }) => type)).toContain('approval-declined');
    const again = dataOf(await requester.http.post<Job>(`/v1/jobs/${job.id}/request-approval`));
    expect(again.approval?.state).toBe('waiting');
  });

  it('is submitted complete or not at all', async () => {
    const requester = await newMate('requester');
    const job = dataOf(
      await requester.http.post<Job>('/v1/jobs', { title: 'Half', category: 'bookkeeping' }),
    );
    expect((await requester.http.post(`/v1/jobs/${job.id}/request-approval`)).status).toBe(400);
  });
});
