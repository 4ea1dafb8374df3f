import type { ObjectId } from 'mongodb';
import { transactionsCollection } from '@/features/credits';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { Period } from '../domain/period';

export type EarnedKey = 'month' | 'category' | 'client';

export interface Earned {
  key: string | ObjectId | null;
  /** US cents, less what was taken back. */
  amount: number;
  jobs: number;
  /** Minutes that were paid for, by the payout of each job. */
  minutes: number;
}

/** What a worker earned in a period by one key, by the ledger: when it was earned, whenever it is paid out. */
export async function earned(
  ctx: Context,
  worker: ObjectId,
  { by, period }: { by: EarnedKey; period: Period },
): Promise<{ rows: Earned[]; jobs: number; minutes: number }> {
  const { start, end, timezone } = period;
  const key = {
    month: { $dateToString: { date: '$createdAt', format: '%Y-%m', timezone } },
    category: { $first: '$of.category' },
    client: { $first: '$of.organization' },
  }[by];
  const rows = await transactionsCollection(ctx.db)
    .aggregate<{ key: Earned['key']; amount: number; jobs: { id: ObjectId; hours: number | null }[] }>(
      [
        // Clearing moves an earning on without earning anything: its amount is 0.
        {
          $match: {
            worker,
            createdAt: { $gte: start, $lt: end },
            type: 'worker_earning',
            amount: { $ne: 0 },
          },
        },
        {
          $lookup: {
            from: 'jobs',
            localField: 'job',
            foreignField: '_id',
            pipeline: [{ $project: { category: 1, organization: 1, hours: '$payout.hours' } }],
            as: 'of',
          },
        },
        {
          $group: {
            _id: { $ifNull: [key, null] },
            amount: { $sum: '$amount' },
            jobs: { $addToSet: { id: '$job', hours: { $first: '$of.hours' } } },
          },
        },
        { $set: { key: '$_id' } },
        { $unset: '_id' },
      ],
      inSession(ctx),
    )
    .toArray();
  const hoursOf = new Map(rows.flatMap(({ jobs }) => jobs.map(({ id, hours }) => [String(id), hours ?? 0])));
  const minutesOf = (ids: Iterable<string>) =>
    Math.round([...ids].reduce((sum, id) => sum + (hoursOf.get(id) ?? 0) * 60, 0));
  return {
    rows: rows.map(({ jobs, ...row }) => ({
      ...row,
      jobs: jobs.length,
      minutes: minutesOf(jobs.map(({ id }) => String(id))),
    })),
    jobs: hoursOf.size,
    minutes: minutesOf(hoursOf.keys()),
  };
}
