import type { ClientSession, Db, ObjectId } from 'mongodb';
import { organizationBalancesCollection } from '@/features/organizations';
import { HOUR_MS } from '@/shared/durations';
import { creditLotsCollection } from '../data/credit-lot.document';
import { cashSummary } from '../data/job-cash.repository';
import { summarize } from '../data/job-credits.repository';
import { type TransactionDocument, transactionsCollection } from '../data/transaction.document';
import { checkInvariants, type Violation } from '../domain/invariants';
import { checkWorkerMoney, type PayoutFacts } from '../domain/worker-money';

/** An approval's money moves seconds later; when it has not after this long, something is wrong. */
const SETTLED_AFTER_MS = HOUR_MS;

/**
 * Recomputes the invariants of the ledger from every posting, one organization or worker at a time, so that
 * memory follows the largest of them and not the whole. Each is read as it was at one instant, so that money may
 * move meanwhile.
 * @returns what does not hold; empty when all is well
 */
export async function checkLedger(db: Db, now = new Date()): Promise<Violation[]> {
  const violations: Violation[] = [];
  for await (const organization of organizationIds(db)) {
    violations.push(...(await checkOrganization(db, organization, now)));
  }
  for (const worker of await transactionsCollection(db).distinct('worker', { organization: null })) {
    violations.push(...(await checkWorker(db, worker)));
  }
  return violations;
}

/** A worker's entries and payouts as they were at one instant. */
async function checkWorker(db: Db, worker: ObjectId | null): Promise<Violation[]> {
  const session = db.client.startSession({ snapshot: true });
  try {
    const transactions = await transactionsCollection(db)
      .find({ worker, organization: null }, { session })
      .toArray();
    const violations = checkInvariants({ transactions, organizations: [] });
    if (!worker) return violations;
    const payouts = await db.collection<PayoutFacts>('payouts').find({ worker }, { session }).toArray();
    return [...violations, ...checkWorkerMoney({ worker, transactions, payouts })];
  } finally {
    await session.endSession();
  }
}

async function* organizationIds(db: Db): AsyncGenerator<ObjectId> {
  const seen = new Set<string>();
  for (const collection of [
    organizationBalancesCollection(db),
    creditLotsCollection(db),
    transactionsCollection(db),
  ]) {
    for (const id of (await collection.distinct('organization')) as (ObjectId | null)[]) {
      if (!id || seen.has(id.toHexString())) continue;
      seen.add(id.toHexString());
      yield id;
    }
  }
}

interface Instant {
  session: ClientSession;
  now: Date;
}

/** The same for one organization, as it was at one instant. */
export async function checkOrganization(
  db: Db,
  organization: ObjectId,
  now = new Date(),
): Promise<Violation[]> {
  const session = db.client.startSession({ snapshot: true });
  try {
    return await violationsOf(db, organization, { session, now });
  } finally {
    await session.endSession();
  }
}

async function violationsOf(db: Db, organization: ObjectId, at: Instant): Promise<Violation[]> {
  const { session } = at;
  const transactions = await transactionsCollection(db)
    .find({ organization }, { session })
    .sort({ _id: 1 })
    .toArray();
  const lots = await creditLotsCollection(db).find({ organization }, { session }).toArray();
  const balance = await organizationBalancesCollection(db).findOne({ organization }, { session });
  return checkInvariants({
    transactions,
    organizations: [
      {
        id: organization,
        available: balance?.credits.available ?? 0,
        held: balance?.credits.held ?? 0,
        cash: balance?.cash ?? 0,
        lots,
      },
    ],
    jobEndings: await jobEndings(db, transactions, at),
  });
}

/** How often each finished job's price ended; jobs that still run are left out. */
async function jobEndings(
  db: Db,
  transactions: readonly TransactionDocument[],
  { session, now }: Instant,
): Promise<Map<string, number>> {
  const byJob = new Map<string, TransactionDocument[]>();
  for (const transaction of transactions) {
    if (!transaction.job) continue;
    const key = transaction.job.toHexString();
    byJob.set(key, [...(byJob.get(key) ?? []), transaction]);
  }
  const ids = [...byJob.values()].flatMap(([first]) => (first?.job ? [first.job] : []));
  const longAgo = { $lt: new Date(now.getTime() - SETTLED_AFTER_MS) };
  const ended = await db
    .collection('jobs')
    .find(
      {
        _id: { $in: ids },
        $or: [
          { status: 'cancelled' },
          { status: 'completed', settlement: { $ne: null } },
          { status: 'completed', completedAt: longAgo },
        ],
      },
      { session, projection: { _id: 1 } },
    )
    .toArray();
  const finished = new Set(ended.map(({ _id }) => String(_id)));
  const endings = new Map<string, number>();
  for (const [job, entries] of byJob) {
    const { heldTotal, holds } = summarize(entries);
    const cash = cashSummary(entries);
    if (heldTotal < 0 || cash.held < 0) endings.set(job, 2);
    else if (finished.has(job) && holds + cash.payments > 0)
      endings.set(job, heldTotal === 0 && cash.held === 0 ? 1 : 0);
  }
  return endings;
}
