import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { accounts } from '../domain/postings';
import { type TransactionDocument, transactionsCollection } from './transaction.document';

/** What the ledger says of one job's money, US cents. */
export interface JobCash {
  organization: ObjectId | null;
  /** Paid and not yet taken, returned or called back. */
  held: number;
  /** Taken: revenue. */
  captured: number;
  /** How often something of each kind was posted: numbers the keys of later ones. */
  payments: number;
  captures: number;
  releases: number;
}

/** Reads a job's money from its postings. */
export async function jobCash(ctx: Context, job: ObjectId): Promise<JobCash> {
  const transactions = await transactionsCollection(ctx.db)
    .find({ job, type: { $in: ['one_time_payment', 'refund', 'dispute'] } }, inSession(ctx))
    .sort({ _id: 1 })
    .toArray();
  return cashSummary(transactions);
}

/** The same from a job's transactions at hand. */
export function cashSummary(transactions: readonly TransactionDocument[]): JobCash {
  const organization = transactions.find((one) => one.organization)?.organization ?? null;
  const account = organization ? accounts.cash(organization) : '';
  const cashOf = ({ postings }: TransactionDocument) =>
    postings.reduce((sum, posting) => sum + (posting.account === account ? posting.amount : 0), 0);
  const moves = transactions.map((one) => ({ type: one.type, cash: cashOf(one) }));
  const taken = moves.filter(({ type, cash }) => type === 'one_time_payment' && cash < 0);
  return {
    organization,
    held: moves.reduce((sum, { cash }) => sum + cash, 0),
    captured: taken.reduce((sum, { cash }) => sum - cash, 0),
    payments: moves.filter(({ type, cash }) => type === 'one_time_payment' && cash > 0).length,
    captures: taken.length,
    releases: moves.filter(({ type, cash }) => type === 'refund' && cash < 0).length,
  };
}
