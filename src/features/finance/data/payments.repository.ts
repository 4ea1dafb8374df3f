import { transactionsCollection } from '@/features/credits';
import type { TransactionType } from '@/features/credits/domain/credit.options';
import type { Context } from '@/platform/context';

export const PAID_TYPES: TransactionType[] = ['subscription_payment', 'one_time_payment', 'credit_purchase'];

/** US cents that clients paid in a time, `[from, to)`. */
export async function paidWithin(ctx: Context, from: Date, to: Date): Promise<number> {
  const [row] = await transactionsCollection(ctx.db)
    .aggregate<{ paid: number }>([
      { $match: { type: { $in: PAID_TYPES }, amount: { $gt: 0 }, createdAt: { $gte: from, $lt: to } } },
      { $group: { _id: null, paid: { $sum: '$amount' } } },
    ])
    .toArray();
  return row?.paid ?? 0;
}

/** Money of a month by type of transaction and by tier of the organization. */
export interface MoneyRow {
  month: string;
  type: TransactionType;
  organization: string | null;
  job: string | null;
  /** US cents of the transactions. */
  amount: number;
  fee: number;
  /** US cents of cash of organizations that these moved. */
  cash: number;
  /** US cents that these added to revenue. */
  revenue: number;
}

/** What moved money, by month, type, organization and job, from an instant on. */
export async function moneyRows(ctx: Context, from: Date): Promise<MoneyRow[]> {
  const sumOf = (test: object) => ({
    $sum: {
      $map: {
        input: { $filter: { input: '$postings', as: 'one', cond: test } },
        as: 'one',
        in: '$$one.amount',
      },
    },
  });
  return transactionsCollection(ctx.db)
    .aggregate<MoneyRow>(
      [
        { $match: { createdAt: { $gte: from }, 'postings.unit': 'USD' } },
        {
          $project: {
            month: { $dateToString: { date: '$createdAt', format: '%Y-%m' } },
            type: 1,
            organization: 1,
            job: 1,
            amount: 1,
            fee: 1,
            cash: sumOf({ $regexMatch: { input: '$$one.account', regex: /^org:.*:cash$/ } }),
            revenue: sumOf({ $eq: ['$$one.account', 'platform:revenue'] }),
          },
        },
        {
          $group: {
            _id: { month: '$month', type: '$type', organization: '$organization', job: '$job' },
            amount: { $sum: '$amount' },
            fee: { $sum: '$fee' },
            cash: { $sum: '$cash' },
            revenue: { $sum: '$revenue' },
          },
        },
        {
          $project: {
            _id: 0,
            month: '$_id.month',
            type: '$_id.type',
            organization: { $cond: ['$_id.organization', { $toString: '$_id.organization' }, null] },
            job: { $cond: ['$_id.job', { $toString: '$_id.job' }, null] },
            amount: 1,
            fee: 1,
            cash: 1,
            revenue: 1,
          },
        },
      ],
      { allowDiskUse: true },
    )
    .toArray();
}
