import type { ObjectId } from 'mongodb';
import { transactionsCollection } from '@/features/credits';
import { accounts } from '@/features/credits/domain/postings';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';

/** A cleared earning that no payout carries. */
export interface UnpaidEarning {
  entry: ObjectId;
  worker: ObjectId;
  job: ObjectId | null;
  /** US cents. */
  amount: number;
  clearedAt: Date;
}

interface ClearedEntry {
  _id: ObjectId;
  worker: ObjectId;
  job: ObjectId | null;
  createdAt: Date;
  postings: { account: string; amount: number }[];
}

/** What cleared before an instant and is in no payout that holds, oldest first; of these workers or of all. */
export async function unpaidEarnings(
  ctx: Context,
  { before, workers }: { before: Date; workers?: readonly ObjectId[] },
): Promise<UnpaidEarning[]> {
  const entries = await transactionsCollection(ctx.db)
    .aggregate<ClearedEntry>(
      [
        {
          $match: {
            type: 'worker_earning',
            ...(workers ? { worker: { $in: [...workers] } } : {}),
            createdAt: { $lt: before },
            idempotencyKey: /:earning-cleared(:|$)/,
          },
        },
        {
          $lookup: {
            from: 'payouts',
            localField: '_id',
            foreignField: 'earnings.entry',
            as: 'payouts',
            pipeline: [{ $match: { holds: true } }, { $project: { _id: 1 } }],
          },
        },
        { $match: { payouts: [] } },
        { $sort: { createdAt: 1, _id: 1 } },
        { $project: { worker: 1, job: 1, createdAt: 1, postings: 1 } },
      ],
      inSession(ctx),
    )
    .toArray();
  return entries.map(({ _id, worker, job, createdAt, postings }) => ({
    entry: _id,
    worker,
    job,
    clearedAt: createdAt,
    amount: postings.find(({ account }) => account === accounts.cleared(worker))?.amount ?? 0,
  }));
}
