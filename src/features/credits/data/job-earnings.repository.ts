import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { clearPay, earnPay } from '../domain/money-ledger';
import { accounts } from '../domain/postings';
import { transactionsCollection } from './transaction.document';

const suffix = (part?: string) => (part ? `:${part}` : '');

/** The key under which a job's pay, or a later part of it, was earned. */
export function earningKey(job: ObjectId, part?: string): string {
  return earnPay({ worker: job, job, amount: 0 }).idempotencyKey + suffix(part);
}

/** The key under which it cleared. */
export function clearedKey(job: ObjectId, part?: string): string {
  return clearPay({ worker: job, job, amount: 0 }).idempotencyKey + suffix(part);
}

/** US cents of a job's pay that are still pending, from its postings. */
export async function pendingPay(ctx: Context, job: ObjectId, worker: ObjectId): Promise<number> {
  const account = accounts.pending(worker);
  const transactions = await transactionsCollection(ctx.db)
    .find({ job, worker, type: 'worker_earning' }, { ...inSession(ctx), projection: { postings: 1 } })
    .toArray();
  return transactions
    .flatMap(({ postings }) => postings)
    .reduce((total, posting) => total + (posting.account === account ? posting.amount : 0), 0);
}
