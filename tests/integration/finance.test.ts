import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TxContext } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { addMonths, DAY_MS } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';
import { makeClient, type TestClient } from '../support/people';

const MONTHS = ['2026-01', '2026-02', '2026-03'];
const START = new Date('2026-01-10T12:00:00Z');

let app: InProcess;
let credits: typeof import('@/features/credits');
const clients: TestClient[] = [];

const run = <T>(work: (tx: TxContext) => Promise<T>) => unitOfWork(app.system, work);

/** Three months of two clients: a plan and a pack each, jobs, one refund, one expiry. */
beforeAll(async () => {
  app = await bootInProcess(START);
  credits = await import('@/features/credits');
  for (let index = 0; index < 2; index += 1) clients.push(await makeClient(app, 2));
  const worker = newId();
  for (const [number] of MONTHS.entries()) {
    const at = addMonths(START, number);
    app.clock.set(at);
    for (const { organization } of clients) {
      const key = `in_${organization}_${number}`;
      const period = { start: at, end: addMonths(at, 1) };
      await run(async (tx) => {
        await credits.recordPayment(tx, {
          organizationId: organization,
          kind: 'subscription',
          amount: 67_500,
          fee: 1_988,
          key,
          lines: [{ description: 'Growth', quantity: 1, amount: 67_500, period }],
        });
        await credits.grantCredits(tx, {
          organizationId: organization,
          credits: 25,
          source: 'subscription',
          expiresAt: new Date(at.getTime() + 20 * DAY_MS),
          type: 'credit_allocation',
          key: `invoice:${key}`,
          description: 'Growth',
        });
      });
      const jobId = newId().toHexString();
      await run((tx) => credits.holdCredits(tx, { organizationId: organization, jobId, credits: 6 }));
      await run((tx) => credits.captureHold(tx, { jobId, credits: 5 }));
      await run((tx) => credits.recordEarning(tx, { workerId: worker, jobId, amount: 4_000 }));
    }
    app.clock.set(new Date(at.getTime() + (number === 2 ? 15 : 21) * DAY_MS));
    await credits.expireLots(app.system);
  }
  app.clock.set(new Date('2026-04-01T00:00:00Z'));
}, 60_000);
afterAll(() => app?.stop());

const finance = () => app.as(personActor({ _id: newId(), role: 'admin' }, { staffRoles: ['finance'] }));

/** The report's numbers made again by another way: all postings, read plainly and added one by one. */
async function replayUpTo(end: Date): Promise<Map<string, number>> {
  const balances = new Map<string, number>();
  for await (const { postings, createdAt } of app.system.db.collection('transactions').find()) {
    if ((createdAt as Date) >= end) continue;
    for (const { account, amount } of postings as { account: string; amount: number }[]) {
      const name = account.replace(/^(org|worker):[0-9a-f]{24}:/, '$1:');
      balances.set(name, (balances.get(name) ?? 0) + amount);
    }
  }
  return balances;
}

describe('a month of the books', () => {
  it.each(MONTHS)('%s equals a replay of the postings and ties out', async (month) => {
    const { getMonth } = await import('@/features/finance/use-cases/close-month');
    const report = await getMonth(finance(), { month });
    const opening = await replayUpTo(new Date(`${month}-01T00:00:00Z`));
    const closing = await replayUpTo(addMonths(new Date(`${month}-01T00:00:00Z`), 1));
    expect(report.balanced).toBe(true);
    expect(report.classes.length).toBe(closing.size);
    for (const row of report.classes) {
      expect([row.account, row.opening]).toEqual([row.account, opening.get(row.account) ?? 0]);
      expect([row.account, row.closing]).toEqual([row.account, closing.get(row.account) ?? 0]);
    }
    const invoices = report.papers.find(({ _id }) => _id === 'invoice');
    expect(invoices?.total).toBe(report.paid);
  });

  it('is seen as unbalanced when a posting is lost', async () => {
    const { getMonth } = await import('@/features/finance/use-cases/close-month');
    const transactions = app.system.db.collection('transactions');
    const victim = await transactions.findOne({ type: 'subscription_payment' });
    await transactions.updateOne({ _id: victim?._id }, { $pop: { postings: 1 } });
    expect((await getMonth(finance(), { month: '2026-01' })).balanced).toBe(false);
    await transactions.replaceOne({ _id: victim?._id }, victim as never);
    expect((await getMonth(finance(), { month: '2026-01' })).balanced).toBe(true);
  });
});

describe('revenue', () => {
  it('is what was paid, and deferred credits are those of the lots at what they were bought for', async () => {
    const { getRevenue } = await import('@/features/finance');
    const report = await getRevenue(finance(), { from: '2026-01', to: '2026-03' });
    expect(report.months.map(({ subscriptions }) => subscriptions)).toEqual([135_000, 135_000, 135_000]);
    expect(report.months.map(({ fees }) => fees)).toEqual([3_976, 3_976, 3_976]);
    expect(report.months.map(({ customers, mrr }) => [customers, mrr])).toEqual(
      MONTHS.map(() => [2, 135_000]),
    );
    const lots = await app.system.db
      .collection('credit-lots')
      .find({
        source: 'subscription',
        organization: { $in: clients.map(({ organization }) => organization) },
      })
      .toArray();
    const worth = lots.reduce((sum, lot) => sum + 2_700 * (lot.available + lot.held), 0);
    expect(report.months.at(-1)?.deferred.closing).toBe(worth);
    const used = lots.reduce((sum, lot) => sum + 2_700 * lot.used, 0);
    expect(report.total.creditsUsed).toBe(used);
    const expired = lots.reduce((sum, lot) => sum + 2_700 * lot.expired, 0);
    expect(report.total.breakage).toBe(expired);
    for (const [index, month] of report.months.entries()) {
      const { opening, added, used: spent, expired: gone, revoked, closing } = month.deferred;
      expect(opening + added + spent + gone + revoked).toBe(closing);
      if (index > 0) expect(opening).toBe(report.months[index - 1]?.deferred.closing);
    }
  });

  it('is for staff who see money', async () => {
    const { getRevenue } = await import('@/features/finance');
    const quality = app.as(personActor({ _id: newId(), role: 'admin' }, { staffRoles: ['quality'] }));
    await expect(getRevenue(quality, {})).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const client = clients[0] as TestClient;
    await expect(getRevenue(app.as(client.actor), {})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

it('the ledger is listed with its postings, by class of account', async () => {
  const { listTransactions, streamPostings } = await import('@/features/finance/use-cases/list-transactions');
  const { rows, total } = await listTransactions(finance(), {
    page: 1,
    limit: 100,
    account: 'org:credits-held',
  });
  expect(total).toBeGreaterThan(0);
  expect(
    rows.every(({ postings }) => postings.some(({ account }) => account.endsWith(':credits-held'))),
  ).toBe(true);
  let sum = 0;
  for await (const { posting } of await streamPostings(finance(), {})) sum += posting.amount;
  expect(sum).toBe(0);
});
