import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TxContext } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS } from '@/shared/durations';
import { newId, oid } from '@/shared/ids';
import { bootInProcess, type InProcess } from '../support/in-process';

const START = new Date('2026-03-02T12:00:00Z');

let app: InProcess;
let credits: typeof import('@/features/credits');
let organizationId: string;

beforeAll(async () => {
  app = await bootInProcess(START);
  credits = await import('@/features/credits');
});
afterAll(() => app?.stop());
beforeEach(() => {
  organizationId = newId().toHexString();
  app.clock.set(START);
});

const run = <T>(work: (tx: TxContext) => Promise<T>) => unitOfWork(app.system, work);
const grant = (amount: number, days: number | null = 90, key = newId().toHexString()) =>
  run((tx) =>
    credits.grantCredits(tx, {
      organizationId,
      credits: amount,
      source: 'purchase',
      expiresAt: days === null ? null : new Date(app.clock.now().getTime() + days * DAY_MS),
      type: 'credit_purchase',
      key,
      description: 'Credits bought',
    }),
  );
const hold = (jobId: string, amount: number, part?: string) =>
  run((tx) => credits.holdCredits(tx, { organizationId, jobId, credits: amount, part }));
const balance = async () =>
  (await app.system.db.collection('organization-balances').findOne({ organization: organization() }))
    ?.credits;
const organization = () => oid(organizationId);
const lots = () =>
  app.system.db.collection('credit-lots').find({ organization: organization() }).sort({ _id: 1 }).toArray();
const job = () => newId().toHexString();
const codeOf = (result: PromiseSettledResult<unknown>) =>
  result.status === 'rejected' ? (result.reason as { code?: string }).code : 'done';

describe('races', () => {
  it('20 spends at once of credits for 5 spend exactly 5', async () => {
    await grant(3, 10);
    await grant(2, 20);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => hold(job(), 1)));
    const codes = results.map(codeOf);
    expect(codes.filter((code) => code === 'done')).toHaveLength(5);
    expect(codes.filter((code) => code === 'INSUFFICIENT_CREDITS')).toHaveLength(15);
    expect(await balance()).toEqual({ available: 0, held: 5 });
    expect(await credits.checkLedger(app.system.db)).toEqual([]);
  });

  it('the same hold, capture and grant at once count once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => grant(10, 90, `twin-${organizationId}`)));
    expect(await balance()).toEqual({ available: 10, held: 0 });
    const jobId = job();
    await Promise.all(Array.from({ length: 6 }, () => hold(jobId, 4)));
    expect(await balance()).toEqual({ available: 6, held: 4 });
    await Promise.all(Array.from({ length: 6 }, () => run((tx) => credits.captureHold(tx, { jobId }))));
    expect(await balance()).toEqual({ available: 6, held: 0 });
    expect(await credits.checkLedger(app.system.db)).toEqual([]);
  });

  it('a capture and a release at once: one ends the price, the other is refused', async () => {
    await grant(8);
    for (let round = 0; round < 5; round += 1) {
      const jobId = job();
      await hold(jobId, 1);
      const ends = await Promise.allSettled([
        run((tx) => credits.captureHold(tx, { jobId })),
        run((tx) => credits.releaseHold(tx, { jobId })),
      ]);
      expect(ends.map(codeOf).sort()).toEqual(['CONFLICT', 'done']);
    }
    expect((await balance())?.held).toBe(0);
    expect(await credits.checkLedger(app.system.db)).toEqual([]);
  });
});

it('nothing of a transaction that fails in the middle remains', async () => {
  await grant(5);
  const before = { balance: await balance(), lots: await lots() };
  const count = () =>
    app.system.db.collection('transactions').countDocuments({ organization: organization() });
  const transactions = await count();
  const jobId = job();
  const failing = run(async (tx) => {
    await credits.holdCredits(tx, { organizationId, jobId, credits: 3 });
    await credits.captureHold(tx, { jobId, credits: 2 });
    throw new Error('the process died here');
  });
  await expect(failing).rejects.toThrow('the process died here');
  expect({ balance: await balance(), lots: await lots() }).toEqual(before);
  expect(await count()).toBe(transactions);
  expect(await app.system.db.collection('events').countDocuments({ 'data.jobId': jobId })).toBe(0);
});

it('spends the soonest-expiring lot first and a release returns credits to their lots', async () => {
  await grant(4, 60);
  await grant(4, 10);
  await grant(4, null);
  const jobId = job();
  await hold(jobId, 6);
  expect((await lots()).map((lot) => lot.held)).toEqual([2, 4, 0]);
  await run((tx) => credits.captureHold(tx, { jobId, credits: 5 }));
  expect((await lots()).map(({ available, held, used }) => ({ available, held, used }))).toEqual([
    { available: 3, held: 0, used: 1 },
    { available: 0, held: 0, used: 4 },
    { available: 4, held: 0, used: 0 },
  ]);
  expect(await balance()).toEqual({ available: 7, held: 0 });
});

it('credits released after their lot expired come back for 30 days; unused ones expire once', async () => {
  await grant(5, 1);
  const jobId = job();
  await hold(jobId, 2);
  app.clock.advance(2 * DAY_MS);
  expect(await credits.expireLots(app.system)).toBe(3);
  expect(await credits.expireLots(app.system)).toBe(0);
  expect(await balance()).toEqual({ available: 0, held: 2 });
  await run((tx) => credits.releaseHold(tx, { jobId }));
  const [first, second] = await lots();
  expect(first).toMatchObject({ granted: 5, available: 0, held: 0, used: 0, expired: 5 });
  expect(second).toMatchObject({ granted: 2, available: 2, source: 'refund' });
  expect(second?.expiresAt).toEqual(new Date(app.clock.now().getTime() + 30 * DAY_MS));
  expect(await balance()).toEqual({ available: 2, held: 0 });
  expect(await credits.checkLedger(app.system.db)).toEqual([]);
});

it('a refund gives spent credits back once per reason, never more than was spent', async () => {
  await grant(6);
  const jobId = job();
  await hold(jobId, 4);
  await hold(jobId, 2, 'scope-2');
  await run((tx) => credits.captureHold(tx, { jobId }));
  expect(await run((tx) => credits.refundCredits(tx, { jobId, credits: 1, part: 'late' }))).toBe(1);
  expect(await run((tx) => credits.refundCredits(tx, { jobId, credits: 1, part: 'late' }))).toBe(0);
  expect(await run((tx) => credits.refundCredits(tx, { jobId, credits: 99, part: 'goodwill' }))).toBe(5);
  expect(await balance()).toEqual({ available: 6, held: 0 });
  expect(await credits.checkLedger(app.system.db)).toEqual([]);
});

it('an earning is pending, then cleared by its task after five days, once', async () => {
  const ids = { workerId: newId().toHexString(), jobId: job() };
  await run((tx) => credits.recordEarning(tx, { ...ids, amount: 3_600 }));
  await run((tx) => credits.recordEarning(tx, { ...ids, amount: 3_600 }));
  const stands = async () => {
    const rows = await app.system.db
      .collection('transactions')
      .aggregate([
        { $match: { type: 'worker_earning' } },
        { $unwind: '$postings' },
        { $match: { 'postings.account': { $regex: `^worker:${ids.workerId}` } } },
        { $group: { _id: '$postings.account', amount: { $sum: '$postings.amount' } } },
      ])
      .toArray();
    return Object.fromEntries(rows.map(({ _id, amount }) => [_id.split(':')[2], amount]));
  };
  expect(await stands()).toEqual({ pending: 3_600 });
  app.clock.advance(4 * DAY_MS);
  await app.runDueTasks();
  expect(await stands()).toEqual({ pending: 3_600 });
  app.clock.advance(1 * DAY_MS);
  expect(await app.runDueTasks()).toContain('clear-earning');
  expect(await stands()).toEqual({ pending: 0, cleared: 3_600 });
});

it('welcome credits come once with the verified address', async () => {
  const { createAccount } = await import('@/features/accounts');
  const email = `${organizationId}@client.test`;
  const person = { role: 'client', email, firstName: 'Dana', lastName: 'Reyes', passwordHash: null } as const;
  const user = await run((tx) => createAccount(tx, person));
  organizationId = String(user.organization);
  const event = { type: 'account.verified', rooms: [], data: { userId: user._id.toHexString() } };
  await run((tx) => tx.emit(event));
  await run((tx) => tx.emit(event));
  expect(await balance()).toEqual({ available: 10, held: 0 });
  expect(await lots()).toMatchObject([{ source: 'promo', granted: 10 }]);
});

it('the check finds what was changed behind the ledger’s back', async () => {
  await grant(5);
  expect(await credits.checkLedger(app.system.db)).toEqual([]);
  const balances = app.system.db.collection('organization-balances');
  await balances.updateOne({ organization: organization() }, { $inc: { 'credits.available': 1 } });
  expect(await credits.checkLedger(app.system.db)).toMatchObject([{ invariant: 4 }]);
  await credits.checkLedgerTask.run(app.system, {});
  const alerts = app.system.db.collection('events');
  expect(await alerts.countDocuments({ type: 'ledger.violation', rooms: 'staff' })).toBe(1);
  await balances.updateOne({ organization: organization() }, { $inc: { 'credits.available': -1 } });
});

describe('what an organization is told', () => {
  const told = (type: string) =>
    app.system.db
      .collection('events')
      .find({ type, 'data.organizationId': organizationId })
      .sort({ _id: 1 })
      .toArray();

  it('14 and 3 days before credits expire, once each, however often the task runs', async () => {
    await grant(4, 20);
    const { announceExpiries, expireLots } = credits;
    for (const day of [0, 5, 6, 6, 7, 16, 17, 17, 18]) {
      app.clock.set(new Date(START.getTime() + day * DAY_MS));
      await Promise.all([announceExpiries(app.system), announceExpiries(app.system)]);
    }
    expect((await told('credits.expiring')).map(({ data }) => [data.days, data.credits])).toEqual([
      [14, 4],
      [3, 4],
    ]);
    app.clock.set(new Date(START.getTime() + 21 * DAY_MS));
    await expireLots(app.system);
    await expireLots(app.system);
    expect(await told('credits.expired')).toHaveLength(1);
  });

  it('when a spend takes the balance below what is low, not at every spend after it', async () => {
    await grant(8);
    for (const amount of [3, 1, 1]) await hold(job(), amount);
    expect((await told('credits.low')).map(({ data }) => data.available)).toEqual([4]);
    await grant(10);
    await hold(job(), 9);
    expect((await told('credits.low')).map(({ data }) => data.available)).toEqual([4, 4]);
  });
});
