import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { Mailbox, tokenIn } from '../support/mailbox';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { until } from '../support/until';

/** Who has an organization of their own and is asked into another. */

interface Page {
  leaving: { organizationName: string; credits: number; obstacles: string[] } | null;
}
const http = new Http(inject('baseUrl'));
const mailbox = new Mailbox(String(inject('services').mail.web));
const BRIEF = {
  title: 'Reconcile February in QuickBooks',
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};
let accounts: Accounts;
let owner: Account;

beforeAll(async () => {
  accounts = await openAccounts();
  owner = await accounts.client(40);
});
afterAll(() => accounts?.close());

const organizationOf = async (who: Account) =>
  (await accounts.db.collection('users').findOne({ email: who.email }))?.organization?.toHexString() ?? null;
const stored = (who: Account) =>
  accounts.db.collection('organizations').findOne({ _id: new ObjectId(String(who.organizationId)) });
const balanceOf = async (who: Account) => {
  const organization = new ObjectId(String(who.organizationId));
  return (await accounts.db.collection('organization-balances').findOne({ organization }))?.credits;
};
const invitationsTo = async (email: string) =>
  (await mailbox.mailsTo(email)).filter(({ subject }) => /invites you/.test(subject));
async function asked(who: Account, role = 'member', by = owner): Promise<string> {
  const before = (await invitationsTo(who.email)).length;
  dataOf(await by.http.post('/v1/organization/members', { email: who.email, role }));
  await until(async () => (await invitationsTo(who.email)).length > before, 15_000);
  return tokenIn((await invitationsTo(who.email)).at(-1) as never);
}
const accept = (who: Account, token: string) => who.http.post('/v1/invitations/accept', { token });

describe('the owner of an organization of one', () => {
  it('joins another; their own is closed, its gifts lapse, its keys and invitations end', async () => {
    const joiner = await accounts.client();
    const key = dataOf(
      await joiner.http.post<{ key: string }>('/v1/api-keys', { name: 'Mine', scopes: ['jobs:read'] }),
    );
    dataOf(await joiner.http.post('/v1/organization/members', { email: 'nobody@nimmit.test' }));
    const draft = dataOf(await joiner.http.post<{ id: string }>('/v1/jobs', BRIEF));
    const had = (await balanceOf(joiner))?.available;
    expect(had).toBeGreaterThan(0);
    const token = await asked(joiner);
    expect((await http.post('/v1/invitations/accept', { token })).status).toBe(401);
    const nobody = dataOf(await http.post<Page>('/v1/invitations/look-up', { token }));
    expect(nobody.leaving).toBeNull();
    const { leaving } = dataOf(await joiner.http.post<Page>('/v1/invitations/look-up', { token }));
    expect(leaving).toMatchObject({ credits: had, obstacles: [] });

    dataOf(await accept(joiner, token));
    expect(await organizationOf(joiner)).toBe(owner.organizationId);
    expect((await stored(joiner))?.closedAt).toBeInstanceOf(Date);
    expect(await balanceOf(joiner)).toEqual({ available: 0, held: 0 });
    const organization = new ObjectId(String(joiner.organizationId));
    const lapse = await accounts.db
      .collection('transactions')
      .findOne({ organization, type: 'credit_expiry' });
    expect(lapse).toMatchObject({
      credits: -Number(had),
      idempotencyKey: `organization:${organization}:closed`,
    });
    expect(
      await accounts.db.collection('credit-lots').countDocuments({ organization, available: { $gt: 0 } }),
    ).toBe(0);
    const pending = { organization, state: 'pending' };
    expect(await accounts.db.collection('organization-invitations').countDocuments(pending)).toBe(0);
    expect((await http.as(key.key).get('/v1/jobs')).status).toBe(401);
    await until(async () => (await joiner.http.get('/v1/organization/members')).status === 200, 3_000);
    expect((await joiner.http.get(`/v1/jobs/${draft.id}`)).status).toBe(404);
    const staff = await accounts.owner();
    expect((await staff.http.get(`/v1/jobs/${draft.id}`)).status).toBe(200);
    expect((await accept(joiner, token)).body.error).toMatchObject({ details: { reason: 'used' } });
  });

  it('is told all that stands in the way, and nothing changes', async () => {
    const joiner = await accounts.client(20);
    const token = await asked(joiner);
    const organization = new ObjectId(String(joiner.organizationId));
    const refused = async (obstacles: string[]) => {
      const answer = await accept(joiner, token);
      expect(answer.body.error).toMatchObject({
        code: 'CONFLICT',
        details: { reason: 'organization-in-use', obstacles },
      });
      const seen = dataOf(await joiner.http.post<Page>('/v1/invitations/look-up', { token }));
      expect(seen.leaving?.obstacles).toEqual(obstacles);
    };
    await refused(['bought-credits']);
    const job = dataOf(await joiner.http.post<{ id: string }>('/v1/jobs', { ...BRIEF, publish: true }));
    await refused(['open-jobs', 'held-credits', 'bought-credits']);
    const subscription = {
      _id: new ObjectId(),
      organization,
      status: 'active',
      stripeSubscriptionId: 'sub_test_joining',
    };
    await accounts.db.collection('subscriptions').insertOne(subscription);
    await refused(['subscription', 'open-jobs', 'held-credits', 'bought-credits']);
    await accounts.db.collection('subscriptions').deleteOne({ _id: subscription._id });
    const paying = { _id: new ObjectId(), organization, status: 'requires_action', effectKey: 'joining' };
    await accounts.db.collection('payments').insertOne(paying);
    await refused(['open-jobs', 'open-payments', 'held-credits', 'bought-credits']);
    await accounts.db.collection('payments').deleteOne({ _id: paying._id });
    dataOf(await joiner.http.delete(`/v1/jobs/${job.id}`));
    const mate = await accounts.client();
    await accounts.db.collection('users').updateOne({ email: mate.email }, { $set: { organization } });
    await refused(['colleagues', 'bought-credits']);
    expect(await organizationOf(joiner)).toBe(joiner.organizationId);
    expect((await stored(joiner))?.closedAt ?? null).toBeNull();
    const open = { email: joiner.email, state: 'pending' };
    expect(await accounts.db.collection('organization-invitations').countDocuments(open)).toBe(1);
  });

  it('either posts or joins when both are asked at once: no closed organization holds credits', async () => {
    for (let round = 0; round < 3; round += 1) {
      const joiner = await accounts.client();
      const draft = dataOf(await joiner.http.post<{ id: string }>('/v1/jobs', BRIEF));
      const token = await asked(joiner);
      await Promise.all([
        accept(joiner, token),
        joiner.http.post(`/v1/jobs/${draft.id}/publish`),
        accept(joiner, token),
      ]);
      const isClosed = (await stored(joiner))?.closedAt instanceof Date;
      const job = await accounts.db.collection('jobs').findOne({ _id: new ObjectId(draft.id) });
      const isPosted = job?.status !== 'pending';
      expect(isClosed !== isPosted).toBe(true);
      expect(await organizationOf(joiner)).toBe(isClosed ? owner.organizationId : joiner.organizationId);
      if (isClosed) expect(await balanceOf(joiner)).toEqual({ available: 0, held: 0 });
    }
  }, 60_000);
});

it('two owners who ask each other and both accept end in one organization', async () => {
  const [first, second] = [await accounts.client(), await accounts.client()];
  const tokens = [await asked(second, 'owner', first), await asked(first, 'owner', second)] as const;
  await Promise.all([accept(second, tokens[0]), accept(first, tokens[1])]);
  const [mine, theirs] = [await organizationOf(first), await organizationOf(second)];
  expect(mine).not.toBeNull();
  expect(mine).toBe(theirs);
  const open = await accounts.db
    .collection('organizations')
    .countDocuments({ _id: new ObjectId(String(mine)), closedAt: { $exists: false } });
  expect(open).toBe(1);
});

describe('who belongs to a team', () => {
  it('leaves it before joining another', async () => {
    const mate = await accounts.client();
    dataOf(await accept(mate, await asked(mate)));
    const other = await accounts.client();
    const token = await asked(mate, 'member', other);
    await until(async () => (await mate.http.get('/v1/organization/members')).status === 200, 3_000);
    const answer = await accept(mate, token);
    expect(answer.body.error).toMatchObject({ details: { reason: 'other-organization' } });
    dataOf(await mate.http.delete(`/v1/organization/members/${mate.id}`));
    dataOf(await accept(mate, token));
    expect(await organizationOf(mate)).toBe(other.organizationId);
  });

  it('may found an organization of their own after leaving, without a second welcome', async () => {
    const mate = await accounts.client();
    const own = { name: 'Second start' };
    expect((await mate.http.post('/v1/organization', own)).status).toBe(409);
    dataOf(await accept(mate, await asked(mate)));
    await until(async () => (await mate.http.get('/v1/organization/members')).status === 200, 3_000);
    dataOf(await mate.http.delete(`/v1/organization/members/${mate.id}`));
    const answers = await Promise.all(
      [1, 2].map(() => mate.http.post<{ id: string }>('/v1/organization', own)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const organizationId = await organizationOf(mate);
    expect(await accounts.db.collection('users').findOne({ email: mate.email })).toMatchObject({
      organizationRole: 'owner',
    });
    await until(async () => (await mate.http.get('/v1/users/me/credits')).status === 200, 3_000);
    expect(await balanceOf({ ...mate, organizationId })).toEqual({ available: 0, held: 0 });
  });

  it('leaves no key behind, also when they come back', async () => {
    const mate = await accounts.client();
    dataOf(await accept(mate, await asked(mate, 'owner')));
    await until(async () => (await mate.http.get('/v1/api-keys')).status === 200, 3_000);
    const key = dataOf(
      await mate.http.post<{ id: string; key: string }>('/v1/api-keys', {
        name: 'CI',
        scopes: ['jobs:read'],
      }),
    );
    const program = http.as(key.key);
    await until(async () => (await program.get('/v1/jobs')).status === 200, 3_000);
    dataOf(await owner.http.delete(`/v1/organization/members/${mate.id}`));
    await until(async () => (await program.get('/v1/jobs')).status === 401, 3_000);
    dataOf(await accept(mate, await asked(mate, 'owner')));
    await until(async () => (await mate.http.get('/v1/api-keys')).status === 200, 3_000);
    expect((await program.get('/v1/jobs')).status).toBe(401);
    const listed = dataOf(await owner.http.get<{ id: string; state: string }[]>('/v1/api-keys'));
    expect(listed.find(({ id }) => id === key.id)?.state).toBe('revoked');
    const entry = { action: 'api_key.revoke', entityId: key.id };
    expect(await accounts.db.collection('audit-logs').countDocuments(entry)).toBe(1);
  });
});
