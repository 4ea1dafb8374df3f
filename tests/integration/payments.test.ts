import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PaymentDocument } from '@/features/payments';
import type { UserActor } from '@/platform/context';
import { newId } from '@/shared/ids';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';
import { colleague, openTill, standing, type Till } from '../support/payments';
import { makeClient, type TestClient } from '../support/people';

const START = new Date('2026-03-02T02:00:00Z');
const PACK = { 5: 16_500, 20: 62_000, 50: 142_500 } as const;

let app: InProcess;
let till: Till;
let client: TestClient;
let finance: UserActor;
let start: typeof import('@/features/payments/use-cases/start-payment');
let abandon: typeof import('@/features/payments/use-cases/abandon-payment');
let refunds: typeof import('@/features/payments/use-cases/refund-transaction');
let disputes: typeof import('@/features/payments/use-cases/answer-dispute');
let credits: typeof import('@/features/credits');

beforeAll(async () => {
  app = await bootInProcess(START);
  till = await openTill(app);
  start = await import('@/features/payments/use-cases/start-payment');
  abandon = await import('@/features/payments/use-cases/abandon-payment');
  refunds = await import('@/features/payments/use-cases/refund-transaction');
  disputes = await import('@/features/payments/use-cases/answer-dispute');
  credits = await import('@/features/credits');
});
afterAll(async () => {
  await till?.close();
  await app?.stop();
});
beforeEach(async () => {
  app.clock.set(START);
  client = await makeClient(app, 1);
  finance = personActor({ _id: newId(), role: 'admin' }, { staffRoles: ['finance'] });
});
/** Whatever happened, every posting adds up. */
afterEach(async () => {
  await till.deliver();
  expect(await till.violations()).toEqual([]);
});

const key = () => newId().toHexString();
const as = (who = client) => app.as(who.actor);
type Size = keyof typeof PACK;
const buy = (pack: Size, paymentMethodId?: string, effectKey = key(), who = client) =>
  start.startPayment(as(who), { purpose: 'credits', pack, paymentMethodId, saveMethod: false }, effectKey);
const reread = async ({ _id }: PaymentDocument) => {
  const found = (await till.payments(client)).find((one) => one._id.equals(_id));
  if (!found) throw new Error('the payment is there');
  return found;
};
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
const available = async () => (await till.balance(client)).available;
const confirm = async (payment: PaymentDocument) => abandon.syncPayment(as(), await reread(payment));

describe('buying a pack', () => {
  it('with a saved card: charged, booked and granted once, whoever tells of it and how often', async () => {
    const paid = await buy(20, await till.saveCard(client));
    expect(paid).toMatchObject({ status: 'succeeded', amount: PACK[20], paymentMethod: 'Visa •••• 4242' });
    expect(await available()).toBe(21);
    await confirm(paid);
    await till.deliver({ twice: true, backwards: true });
    await Promise.all([confirm(paid), confirm(paid)]);
    expect(await available()).toBe(21);
    const booked = await app.system.db
      .collection('transactions')
      .findOne({ _id: paid.transaction ?? newId() });
    expect(booked).toMatchObject({ type: 'credit_purchase', amount: PACK[20], fee: paid.fee });
    expect(paid.fee).toBeGreaterThan(0);
  });

  it('a fee that Stripe learns later is booked when it tells of it, once', async () => {
    const paid = await buy(5, await till.saveCard(client));
    await till.deliver();
    const { db } = app.system;
    const fees = await standing(app.system, 'platform:stripe-fees');
    // As it would stand had Stripe not known its fee yet.
    const entry = await db.collection('transactions').findOne({ _id: paid.transaction ?? newId() });
    const postings = (entry?.postings ?? []).filter(
      ({ amount }: { amount: number }) => Math.abs(amount) !== paid.fee,
    );
    const unknown = { fee: 0, netAmount: paid.amount, postings };
    await db.collection('transactions').updateOne({ _id: entry?._id }, { $set: unknown });
    await db.collection('payments').updateOne({ _id: paid._id }, { $set: { fee: 0 } });
    expect(await standing(app.system, 'platform:stripe-fees')).toBe(fees - paid.fee);

    const { storeStripeEvent } = await import('@/features/stripe-inbox');
    const tell = (id: string) =>
      storeStripeEvent(app.system, {
        ...{ id, object: 'event', type: 'charge.updated', created: 1_772_000_000 },
        data: { object: { id: paid.stripeChargeId, object: 'charge' } },
      } as never);
    await tell(`evt_${key()}`);
    await tell(`evt_${key()}`);
    await app.runDueTasks();
    expect(await standing(app.system, 'platform:stripe-fees')).toBe(fees);
    expect((await reread(paid)).fee).toBe(paid.fee);
    const learned = db
      .collection('transactions')
      .countDocuments({ idempotencyKey: `fee:${paid.stripeChargeId}` });
    expect(await learned).toBe(1);
  });

  it('on Stripe’s page, the event before the confirmation and the other way round', async () => {
    for (const eventFirst of [true, false]) {
      const before = await available();
      const asked = await buy(5);
      expect(asked).toMatchObject({ status: 'requires_action', redirectUrl: expect.stringMatching(/^http/) });
      await till.control.post(`checkout/${asked.stripeSessionId}/complete`);
      if (eventFirst) await till.deliver();
      expect(await confirm(asked)).toMatchObject({ status: 'succeeded', redirectUrl: null });
      await till.deliver({ twice: true });
      expect(await available()).toBe(before + 5);
    }
  });

  it('a refused card on Stripe’s page is not the end: another one pays', async () => {
    const asked = await buy(5);
    await till.control.post(`checkout/${asked.stripeSessionId}/complete`, { card: '4000000000009995' });
    await till.deliver();
    expect(await reread(asked)).toMatchObject({ status: 'requires_action' });
    await till.control.post(`checkout/${asked.stripeSessionId}/complete`);
    await till.deliver();
    expect((await reread(asked)).status).toBe('succeeded');
    expect(await available()).toBe(6);
  });

  it.each([['pm_card_chargeCustomerFail', 'generic_decline']])(
    '%s is refused, says why, and grants nothing',
    async (card, declineCode) => {
      const method = await till.saveCard(client, card);
      const error = await buy(5, method).catch((refused) => refused);
      expect(error).toMatchObject({ code: 'PAYMENT_FAILED', details: { declineCode } });
      await till.deliver({ twice: true });
      const [payment] = await till.payments(client);
      expect(payment).toMatchObject({ status: 'failed', failure: { declineCode } });
      expect(await available()).toBe(1);
    },
  );

  it('insufficient funds are told apart', async () => {
    const method = await till.saveCard(client);
    await till.control.post('decline', { code: 'insufficient_funds' });
    await expect(buy(5, method)).rejects.toMatchObject({ details: { declineCode: 'insufficient_funds' } });
    expect(await available()).toBe(1);
  });

  it('3-D Secure: goes to the bank, and counts once it is confirmed there', async () => {
    const method = await till.saveCard(client, 'pm_card_authenticationRequired');
    const asked = await buy(5, method);
    expect(asked).toMatchObject({
      status: 'requires_action',
      redirectUrl: expect.stringContaining('authenticate'),
    });
    expect(await available()).toBe(1);
    await till.control.post(`authenticate/${asked.stripePaymentIntentId}`, { ok: true });
    expect((await confirm(asked)).status).toBe('succeeded');
    expect(await available()).toBe(6);
  });

  it('3-D Secure that fails, and one that is left, come to nothing', async () => {
    const method = await till.saveCard(client, 'pm_card_authenticationRequired');
    const failed = await buy(5, method);
    await till.control.post(`authenticate/${failed.stripePaymentIntentId}`, { ok: false });
    expect((await confirm(failed)).status).toBe('failed');
    const left = await buy(5, method);
    app.clock.advance(36 * 60_000);
    await app.runDueTasks();
    expect((await reread(left)).status).toBe('cancelled');
    await till.deliver();
    expect(await available()).toBe(1);
  });

  it('the same request again, at once or after a lost answer, charges once', async () => {
    const method = await till.saveCard(client);
    const same = key();
    const results = await Promise.allSettled([
      buy(5, method, same),
      buy(5, method, same),
      buy(5, method, same),
    ]);
    await buy(5, method, same);
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await available()).toBe(6);
    const intents = await till.stripe.paymentIntents.list({ limit: 100 });
    const own = intents.data.filter(
      ({ metadata }) => metadata.organizationId === client.organization.toHexString(),
    );
    expect(own).toHaveLength(1);
  });

  it('an answer of Stripe’s that is lost is asked for again under the same key', async () => {
    const method = await till.saveCard(client);
    const same = key();
    await till.control.post('fail', { kind: 'lost', match: '/v1/payment_intents', count: 4 });
    const first = await codeOf(buy(5, method, same));
    await till.control.post('fail', { count: 0 });
    if (first !== 'done') await buy(5, method, same);
    await till.deliver();
    expect(await available()).toBe(6);
    expect((await till.payments(client)).filter(({ status }) => status === 'succeeded')).toHaveLength(1);
  });

  it('is for owners of the organization, with its own cards', async () => {
    const method = await till.saveCard(client);
    const stranger = await makeClient(app, 0);
    expect(await codeOf(buy(5, method, key(), stranger))).toBe('NOT_FOUND');
    expect(await codeOf(buy(5, method, key(), colleague(client, 'requester')))).toBe('FORBIDDEN');
    const worker = personActor({ _id: newId(), role: 'worker' });
    expect(
      await codeOf(
        start.startPayment(app.as(worker), { purpose: 'credits', pack: 5, saveMethod: false }, key()),
      ),
    ).toBe('FORBIDDEN');
    expect(await codeOf(buy(5, method, key(), colleague(client, 'member')))).toBe('FORBIDDEN');
    expect(await buy(5, method)).toMatchObject({ status: 'succeeded' });
    const [mine] = await till.payments(client);
    const { requirePayer } = await import('@/features/payments/use-cases/require-payer');
    const theirs = as(stranger);
    expect(await codeOf(start.loadPayment(theirs, mine?._id.toHexString() ?? '', requirePayer(theirs)))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('refunds', () => {
  const refund = (payment: PaymentDocument, amount?: number, preview = false, who = finance) =>
    refunds.refundWithEntries(app.as(who), {
      transactionId: payment.transaction?.toHexString() ?? '',
      amount,
      reason: 'Promised on the phone.',
      preview,
    });
  const paid = async (pack: Size = 20, card?: string) => buy(pack, await till.saveCard(client, card));

  it('in full: the money is owed, then sent; unspent credits go', async () => {
    const payment = await paid();
    const before = await standing(app.system, 'external:stripe');
    const { refund: made } = await refund(payment);
    expect(made).toMatchObject({ amount: PACK[20], creditsTaken: 20, state: 'requested' });
    expect(await available()).toBe(1);
    expect(await standing(app.system, 'platform:refunds-due')).toBe(PACK[20]);
    await app.runDueTasks();
    await till.deliver({ twice: true });
    expect(await standing(app.system, 'platform:refunds-due')).toBe(0);
    expect((await standing(app.system, 'external:stripe')) - before).toBe(PACK[20]);
    expect(await reread(payment)).toMatchObject({ status: 'refunded', refundedAmount: PACK[20] });
  });

  it('in parts, which sum up and are never more than was paid', async () => {
    const payment = await paid();
    expect((await refund(payment, 31_000)).refund.creditsTaken).toBe(10);
    expect(await available()).toBe(11);
    expect(await codeOf(refund(payment, 31_001))).toBe('VALIDATION_FAILED');
    const both = await Promise.allSettled([refund(payment, 31_000), refund(payment, 31_000)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await till.deliver();
    expect(await available()).toBe(1);
    expect(await codeOf(refund(payment))).toBe('CONFLICT');
    expect((await reread(payment)).status).toBe('refunded');
  });

  it('spent credits stay spent', async () => {
    const payment = await paid(5);
    await (await import('@/platform/unit-of-work')).unitOfWork(app.system, (tx) =>
      credits.holdCredits(tx, { organizationId: client.organization, jobId: newId(), credits: 4 }),
    );
    expect((await refund(payment)).refund.creditsTaken).toBe(1);
    expect(await available()).toBe(1);
  });

  it('a preview posts the same and keeps nothing', async () => {
    const payment = await paid();
    const seen = await refund(payment, undefined, true);
    expect(seen.entries.flatMap(({ postings }) => postings)).toContainEqual({
      account: 'platform:refunds-due',
      unit: 'USD',
      amount: PACK[20],
    });
    expect(await available()).toBe(21);
    const done = await refund(payment);
    expect(done.entries).toEqual(seen.entries);
  });

  it('made in Stripe’s own pages is booked too, once', async () => {
    const payment = await paid();
    await till.stripe.refunds.create({ payment_intent: payment.stripePaymentIntentId ?? '', amount: 31_000 });
    await till.deliver({ twice: true, backwards: true });
    expect(await reread(payment)).toMatchObject({ refundedAmount: 31_000, status: 'succeeded' });
    expect(await available()).toBe(11);
    expect(await codeOf(refund(payment, 31_001))).toBe('VALIDATION_FAILED');
  });

  it('that the card does not take comes back, and can be made again', async () => {
    const payment = await paid(5, 'pm_card_refundFail');
    await refund(payment);
    await app.runDueTasks();
    const sent = await app.system.db.collection('refunds').findOne({ payment: payment._id });
    await till.control.post(`refunds/${sent?.stripeRefundId}/settle`, { result: 'failed' });
    await till.deliver();
    const [first] = await app.system.db.collection('refunds').find({ payment: payment._id }).toArray();
    expect(first).toMatchObject({ state: 'failed' });
    expect(await reread(payment)).toMatchObject({ status: 'succeeded', refundedAmount: 0 });
    expect((await refund(payment)).refund.amount).toBe(PACK[5]);
  });

  it('while Stripe is down waits and is sent later', async () => {
    const payment = await paid(5);
    await till.control.post('fail', { kind: 'error', status: 500, match: '/v1/refunds', count: 20 });
    const { refund: made } = await refund(payment);
    await expect(app.runDueTasks()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    await till.control.post('fail', { count: 0 });
    app.clock.advance(46 * 60_000);
    const { sweepPaymentsTask } = await import('@/features/payments');
    await sweepPaymentsTask.run(app.system, {});
    const after = await app.system.db.collection('refunds').findOne({ _id: made._id });
    expect(after).toMatchObject({ state: 'succeeded' });
  });

  it('is finance’s alone', async () => {
    const payment = await paid(5);
    const support = personActor({ _id: newId(), role: 'admin' }, { staffRoles: ['support'] });
    expect(await codeOf(refund(payment, undefined, false, support))).toBe('FORBIDDEN');
    expect(await codeOf(refund(payment, undefined, true, client.actor))).toBe('FORBIDDEN');
  });
});

describe('disputes', () => {
  const disputed = async () => {
    const payment = await buy(5, await till.saveCard(client, 'pm_card_createDispute'));
    return payment;
  };
  const dispute = () => app.system.db.collection('disputes').findOne({ organization: client.organization });
  const answer = async (text: string) => {
    const found = await dispute();
    return disputes.sendEvidence(app.as(finance), {
      disputeId: String(found?._id),
      evidence: { uncategorizedText: text },
      submit: true,
      effectKey: key(),
    });
  };

  it('take the money and unspent credits, and give both back when won', async () => {
    const revenue = await standing(app.system, 'platform:revenue');
    await disputed();
    await till.deliver({ twice: true, backwards: true });
    expect(await dispute()).toMatchObject({ state: 'open', creditsTaken: 5, fee: 1500 });
    expect(await available()).toBe(1);
    await answer('winning_evidence');
    await till.deliver({ twice: true, backwards: true });
    expect(await dispute()).toMatchObject({ state: 'won', reinstatedAt: expect.any(Date) });
    expect(await available()).toBe(6);
    expect((await standing(app.system, 'platform:revenue')) - revenue).toBeGreaterThan(PACK[5] - 1000);
  });

  it('lost with the credits spent: nothing goes below zero, and posting stops while it is open', async () => {
    const payment = await disputed();
    const { unitOfWork } = await import('@/platform/unit-of-work');
    await unitOfWork(app.system, (tx) =>
      credits.holdCredits(tx, { organizationId: client.organization, jobId: newId(), credits: 6 }),
    );
    await till.deliver();
    expect(await dispute()).toMatchObject({ creditsTaken: 0 });
    const { requireNoDispute } = await import('@/features/jobs');
    expect(await codeOf(requireNoDispute(app.system, { organization: client.organization }))).toBe(
      'CONFLICT',
    );
    await answer('losing_evidence');
    await till.deliver();
    expect(await dispute()).toMatchObject({ state: 'lost', reinstatedAt: null });
    expect(await codeOf(requireNoDispute(app.system, { organization: client.organization }))).toBe('done');
    const again = refunds.refundWithEntries(app.as(finance), {
      transactionId: payment.transaction?.toHexString() ?? '',
      reason: 'Not twice.',
      preview: false,
    });
    expect(await codeOf(again)).toBe('CONFLICT');
  });
});

describe('the automatic top-up', () => {
  const rules = async (changes: Record<string, unknown>) => {
    const { updateTopUp } = await import('@/features/payments/use-cases/top-up-rules');
    return updateTopUp(as(), { enabled: true, threshold: 5, pack: 5, monthlyCap: PACK[5], ...changes });
  };
  const hold = async (amount: number) => {
    const { unitOfWork } = await import('@/platform/unit-of-work');
    await unitOfWork(app.system, (tx) =>
      credits.holdCredits(tx, { organizationId: client.organization, jobId: newId(), credits: amount }),
    );
  };

  it('buys a pack when credits run low, up to the month’s cap', async () => {
    client = await makeClient(app, 6);
    await till.saveCard(client, 'pm_card_visa', true);
    await rules({});
    await hold(2);
    await app.runDueTasks();
    expect(await available()).toBe(9);
    await hold(6);
    await app.runDueTasks();
    expect(await available()).toBe(3);
    app.clock.set(new Date('2026-04-01T00:00:01Z'));
    await hold(1);
    await app.runDueTasks();
    expect(await available()).toBe(7);
  });

  it('stopped by the cap, it is tried again as the next month begins, though nobody spends', async () => {
    client = await makeClient(app, 6);
    await till.saveCard(client, 'pm_card_visa', true);
    await rules({});
    await hold(2);
    await app.runDueTasks();
    await hold(6);
    await app.runDueTasks();
    expect(await available()).toBe(3);
    app.clock.set(new Date('2026-03-31T23:59:59Z'));
    await app.runDueTasks();
    expect(await available()).toBe(3);
    app.clock.set(new Date('2026-04-01T00:00:01Z'));
    await app.runDueTasks();
    expect(await available()).toBe(8);
  });

  it('buys at once when it is switched on with too few credits, and once only', async () => {
    client = await makeClient(app, 2);
    await till.saveCard(client, 'pm_card_visa', true);
    await rules({ enabled: false });
    await app.runDueTasks();
    expect(await available()).toBe(2);
    await rules({});
    await rules({});
    await app.runDueTasks();
    expect(await available()).toBe(7);
  });

  it('switches itself off after three refusals', async () => {
    client = await makeClient(app, 20);
    await till.saveCard(client, 'pm_card_chargeCustomerFail', true);
    await rules({ threshold: 19, monthlyCap: 100_000 });
    for (let round = 0; round < 4; round += 1) {
      await hold(2);
      await app.runDueTasks();
    }
    const { getTopUp } = await import('@/features/payments/use-cases/top-up-rules');
    expect(await getTopUp(as())).toMatchObject({ enabled: false, failures: 3, spentThisMonth: 0 });
    expect(await till.payments(client)).toHaveLength(3);
  });

  it('a card that asks for its holder fails, and the cap must allow one pack', async () => {
    client = await makeClient(app, 6);
    await till.saveCard(client, 'pm_card_authenticationRequired', true);
    expect(await codeOf(rules({ monthlyCap: 1000 }))).toBe('VALIDATION_FAILED');
    await rules({});
    await hold(2);
    await app.runDueTasks();
    expect(await available()).toBe(4);
    const [payment] = await till.payments(client);
    expect(payment).toMatchObject({ status: 'failed', automatic: true });
  });
});
