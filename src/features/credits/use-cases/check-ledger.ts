import type { Db, ObjectId } from 'mongodb';
import { organizationBalancesCollection } from '@/features/organizations';
import { creditLotsCollection } from '../data/credit-lot.document';
import { summarize } from '../data/job-credits.repository';
import { type TransactionDocument, transactionsCollection } from '../data/transaction.document';
import { checkInvariants, type Violation } from '../domain/invariants';

const ENDED = ['completed', 'cancelled'];

/**
 * Recomputes the six invariants of the ledger from every posting, one organization or worker at a time, so that
 * memory follows the largest of them and not the whole.
 * @returns what does not hold; empty when all is well
 */
export async function checkLedger(db: Db): Promise<Violation[]> {
  const violations: Violation[] = [];
  for await (const organization of organizationIds(db))
    violations.push(...(await checkOrganization(db, organization)));
  for (const worker of await transactionsCollection(db).distinct('worker', { organization: null })) {
    const transactions = await transactionsCollection(db).find({ worker, organization: null }).toArray();
    violations.push(...checkInvariants({ transactions, organizations: [] }));
  }
  return violations;
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

async function checkOrganization(db: Db, organization: ObjectId): Promise<Violation[]> {
  const transactions = await transactionsCollection(db).find({ organization }).sort({ _id: 1 }).toArray();
  const lots = await creditLotsCollection(db).find({ organization }).toArray();
  const balance = await organizationBalancesCollection(db).findOne({ organization });
  return checkInvariants({
    transactions,
    organizations: [
      {
        id: organization,
        available: balance?.credits.available ?? 0,
        held: balance?.credits.held ?? 0,
        lots,
      },
    ],
    jobEndings: await jobEndings(db, transactions),
  });
}

/** How often each finished job's price ended; jobs that still run are left out. */
async function jobEndings(
  db: Db,
  transactions: readonly TransactionDocument[],
): Promise<Map<string, number>> {
  const byJob = new Map<string, TransactionDocument[]>();
  for (const transaction of transactions) {
    if (!transaction.job) continue;
    const key = transaction.job.toHexString();
    byJob.set(key, [...(byJob.get(key) ?? []), transaction]);
  }
  const ids = [...byJob.values()].flatMap(([first]) => (first?.job ? [first.job] : []));
  const ended = await db.collection('jobs').distinct('_id', { _id: { $in: ids }, status: { $in: ENDED } });
  const finished = new Set(ended.map(String));
  const endings = new Map<string, number>();
  for (const [job, entries] of byJob) {
    const { heldTotal, holds } = summarize(entries);
    if (heldTotal < 0) endings.set(job, 2);
    else if (finished.has(job) && holds > 0) endings.set(job, heldTotal === 0 ? 1 : 0);
  }
  return endings;
}
