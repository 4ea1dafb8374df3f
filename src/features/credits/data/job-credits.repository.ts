import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { type LotSlice, sliceTotal } from '../domain/lots';
import { accounts } from '../domain/postings';
import { type TransactionDocument, transactionsCollection } from './transaction.document';

const CREDIT_TYPES = ['credit_hold', 'credit_usage', 'credit_release', 'refund'] as const;

/** What the ledger says of one job's price. */
export interface JobCredits {
  organization: ObjectId | null;
  /** Still held, by lot, in the order in which it was held. */
  held: LotSlice<ObjectId>[];
  /** Spent and not refunded, by lot. */
  used: LotSlice<ObjectId>[];
  heldTotal: number;
  usedTotal: number;
  /** How often something of each kind was posted: numbers the keys of later ones. */
  holds: number;
  captures: number;
  releases: number;
  refunds: number;
}

/** Reads a job's price from its postings: a hold remembers its lots there. */
export async function jobCredits(ctx: Context, job: ObjectId): Promise<JobCredits> {
  const transactions = await transactionsCollection(ctx.db)
    .find({ job, type: { $in: [...CREDIT_TYPES] } }, inSession(ctx))
    .sort({ _id: 1 })
    .toArray();
  return summarize(transactions);
}

/** The same from transactions at hand, oldest first. */
export function summarize(transactions: readonly TransactionDocument[]): JobCredits {
  const organization = transactions.at(0)?.organization ?? null;
  const account = organization ? accounts.creditsHeld(organization) : '';
  const held = new Map<string, LotSlice<ObjectId>>();
  const captured: LotSlice<ObjectId>[] = [];
  let refunded = 0;
  for (const { type, postings } of transactions) {
    for (const posting of postings) {
      if (posting.account === accounts.creditsUsed && type === 'refund') refunded -= posting.amount;
      if (posting.account !== account || !posting.lot) continue;
      const key = posting.lot.toHexString();
      const slice = held.get(key) ?? { lot: posting.lot, amount: 0 };
      held.set(key, { ...slice, amount: slice.amount + posting.amount });
      if (type === 'credit_usage') captured.push({ lot: posting.lot, amount: -posting.amount });
    }
  }
  const used = dropFirst(captured, refunded);
  const open = [...held.values()].filter((slice) => slice.amount !== 0);
  const count = (type: TransactionDocument['type']) => transactions.filter((t) => t.type === type).length;
  return {
    organization,
    held: open,
    used,
    heldTotal: sliceTotal(open),
    usedTotal: sliceTotal(used),
    holds: count('credit_hold'),
    captures: count('credit_usage'),
    releases: count('credit_release'),
    refunds: count('refund'),
  };
}

/** Slices without their first `credits`: refunds always take from the front. */
function dropFirst(slices: readonly LotSlice<ObjectId>[], credits: number): LotSlice<ObjectId>[] {
  let left = credits;
  return slices.flatMap(({ lot, amount }) => {
    const dropped = Math.min(left, amount);
    left -= dropped;
    return amount > dropped ? [{ lot, amount: amount - dropped }] : [];
  });
}
