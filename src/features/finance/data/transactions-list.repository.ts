import type { Filter, FindCursor, ObjectId } from 'mongodb';
import { type TransactionDocument, transactionsCollection } from '@/features/credits';
import type { TransactionType } from '@/features/credits/domain/credit.options';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';

export interface TransactionFilter {
  type?: TransactionType;
  organization?: ObjectId;
  worker?: ObjectId;
  job?: ObjectId;
  /** An account, or a class of them such as `org:cash`. */
  account?: string;
  from?: Date;
  to?: Date;
  q?: string;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function accountFilter(account: string): Filter<TransactionDocument> {
  const [kind, name] = account.split(':');
  const isClass = account.split(':').length === 2 && (kind === 'org' || kind === 'worker');
  if (!isClass) return { 'postings.account': account };
  return { 'postings.account': { $regex: `^${literal(kind ?? '')}:[0-9a-f]+:${literal(name ?? '')}$` } };
}

/** The database's filter. */
export function transactionFilter(filter: TransactionFilter): Filter<TransactionDocument> {
  const { type, organization, worker, job, account, from, to, q } = filter;
  return {
    ...(type ? { type } : {}),
    ...(organization ? { organization } : {}),
    ...(worker ? { worker } : {}),
    ...(job ? { job } : {}),
    ...(account ? accountFilter(account) : {}),
    ...(from || to ? { createdAt: { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) } } : {}),
    ...(q
      ? {
          $or: [
            { description: { $regex: literal(q), $options: 'i' } },
            ...['idempotencyKey', 'stripePaymentIntentId', 'stripeInvoiceId', 'stripeChargeId'].map(
              (field) => ({
                [field]: q,
              }),
            ),
          ],
        }
      : {}),
  };
}

/** Transactions in an order; ties stay in that of writing. */
export function findTransactions(
  ctx: Context,
  filter: TransactionFilter,
  sort: string,
): FindCursor<TransactionDocument> {
  const direction = sort.startsWith('-') ? -1 : 1;
  return transactionsCollection(ctx.db)
    .find(transactionFilter(filter), inSession(ctx))
    .sort({ [sort.replace(/^-/, '')]: direction, _id: direction })
    .allowDiskUse();
}
