import type { AggregateOptions, Document } from 'mongodb';
import { transactionsCollection } from '@/features/credits';
import type { Context } from '@/platform/context';
import type { ClassSum } from '../domain/month-close';

/** `classOf` in the database. */
const PARTS = { $split: ['$postings.account', ':'] };
const CLASS: Document = {
  $cond: [
    { $eq: [{ $size: PARTS }, 3] },
    { $concat: [{ $arrayElemAt: [PARTS, 0] }, ':', { $arrayElemAt: [PARTS, 2] }] },
    '$postings.account',
  ],
};

/** All postings of a time, `[from, to)`, summed per class of accounts and type of transaction. */
export async function classSums(
  ctx: Context,
  { from, to }: { from?: Date; to: Date },
  options: AggregateOptions,
): Promise<ClassSum[]> {
  return transactionsCollection(ctx.db)
    .aggregate<ClassSum>(
      [
        { $match: { createdAt: { ...(from ? { $gte: from } : {}), $lt: to } } },
        { $project: { type: 1, postings: 1 } },
        { $unwind: '$postings' },
        {
          $group: {
            _id: { account: CLASS, unit: '$postings.unit', type: '$type' },
            amount: { $sum: '$postings.amount' },
            count: { $sum: 1 },
          },
        },
        {
          $project: {
            _id: 0,
            account: '$_id.account',
            unit: '$_id.unit',
            type: '$_id.type',
            amount: 1,
            count: 1,
          },
        },
      ],
      { ...options, allowDiskUse: true },
    )
    .toArray();
}
