import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Random, randomFrom } from '@/demo/seed/random';
import type { InvoiceLineFacts } from '@/features/billing/domain/invoice-grant';
import type { PlanTerms } from '@/features/billing/domain/plan-terms';
import { applyInvoice } from '@/features/billing/use-cases/apply-invoice';
import { PAID_TIERS, type PaidTier, PLANS } from '@/features/credits/domain/plans';
import type { Posting } from '@/features/credits/domain/postings';
import type { TxContext } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { addMonths, DAY_MS, HOUR_MS } from '@/shared/durations';
import { newId, oid } from '@/shared/ids';
import { bootInProcess, type InProcess } from '../support/in-process';

/**
 * A year of subscriptions with a moving clock: renewals, upgrades, cancellations, jobs, packs, refunds and expiry. Whole
 * by hand: `NIMMIT_YEAR_SUBSCRIPTIONS=1000 npm run test:integration -- tests/integration/money-year.test.ts`.
 */
const SUBSCRIPTIONS = Number(process.env.NIMMIT_YEAR_SUBSCRIPTIONS ?? 5);
const SEED = Number(process.env.NIMMIT_YEAR_SEED ?? 7);
const START = new Date('2025-01-01T00:00:00Z');
const AT_ONCE = 4;

let app: InProcess;
let credits: typeof import('@/features/credits');

beforeAll(async () => {
  app = await bootInProcess(START);
  credits = await import('@/features/credits');
});
afterAll(() => app?.stop());

/** A client in the simulation. */
interface Client {
  organizationId: string;
  customerId: string;
  subscriptionId: string;
  tier: PaidTier;
  runs: boolean;
  readNumber: number;
  openJobs: string[];
}

const inTransaction = <T>(work: (tx: TxContext) => Promise<T>) => unitOfWork(app.system, work);
const seconds = (date: Date) => date.getTime() / 1000;
const termsOf = (tier: PaidTier): PlanTerms => ({
  priceId: `price_${tier}`,
  tier,
  interval: 'month',
  amount: PLANS[tier].monthlyPrice,
  monthlyCredits: PLANS[tier].credits,
  rolloverMonths: PLANS[tier].rolloverMonths,
  trialCredits: 0,
});

async function newClient(random: Random, index: number): Promise<Client> {
  const _id = newId();
  const customerId = `cus_${_id}`;
  await app.system.db.collection('organizations').insertOne({
    _id,
    name: `Client ${index}`,
    subscriptionTier: 'payAsYouGo',
    stripeCustomerId: customerId,
    referralCode: _id.toHexString(),
  });
  const tier = random.pick(PAID_TIERS);
  const subscriptionId = `sub_${_id}`;
  return {
    organizationId: _id.toHexString(),
    customerId,
    subscriptionId,
    tier,
    runs: true,
    readNumber: 0,
    openJobs: [],
  };
}

/** What Stripe would answer for an invoice that was paid, told twice as its webhooks may be. */
async function paid(
  client: Client,
  reason: string,
  period: { from: Date; to: Date },
  lines: InvoiceLineFacts[],
) {
  client.readNumber += 1;
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  const invoice = {
    id: `in_${newId()}`,
    status: 'paid',
    amount_paid: amount,
    billing_reason: reason,
    lines: {
      data: lines.map((line) => ({
        description: `${line.terms?.tier} plan`,
        quantity: 1,
        amount: line.amount,
        period: { start: seconds(line.period.from), end: seconds(line.period.to) },
      })),
    },
  } as unknown as Stripe.Invoice;
  const subscription = {
    id: client.subscriptionId,
    status: client.runs ? 'active' : 'canceled',
    pause_collection: null,
    items: { data: [{ current_period_start: seconds(period.from), current_period_end: seconds(period.to) }] },
    billing_cycle_anchor: seconds(START),
    cancel_at_period_end: false,
    cancel_at: null,
    schedule: null,
  } as unknown as Stripe.Subscription;
  const payment = {
    paymentIntentId: `pi_${newId()}`,
    chargeId: `ch_${newId()}`,
    fee: Math.round(amount * 0.029) + 30,
    method: 'Visa •••• 4242',
  };
  const read = {
    invoice,
    customerId: client.customerId,
    subscription: {
      readNumber: client.readNumber,
      subscription,
      customerId: client.customerId,
      terms: termsOf(client.tier),
      scheduled: null,
      payUrl: null,
    },
    lines,
    payment,
  };
  for (let time = 0; time < 2; time += 1) await inTransaction((tx) => applyInvoice(tx, read));
}

async function renew(client: Client, month: { from: Date; to: Date }) {
  const terms = termsOf(client.tier);
  const line = { amount: terms.amount, proration: false, period: month, terms };
  await paid(client, 'subscription_cycle', month, [line]);
}

/** To a dearer plan in the middle of a month: the unused half is given back, the other half of the new one paid. */
async function upgrade(client: Client, month: { from: Date; to: Date }, random: Random) {
  const dearer = PAID_TIERS.slice(PAID_TIERS.indexOf(client.tier) + 1);
  if (dearer.length === 0) return;
  const [from, to] = [termsOf(client.tier), termsOf(random.pick(dearer))];
  client.tier = to.tier;
  const rest = { from: app.clock.now(), to: month.to };
  const share = (rest.to.getTime() - rest.from.getTime()) / (month.to.getTime() - month.from.getTime());
  const part = (amount: number) => Math.round(amount * share);
  await paid(client, 'subscription_update', month, [
    { amount: -part(from.amount), proration: true, period: rest, terms: from },
    { amount: part(to.amount), proration: true, period: rest, terms: to },
  ]);
}

/** Staff give credits, or take some back. */
async function adjust({ organizationId }: Client, random: Random) {
  const key = newId().toHexString();
  if (random.chance(0.5)) {
    const grant = { credits: random.int(1, 5), source: 'goodwill', type: 'credit_adjustment' } as const;
    const expiresAt = new Date(app.clock.now().getTime() + 20 * DAY_MS);
    const more = { organizationId, expiresAt, key, description: 'Goodwill' };
    await inTransaction((tx) => credits.grantCredits(tx, { ...grant, ...more }));
    return;
  }
  const input = { organizationId, credits: 1, key, description: 'Taken back' };
  await inTransaction((tx) => credits.revokeCredits(tx, input)).catch(refused);
}

function refused(error: { code?: string }): void {
  if (error.code !== 'INSUFFICIENT_CREDITS') throw error;
}

/** Posts a few jobs and ends some that run: approved, approved late, or cancelled at a share. */
async function work(client: Client, random: Random) {
  const { organizationId, openJobs } = client;
  for (let job = random.int(0, 4); job > 0; job -= 1) {
    const jobId = newId().toHexString();
    const price = random.int(1, 9);
    await inTransaction((tx) => credits.holdCredits(tx, { organizationId, jobId, credits: price })).then(
      () => openJobs.push(jobId),
      refused,
    );
  }
  for (const jobId of openJobs.splice(0, random.int(0, openJobs.length))) {
    const how = random.pick(['approve', 'approve', 'approve', 'late', 'cancel', 'share']);
    await inTransaction(async (tx) => {
      if (how === 'cancel') return credits.releaseHold(tx, { jobId });
      await credits.captureHold(tx, how === 'share' ? { jobId, credits: 1 } : { jobId });
      if (how === 'late')
        return credits.refundCredits(tx, { jobId, credits: random.int(1, 3), part: 'late' });
    });
  }
}

async function buyPack({ organizationId }: Client) {
  const key = `pi_${newId()}`;
  await inTransaction(async (tx) => {
    const lines = [{ description: 'Pack of 5 credits', quantity: 1, amount: 16_500 }];
    await credits.recordPayment(tx, {
      organizationId,
      kind: 'credits',
      amount: 16_500,
      fee: 509,
      key,
      lines,
    });
    const expiresAt = addMonths(tx.clock.now(), 12);
    const grant = { credits: 5, source: 'purchase', type: 'credit_purchase' } as const;
    await credits.grantCredits(tx, { ...grant, organizationId, expiresAt, key, description: 'Pack' });
  });
}

async function forAll(clients: readonly Client[], live: (client: Client) => Promise<void>) {
  const waiting = [...clients];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await live(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

async function liveThroughMonth(clients: readonly Client[], month: { from: Date; to: Date }, random: Random) {
  app.clock.set(month.from);
  await forAll(clients, async (client) => {
    if (client.runs) await renew(client, month);
  });
  for (const day of [3, 9, 15, 21, 27]) {
    app.clock.set(new Date(month.from.getTime() + day * DAY_MS + HOUR_MS));
    await credits.expireLots(app.system);
    await forAll(clients, async (client) => {
      await work(client, random);
      if (random.chance(0.05)) await buyPack(client);
      if (random.chance(0.05)) await adjust(client, random);
      if (day === 15 && client.runs && random.chance(0.1)) await upgrade(client, month, random);
    });
  }
  for (const client of clients) if (random.chance(0.04)) client.runs = !client.runs;
}

/** Adds every posting up again, without the product's own code. */
async function replayed() {
  const accounts = new Map<string, number>();
  let transactions = 0;
  for await (const { postings } of app.system.db.collection('transactions').find()) {
    transactions += 1;
    const sums: Record<string, number> = {};
    for (const { account, unit, amount } of postings as Posting[]) {
      accounts.set(account, (accounts.get(account) ?? 0) + amount);
      sums[unit] = (sums[unit] ?? 0) + amount;
    }
    expect(Object.values(sums).every((sum) => sum === 0)).toBe(true);
  }
  return { accounts, transactions };
}

async function expectToTieOut(clients: readonly Client[]) {
  const { db } = app.system;
  const { accounts } = await replayed();
  for (const { organizationId } of clients) {
    const organization = oid(organizationId);
    const balance = await db.collection('organization-balances').findOne({ organization });
    const lots = await db.collection('credit-lots').find({ organization }).toArray();
    const held = accounts.get(`org:${organizationId}:credits-held`) ?? 0;
    const available = accounts.get(`org:${organizationId}:credits`) ?? 0;
    expect(balance?.credits ?? { available: 0, held: 0 }).toEqual({ available, held });
    const sum = (field: string) => lots.reduce((total, lot) => total + Number(lot[field]), 0);
    expect([sum('available'), sum('held')]).toEqual([available, held]);
  }
  const paper = await db
    .collection('invoices')
    .aggregate([
      { $match: { kind: 'invoice' } },
      { $group: { _id: null, total: { $sum: '$total' }, count: { $sum: 1 } } },
    ])
    .toArray();
  // Money came in only against an invoice, and every cent of it is revenue or a fee.
  expect(paper[0]?.total).toBe(-(accounts.get('external:stripe') ?? 0));
  expect((accounts.get('platform:revenue') ?? 0) + (accounts.get('platform:stripe-fees') ?? 0)).toBe(
    paper[0]?.total,
  );
}

describe(`a year of ${SUBSCRIPTIONS} subscriptions`, () => {
  it('adds up at the end of every month, by our own check and by an independent replay', {
    timeout: 6 * HOUR_MS,
  }, async () => {
    const random = randomFrom(SEED);
    const clients: Client[] = [];
    for (let index = 0; index < SUBSCRIPTIONS; index += 1) clients.push(await newClient(random, index));
    for (let month = 0; month < 12; month += 1) {
      const span = { from: addMonths(START, month), to: addMonths(START, month + 1) };
      await liveThroughMonth(clients, span, random);
      expect(await credits.checkLedger(app.system.db, app.clock.now()), `month ${month + 1}`).toEqual([]);
      await expectToTieOut(clients);
    }
    const { transactions } = await replayed();
    const types = await app.system.db.collection('transactions').distinct('type');
    expect(transactions).toBeGreaterThan(SUBSCRIPTIONS * 60);
    expect(types).toEqual(
      expect.arrayContaining([
        'subscription_payment',
        'credit_allocation',
        'credit_purchase',
        'credit_expiry',
        'refund',
      ]),
    );
    const numbers = await app.system.db.collection('invoices').distinct('number', { kind: 'invoice' });
    const payments = await app.system.db
      .collection('transactions')
      .countDocuments({ idempotencyKey: /^payment:/ });
    expect(numbers).toHaveLength(payments);
  });
});
