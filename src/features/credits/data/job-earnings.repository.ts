import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { accounts } from '../domain/postings';
import { transactionsCollection } from './transaction.document';

/** What one job's pay stands at, US cents, by account of the worker. */
export interface JobEarning {
  pending: number;
  cleared: number;
  /** Entries so far: numbers the keys of later ones. */
  entries: number;
}

/** Reads a worker's pay for a job from its postings. */
export async function jobEarning(ctx: Context, job: ObjectId, worker: ObjectId): Promise<JobEarning> {
  const transactions = await transactionsCollection(ctx.db)
    .find({ job, worker, type: 'worker_earning' }, { ...inSession(ctx), projection: { postings: 1 } })
    .toArray();
  const sum = (account: string) =>
    transactions
      .flatMap(({ postings }) => postings)
      .reduce((total, posting) => total + (posting.account === account ? posting.amount : 0), 0);
  return {
    pending: sum(accounts.pending(worker)),
    cleared: sum(accounts.cleared(worker)),
    entries: transactions.length,
  };
}
