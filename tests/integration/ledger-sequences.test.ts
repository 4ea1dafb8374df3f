import type { Document, ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Random, randomFrom } from '@/demo/seed/random';
import { forecastCredits } from '@/features/credits/domain/forecast';
import type { Lot } from '@/features/credits/domain/lots';
import type { Posting } from '@/features/credits/domain/postings';
import type { TxContext } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS, HOUR_MS } from '@/shared/durations';
import { newId, oid } from '@/shared/ids';
import { bootInProcess, type InProcess } from '../support/in-process';

/** Long by hand: `NIMMIT_LEDGER_SEQUENCES=10000 npm run test:integration -- tests/integration/ledger-sequences.test.ts`. */
const SEQUENCES = Number(process.env.NIMMIT_LEDGER_SEQUENCES ?? 12);
const COMMANDS = 100;
const AT_ONCE = 16;
const SEED = Number(process.env.NIMMIT_LEDGER_SEED ?? Date.now() % 1_000_000);

let app: InProcess;
let credits: typeof import('@/features/credits');

beforeAll(async () => {
  app = await bootInProcess(new Date('2026-03-02T12:00:00Z'));
  credits = await import('@/features/credits');
});
afterAll(() => app?.stop());

/** What a client of the ledger was told: the acknowledged commands of one organization. */
interface Journal {
  organizationId: string;
  jobs: string[];
  granted: number;
  revoked: number;
  /** Keys of holds that were acknowledged, and of those that were refused. */
  held: Set<string>;
  refused: Set<string>;
}

type Command = (journal: Journal) => Promise<void>;
const inTransaction = <T>(work: (tx: TxContext) => Promise<T>) => unitOfWork(app.system, work);
const REFUSALS = new Set(['INSUFFICIENT_CREDITS', 'CONFLICT']);

/** An answer, or null for a refusal that the rules foresee. Anything else fails the test. */
async function asked<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: { code?: string }) => {
    if (REFUSALS.has(error.code ?? '')) return null;
    throw error;
  });
}

function grant(random: Random): Command {
  const amount = random.int(1, 20);
  const days = random.pick([null, 1, 3, 30]);
  const key = newId().toHexString();
  return async (journal) => {
    const expiresAt = days === null ? null : new Date(app.clock.now().getTime() + days * DAY_MS);
    const input = {
      organizationId: journal.organizationId,
      credits: amount,
      source: 'purchase' as const,
      type: 'credit_purchase' as const,
      description: 'Credits bought',
      expiresAt,
      key,
    };
    // Asked for twice, as a client whose answer was lost would.
    await Promise.all([1, 2].map(() => inTransaction((tx) => credits.grantCredits(tx, input))));
    journal.granted += amount;
  };
}

function hold(random: Random): Command {
  const amount = random.int(1, 9);
  return async (journal) => {
    const jobId = newId().toHexString();
    const { organizationId } = journal;
    const input = { organizationId, jobId, credits: amount };
    const done = await asked(inTransaction((tx) => credits.holdCredits(tx, input)));
    (done ? journal.held : journal.refused).add(`job:${jobId}:hold`);
    if (done) journal.jobs.push(jobId);
  };
}

const onJob =
  (random: Random, work: (tx: TxContext, jobId: string) => Promise<unknown>): Command =>
  async ({ jobs }) => {
    const jobId = jobs[random.int(0, Math.max(0, jobs.length - 1))];
    if (jobId) await asked(inTransaction((tx) => work(tx, jobId)));
  };

const COMMAND_KINDS: readonly ((random: Random) => Command)[] = [
  grant,
  hold,
  hold,
  (random) => onJob(random, (tx, jobId) => credits.captureHold(tx, { jobId })),
  (random) => onJob(random, (tx, jobId) => credits.captureHold(tx, { jobId, credits: 1 })),
  (random) => onJob(random, (tx, jobId) => credits.releaseHold(tx, { jobId })),
  (random) => {
    const part = random.pick(['late', 'ruling-1', 'ruling-2']);
    return onJob(random, (tx, jobId) =>
      credits.refundCredits(tx, { jobId, credits: random.int(1, 5), part }),
    );
  },
  (random) => {
    const amount = random.int(1, 4);
    const key = newId().toHexString();
    return async (journal) => {
      const { organizationId } = journal;
      const input = { organizationId, credits: amount, key, description: 'Taken back' };
      if (await asked(inTransaction((tx) => credits.revokeCredits(tx, input)))) journal.revoked += amount;
    };
  },
  (random) => async () => {
    app.clock.set(new Date(app.clock.now().getTime() + random.int(1, 8) * HOUR_MS));
    await credits.expireLots(app.system);
  },
];

async function runSequence(random: Random): Promise<Journal> {
  const organizationId = newId().toHexString();
  const journal: Journal = {
    organizationId,
    jobs: [],
    granted: 0,
    revoked: 0,
    held: new Set(),
    refused: new Set(),
  };
  await app.system.db.collection('organizations').insertOne({
    _id: oid(organizationId),
    name: 'Sequence',
    subscriptionTier: 'payAsYouGo',
    referralCode: organizationId,
  });
  await grant(random)(journal);
  for (let left = random.int(1, COMMANDS); left > 0; ) {
    const wave = Math.min(left, random.int(1, AT_ONCE));
    const commands = Array.from({ length: wave }, () => random.pick(COMMAND_KINDS)(random));
    await Promise.all(commands.map((command) => command(journal)));
    left -= wave;
  }
  return journal;
}

/** What the organization is shown. */
async function forecastOf(organization: ObjectId) {
  const { overviewOf } = await import('@/features/credits/use-cases/credits-overview');
  const { weeklyAverage, ...forecast } = (await overviewOf(app.system, organization)).forecast;
  return { weeklyAverage, runsOutAt: forecast.runsOutAt, curve: forecast.curve };
}

/** The same from nothing but postings: what each lot has, and what was spent. */
function replayedForecast(lots: readonly Document[], transactions: readonly Document[]) {
  const now = app.clock.now();
  const have = new Map<string, number>();
  let used = 0;
  for (const { postings } of transactions) {
    for (const { account, amount, lot } of postings as Posting[]) {
      if (account === 'platform:credits-used') used += amount;
      if (account.endsWith(':credits')) have.set(String(lot), (have.get(String(lot)) ?? 0) + amount);
    }
  }
  const replayed = lots.map((lot) => ({
    ...(lot as Lot<ObjectId>),
    available: have.get(String(lot._id)) ?? 0,
  }));
  const { dailyUse, runsOutAt, curve } = forecastCredits({
    lots: replayed,
    usedLately: { credits: used, days: 56 },
    now,
  });
  return { weeklyAverage: Math.round(dailyUse * 70) / 10, runsOutAt, curve };
}

/** Compares what the client was told with what is written, and checks the six invariants. */
async function judge(journal: Journal): Promise<string[]> {
  const organization = oid(journal.organizationId);
  const db = app.system.db;
  const violations = await credits.checkOrganization(db, organization, app.clock.now());
  const faults = violations.map(({ invariant, message }) => `${invariant}: ${message}`);
  const lots = await db.collection('credit-lots').find({ organization }).toArray();
  const transactions = await db.collection('transactions').find({ organization }).toArray();
  const keys = new Set(transactions.map((transaction) => transaction.idempotencyKey as string));
  const total = (field: string) => lots.reduce((sum, lot) => sum + Number(lot[field]), 0);
  const reissued = lots.filter((lot) => lot.source === 'refund').reduce((sum, lot) => sum + lot.granted, 0);
  if (total('granted') !== journal.granted + reissued) faults.push('granted is not what was acknowledged');
  if (
    JSON.stringify(await forecastOf(organization)) !== JSON.stringify(replayedForecast(lots, transactions))
  ) {
    faults.push('the forecast is not that of a replay of the postings');
  }
  for (const key of journal.held) if (!keys.has(key)) faults.push(`${key} was acknowledged and is not there`);
  for (const key of journal.refused) if (keys.has(key)) faults.push(`${key} was refused and is there`);
  return faults;
}

describe('the ledger under random commands, up to 16 at once on one organization', () => {
  it(`holds its invariants in ${SEQUENCES} sequences (seed ${SEED})`, { timeout: 24 * HOUR_MS }, async () => {
    const random = randomFrom(SEED);
    let holds = 0;
    let refusals = 0;
    // Chance may refuse little in a few sequences: then some more are run.
    const isEnough = () => holds > SEQUENCES * 2 && refusals > SEQUENCES;
    for (let sequence = 0; sequence < SEQUENCES || (sequence < SEQUENCES * 3 && !isEnough()); sequence += 1) {
      const journal = await runSequence(random);
      expect(await judge(journal), `sequence ${sequence} of seed ${SEED}`).toEqual([]);
      holds += journal.held.size;
      refusals += journal.refused.size;
    }
    // Enough work succeeded, and enough was refused, for the above to say something.
    expect(holds).toBeGreaterThan(SEQUENCES * 2);
    expect(refusals).toBeGreaterThan(SEQUENCES);
  });

  it('is judged by an oracle that sees a spend which does not go through the balance document', async () => {
    const journal = await runSequence(randomFrom(SEED + 1));
    const organization = oid(journal.organizationId);
    const db = app.system.db;
    await grant(randomFrom(1))(journal);
    const naiveSpend = async () => {
      const balance = await db.collection('organization-balances').findOne({ organization });
      const available = Number(balance?.credits.available) - 1;
      await db
        .collection('organization-balances')
        .updateOne({ organization }, { $set: { 'credits.available': available } });
      await db
        .collection('credit-lots')
        .updateOne({ organization, available: { $gt: 0 } }, { $inc: { available: -1, used: 1 } });
    };
    await Promise.all([naiveSpend(), naiveSpend(), naiveSpend()]);
    expect((await judge(journal)).some((fault) => fault.startsWith('4:'))).toBe(true);
  });

  it('200 spends at once of credits for 50 spend exactly 50', { timeout: 120_000 }, async () => {
    const organizationId = newId().toHexString();
    const journal: Journal = {
      organizationId,
      jobs: [],
      granted: 0,
      revoked: 0,
      held: new Set(),
      refused: new Set(),
    };
    for (const amount of [20, 20, 10]) {
      const input = { organizationId, credits: amount, source: 'purchase', type: 'credit_purchase' } as const;
      const more = { expiresAt: null, key: newId().toHexString(), description: 'Credits bought' };
      await inTransaction((tx) => credits.grantCredits(tx, { ...input, ...more }));
      journal.granted += amount;
    }
    const one = async () => {
      const jobId = newId().toHexString();
      const done = await asked(
        inTransaction((tx) => credits.holdCredits(tx, { organizationId, jobId, credits: 1 })),
      );
      (done ? journal.held : journal.refused).add(`job:${jobId}:hold`);
    };
    await Promise.all(Array.from({ length: 200 }, one));
    expect([journal.held.size, journal.refused.size]).toEqual([50, 150]);
    expect(await credits.checkOrganization(app.system.db, oid(organizationId), app.clock.now())).toEqual([]);
  });
});
