import type { Filter, ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { type PageRequest, type ReadPage, readPage } from '@/platform/read-page';
import type { TransactionType } from '../domain/credit.options';
import { accounts } from '../domain/postings';
import { type TransactionDocument, transactionsCollection } from './transaction.document';

export interface HistoryFilter {
  type?: TransactionType;
  from?: Date;
  to?: Date;
  q?: string;
}

/** Sorted by `createdAt`, `credits` or `amount`. */
export type HistoryPage = HistoryFilter & PageRequest;

/** A page of an organization's movements and how many there are. */
export async function pageOfHistory(
  ctx: Context,
  organization: ObjectId,
  { page, limit, sort, cursor, ...filter }: HistoryPage,
): Promise<ReadPage<TransactionDocument>> {
  const matching = historyFilter(organization, filter);
  const collection = transactionsCollection(ctx.db);
  const at = { page, limit, sort, cursor };
  return readPage(ctx, collection, matching, at, {
    count: () => collection.countDocuments(matching, inSession(ctx)),
  });
}

/** Steps inside our own books, such as taking what was held, are no news to the payer. */
const MOVES_SOMETHING = { $or: [{ amount: { $ne: 0 } }, { credits: { $ne: 0 } }] };

function historyFilter(
  organization: ObjectId,
  { type, from, to, q }: HistoryFilter,
): Filter<TransactionDocument> {
  return {
    organization,
    ...MOVES_SOMETHING,
    ...(type ? { type } : {}),
    ...(from || to ? { createdAt: { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) } } : {}),
    ...(q ? { description: { $regex: q.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' } } : {}),
  };
}

/** What a transaction added to (or took from) the credits that can be spent. */
export function spendableChange(transaction: TransactionDocument): number {
  const account = transaction.organization && accounts.credits(transaction.organization);
  return transaction.postings.reduce(
    (sum, { account: name, amount }) => sum + (name === account ? amount : 0),
    0,
  );
}

/** Net change of what can be spent by everything after a transaction. */
export async function changeAfter(
  ctx: Context,
  organization: ObjectId,
  last: TransactionDocument,
): Promise<number> {
  const account = accounts.credits(organization);
  const later = {
    $or: [{ createdAt: { $gt: last.createdAt } }, { createdAt: last.createdAt, _id: { $gt: last._id } }],
  };
  const [row] = await transactionsCollection(ctx.db)
    .aggregate<{ change: number }>(
      [
        { $match: { organization, ...later } },
        { $unwind: '$postings' },
        { $match: { 'postings.account': account } },
        { $group: { _id: null, change: { $sum: '$postings.amount' } } },
      ],
      inSession(ctx),
    )
    .toArray();
  return row?.change ?? 0;
}

/** Credits spent (captured, less refunds) since an instant. */
export async function creditsUsedSince(ctx: Context, organization: ObjectId, since: Date): Promise<number> {
  const months = await usage(ctx, organization, since, null);
  return months.reduce((sum, month) => sum + month.credits, 0);
}

/** Credits spent per calendar month (UTC), oldest first; months without any are left out. */
export function creditsUsedByMonth(
  ctx: Context,
  organization: ObjectId,
  since: Date,
): Promise<{ month: string; credits: number }[]> {
  return usage(ctx, organization, since, { $dateToString: { date: '$createdAt', format: '%Y-%m' } });
}

async function usage(ctx: Context, organization: ObjectId, since: Date, period: object | null) {
  const rows = await transactionsCollection(ctx.db)
    .aggregate<{ _id: string; credits: number }>(
      [
        { $match: { organization, type: { $in: ['credit_usage', 'refund'] }, createdAt: { $gte: since } } },
        { $unwind: '$postings' },
        { $match: { 'postings.account': accounts.creditsUsed } },
        { $group: { _id: period, credits: { $sum: '$postings.amount' } } },
        { $sort: { _id: 1 } },
      ],
      inSession(ctx),
    )
    .toArray();
  return rows.map((row) => ({ month: row._id, credits: row.credits }));
}
