import type { ObjectId } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReferralDocument } from '@/features/referrals/data/referral.document';
import type { UserActor } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS, HOUR_MS } from '@/shared/durations';
import { newId, oid } from '@/shared/ids';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';
import { entriesOf, openTill, type Till } from '../support/payments';
import type { TestClient } from '../support/people';

const START = new Date('2026-03-02T02:00:00Z');
const PRICE = 29_900;
const LIST = { page: 1, limit: 20, sort: '-createdAt' };

let app: InProcess;
let till: Till;
let accounts: typeof import('@/features/accounts');
let credits: typeof import('@/features/credits');
let signUp: typeof import('@/features/accounts/use-cases/register');
let verify: typeof import('@/features/accounts/use-cases/verify-email');
let tokens: typeof import('@/features/accounts/data/auth.collections');
let secret: typeof import('@/features/accounts/data/secret-token');
let reads: typeof import('@/features/referrals/use-cases/read-referrals');
let codes: typeof import('@/features/referrals/use-cases/read-code');
let returns: typeof import('@/features/payments/use-cases/return-payment');
let settings: typeof import('@/features/settings');

beforeAll(async () => {
  app = await bootInProcess(START);
  till = await openTill(app);
  accounts = await import('@/features/accounts');
  credits = await import('@/features/credits');
  signUp = await import('@/features/accounts/use-cases/register');
  verify = await import('@/features/accounts/use-cases/verify-email');
  tokens = await import('@/features/accounts/data/auth.collections');
  secret = await import('@/features/accounts/data/secret-token');
  reads = await import('@/features/referrals/use-cases/read-referrals');
  codes = await import('@/features/referrals/use-cases/read-code');
  returns = await import('@/features/payments/use-cases/return-payment');
  settings = await import('@/features/settings');
});
afterAll(async () => {
  await till?.close();
  await app?.stop();
});
beforeEach(async () => {
  app.clock.set(START);
  await till.control.post('clock/set', { to: START.getTime() / 1000 });
  await terms({ credits: 5, days: 90, yearlyCap: 20 });
});

async function terms(referral: { credits: number; days: number; yearlyCap: number }) {
  await app.system.db.collection('globals').updateOne({ globalType: 'settings' }, { $set: { referral } });
  settings.dropSettingsCache();
}

let companies = 0;
/** A company of its own domain, or with the address named. */
async function company(more: { email?: string; referralCode?: string; organizationName?: string } = {}) {
  companies += 1;
  const user = await unitOfWork(app.system, (tx) =>
    accounts.createAccount(tx, {
      role: 'client',
      email: `dana@company${companies}.example`,
      firstName: 'Dana',
      lastName: 'Reyes',
      emailVerified: true,
      passwordHash: null,
      ...more,
    }),
  );
  return clientOf(user);
}

function clientOf(user: {
  _id: ObjectId;
  role: UserActor['role'];
  organization?: ObjectId | null;
}): TestClient {
  if (!user.organization) throw new Error('a client has an organization');
  const organizationId = user.organization.toHexString();
  return {
    actor: personActor(user, { organizationId, organizationRole: 'owner' }),
    organization: user.organization,
  };
}

const listOf = ({ actor }: TestClient) => reads.readReferrals(app.as(actor), LIST);
const codeOf = async (client: TestClient) => (await listOf(client)).code;
const promos = ({ organization }: TestClient) =>
  app.system.db.collection('credit-lots').find({ organization, source: 'promo' }).toArray();
const referralOf = (referred: TestClient) =>
  app.system.db.collection<ReferralDocument>('referrals').findOne({ referred: referred.organization });

/** Books a paid invoice as billing does. */
const paid = (client: TestClient, amount = PRICE, key = newId().toHexString()) =>
  unitOfWork(app.system, (tx) =>
    credits.recordPayment(tx, {
      organizationId: client.organization,
      kind: 'subscription',
      amount,
      key,
      refs: { stripeInvoiceId: key, stripePaymentIntentId: `pi_${key}` },
      lines: [],
    }),
  );

const toldOf = async (client: TestClient) =>
  (
    await app.system.db
      .collection('notifications')
      .find({ user: oid(client.actor.id), type: /^referral/ })
      .toArray()
  ).map(({ type }) => type);

describe('from the link to the reward', () => {
  it('both get their credits once with the first paid invoice, told twice and all at once', async () => {
    const referrer = await company({ organizationName: 'Harbor Coffee' });
    const { code, link } = await listOf(referrer);
    expect(link).toBe(`http://localhost:3000/r/${code}`);
    expect(await codes.readReferralCode(app.as({ kind: 'anonymous' }), { code: code.toLowerCase() })).toEqual(
      { code, organizationName: 'Harbor Coffee', credits: 5, expiresInDays: 90 },
    );

    const email = 'omar@brightwave.example';
    await signUp.register(app.as({ kind: 'anonymous' }), {
      role: 'client',
      email,
      password: 'Night-shift-2026',
      firstName: 'Omar',
      lastName: 'Haddad',
      organizationName: 'Brightwave Studio',
      referralCode: code.toLowerCase(),
      acceptTerms: true,
    });
    expect((await listOf(referrer)).rows).toEqual([]);
    const user = await accounts.usersCollection(app.system.db).findOne({ email });
    if (!user) throw new Error('nobody signed up');
    const token = `a-link-of-this-test-${newId()}`;
    await tokens.tokensOf(app.system.db).insertOne({
      _id: secret.hashToken(token),
      kind: 'verify-email',
      user: user._id,
      expiresAt: new Date(START.getTime() + HOUR_MS),
    } as never);
    await verify.verifyEmail(app.as({ kind: 'anonymous' }), { token });
    const referred = clientOf(user);
    expect((await listOf(referrer)).rows).toMatchObject([
      { name: 'Brightwave Studio', referral: { state: 'signed_up', credits: { referrer: 0 } } },
    ]);
    expect(await promos(referrer)).toEqual([]);

    const { subscribe } = await import('@/features/billing/use-cases/subscribe');
    const { storeStripeEvent, applyStripeEvent } = await import('@/features/stripe-inbox');
    const begun = Math.floor(START.getTime() / 1000);
    const { checkoutUrl } = await subscribe(app.as(referred.actor), { tier: 'starter', interval: 'month' });
    await till.control.post(`checkout/${/cs_[A-Za-z0-9_]+/.exec(checkoutUrl)?.[0]}/complete`, {});
    // Every event of the invoice at once, each by two processes, before the till tells them one by one, twice.
    const { data: events } = await till.stripe.events.list({ limit: 100, created: { gte: begun } });
    const ofInvoice = events.filter(({ type }) => type.startsWith('invoice.'));
    expect(ofInvoice.length).toBeGreaterThan(1);
    for (const event of ofInvoice) await storeStripeEvent(app.system, event);
    const twins = [...ofInvoice, ...ofInvoice].map(({ id }) => applyStripeEvent(app.system, id));
    await Promise.allSettled(twins);
    await till.deliver({ twice: true, backwards: true });
    await till.retell();

    const lots = [await promos(referrer), await promos(referred)].map((all) =>
      all.filter(({ granted }) => granted === 5),
    );
    const expiresAt = new Date(START.getTime() + 90 * DAY_MS);
    for (const side of lots) expect(side).toMatchObject([{ granted: 5, available: 5, expiresAt }]);
    expect(await entriesOf(app.system, referrer.organization, 'credit_allocation')).toMatchObject([
      { credits: 5, idempotencyKey: expect.stringMatching(/^grant:referral:/) },
    ]);
    expect(await toldOf(referrer)).toEqual(['referral-rewarded']);
    expect(await toldOf(referred)).toEqual(['referral-welcomed']);
    const audit = { action: 'referral.reward', entityId: referrer.organization.toHexString() };
    expect(await app.system.db.collection('audit-logs').countDocuments(audit)).toBe(1);
    expect((await listOf(referrer)).totals).toEqual({
      signedUp: 1,
      rewarded: 1,
      credits: 5,
      leftThisYear: 19,
    });

    // The next month brings nothing more.
    await paid(referred);
    expect((await till.balance(referrer)).available).toBe(5);
    expect(await till.violations()).toEqual([]);
  });

  it('a trial’s invoice of nothing and a pack bring no reward, and it stays open', async () => {
    const referrer = await company();
    const referred = await company({ referralCode: await codeOf(referrer) });
    await paid(referred, 0);
    await unitOfWork(app.system, (tx) =>
      credits.recordPayment(tx, {
        organizationId: referred.organization,
        kind: 'credits',
        amount: 5_000,
        key: newId().toHexString(),
        lines: [],
      }),
    );
    expect(await promos(referrer)).toEqual([]);
    expect(await referralOf(referred)).toMatchObject({ state: 'signed_up', rewardedAt: null });
  });

  it('a code of nobody signs up all the same, and leads nowhere', async () => {
    const newcomer = await company({ referralCode: 'NOBODY22' });
    expect(await referralOf(newcomer)).toBeNull();
    const unknown = codes.readReferralCode(app.as({ kind: 'anonymous' }), { code: 'NOBODY22' });
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is off without credits', async () => {
    const referrer = await company();
    const code = await codeOf(referrer);
    await terms({ credits: 0, days: 90, yearlyCap: 20 });
    const referred = await company({ referralCode: code });
    await paid(referred);
    expect(await promos(referrer)).toEqual([]);
    const look = codes.readReferralCode(app.as({ kind: 'anonymous' }), { code });
    await expect(look).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('against abuse', () => {
  it('the same person or company under another name gets nothing, and is told why', async () => {
    const referrer = await company({ email: `m.ei${companies}@gmail.com` });
    const code = await codeOf(referrer);
    const twin = await company({ email: `mei${companies - 1}+two@googlemail.com`, referralCode: code });
    const desk = await company({ email: 'ana@harborpine.example' });
    const colleague = await company({
      email: 'ben@harborpine.example',
      referralCode: await codeOf(desk),
    });
    for (const client of [twin, colleague]) await paid(client);
    for (const client of [referrer, twin, desk, colleague]) expect(await promos(client)).toEqual([]);
    expect(await referralOf(twin)).toMatchObject({ state: 'not_rewarded', reason: 'same_person' });
    expect(await referralOf(colleague)).toMatchObject({ state: 'not_rewarded', reason: 'same_company' });
  });

  it('who became one company after signing up gets nothing either', async () => {
    const referrer = await company();
    const referred = await company({ referralCode: await codeOf(referrer) });
    await accounts
      .usersCollection(app.system.db)
      .updateOne({ _id: oid(referrer.actor.id) }, { $set: { email: `boss@company${companies}.example` } });
    await paid(referred);
    expect(await promos(referred)).toEqual([]);
    expect(await referralOf(referred)).toMatchObject({ state: 'not_rewarded', reason: 'same_company' });
  });

  it('the year’s cap holds when several pay at once; the newcomers keep their promise', async () => {
    await terms({ credits: 5, days: 90, yearlyCap: 2 });
    const referrer = await company();
    const code = await codeOf(referrer);
    const crowd = [];
    for (let index = 0; index < 4; index += 1) crowd.push(await company({ referralCode: code }));
    await Promise.all(crowd.map((client) => paid(client)));
    expect(await promos(referrer)).toHaveLength(2);
    for (const client of crowd) expect(await promos(client)).toHaveLength(1);
    const { rows, totals } = await listOf(referrer);
    expect(rows.filter(({ referral }) => referral.reason === 'yearly_cap')).toHaveLength(2);
    expect(totals).toEqual({ signedUp: 4, rewarded: 2, credits: 10, leftThisYear: 0 });
    // A year later there is room again.
    app.clock.set(new Date(START.getTime() + 366 * DAY_MS));
    const late = await company({ referralCode: code });
    await paid(late);
    expect(await promos(referrer)).toHaveLength(3);
  });

  it('a refunded first invoice takes the unspent share of both rewards back, once', async () => {
    const referrer = await company();
    const referred = await company({ referralCode: await codeOf(referrer) });
    const payment = await paid(referred);
    const back = (amount: number) =>
      unitOfWork(app.system, (tx) =>
        returns.returnPayment(tx, { paid: payment, amount, cause: 'staff', reason: 'asked', by: null }),
      );
    await back(PRICE / 2);
    expect((await till.balance(referrer)).available).toBe(3);
    await unitOfWork(app.system, (tx) =>
      credits.revokeCredits(tx, {
        organizationId: referrer.organization,
        credits: 1,
        key: newId().toHexString(),
        description: 'spent',
      }),
    );
    await back(PRICE / 2);
    expect((await till.balance(referrer)).available).toBe(0);
    expect((await till.balance(referred)).available).toBe(0);
    expect(await referralOf(referred)).toMatchObject({
      state: 'taken_back',
      takenBack: { referrer: 4, referred: 5 },
    });
    expect((await listOf(referrer)).totals).toMatchObject({ rewarded: 0, credits: 1 });
    await paid(referred);
    expect((await till.balance(referrer)).available).toBe(0);
    expect(await till.violations()).toEqual([]);
  });

  it('an invoice that a bank took back for good takes them back as well, and no other payment does', async () => {
    const { applyDispute } = await import('@/features/payments/use-cases/apply-dispute');
    const referrer = await company();
    const referred = await company({ referralCode: await codeOf(referrer) });
    const first = await paid(referred);
    const second = await paid(referred);
    const lose = ({ stripePaymentIntentId: intent }: typeof first) =>
      unitOfWork(app.system, (tx) =>
        applyDispute(tx, {
          id: `dp_${intent}`,
          charge: `ch_${intent}`,
          intent,
          amount: PRICE,
          reason: 'fraudulent',
          state: 'lost',
          withdrawn: true,
          reinstated: false,
          fee: 1_500,
          feeBack: 0,
          evidenceDueBy: null,
        }),
      );
    await lose(second);
    expect((await till.balance(referrer)).available).toBe(5);
    await lose(first);
    await lose(first);
    expect((await till.balance(referrer)).available).toBe(0);
    expect(await referralOf(referred)).toMatchObject({ state: 'taken_back', returned: PRICE });
    expect(await toldOf(referrer)).toEqual(['referral-rewarded', 'referral-taken-back']);
    expect(await till.violations()).toEqual([]);
  });
});

describe('the list', () => {
  it('is the own organization’s alone, for owners and members', async () => {
    const [one, other] = [await company(), await company()];
    await company({ referralCode: await codeOf(one) });
    expect((await listOf(one)).rows).toHaveLength(1);
    expect(await listOf(other)).toMatchObject({ rows: [], total: 0, totals: { signedUp: 0, credits: 0 } });
    const as = (actor: Partial<UserActor>) =>
      reads.readReferrals(app.as({ ...one.actor, ...actor }), LIST).then(
        () => 'read',
        ({ code }: { code: string }) => code,
      );
    expect(await as({ organizationRole: 'member' })).toBe('read');
    expect(await as({ organizationRole: 'requester' })).toBe('FORBIDDEN');
    expect(await as({ organizationId: null })).toBe('FORBIDDEN');
    expect(await as({ role: 'worker' })).toBe('FORBIDDEN');
  });
});
