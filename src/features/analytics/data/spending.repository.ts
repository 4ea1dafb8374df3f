import type { ObjectId } from 'mongodb';
import { transactionsCollection } from '@/features/credits';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { Period } from '../domain/period';

export type SpendingKey = 'month' | 'category' | 'person';

export interface Spent {
  key: string | ObjectId | null;
  /** Credits that jobs took, less what came back of them. */
  credits: number;
  /** US cents that were paid for jobs by card, less what went back. */
  jobMoney: number;
  /** US cents that were paid for plans and packs, less what went back. */
  planMoney: number;
  jobs: number;
}

/** Entries that spend: a hold spends nothing yet, its capture does; money counts when it is paid and when it goes back. */
const SPENDING = [
  'credit_usage',
  'refund',
  'one_time_payment',
  'subscription_payment',
  'credit_purchase',
  'dispute',
] as const;

const ofJob = { $gt: ['$job', null] };
const creditsOf = {
  $cond: [{ $in: ['$type', ['credit_usage', 'refund']] }, { $multiply: ['$credits', -1] }, 0],
};

/** What an organization spent in a period by one key, by the ledger. Plans and packs belong to no job: they are under no category and no person. */
export async function spending(
  ctx: Context,
  organization: ObjectId,
  { by, period }: { by: SpendingKey; period: Period },
): Promise<{ rows: Spent[]; jobs: number }> {
  const { start, end, timezone } = period;
  const key = {
    month: { $dateToString: { date: '$createdAt', format: '%Y-%m', timezone } },
    category: { $first: '$of.category' },
    person: { $first: '$of.client' },
  }[by];
  const jobFields = [
    {
      $lookup: {
        from: 'jobs',
        localField: 'job',
        foreignField: '_id',
        pipeline: [{ $project: { category: 1, client: 1 } }],
        as: 'of',
      },
    },
  ];
  const rows = await transactionsCollection(ctx.db)
    .aggregate<Omit<Spent, 'jobs'> & { jobs: ObjectId[] }>(
      [
        { $match: { organization, createdAt: { $gte: start, $lt: end }, type: { $in: [...SPENDING] } } },
        ...(by === 'month' ? [] : jobFields),
        {
          $group: {
            _id: { $ifNull: [key, null] },
            credits: { $sum: creditsOf },
            jobMoney: { $sum: { $cond: [ofJob, '$amount', 0] } },
            planMoney: { $sum: { $cond: [ofJob, 0, '$amount'] } },
            jobs: { $addToSet: { $cond: [ofJob, '$job', '$$REMOVE'] } },
          },
        },
        { $set: { key: '$_id' } },
        { $unset: '_id' },
      ],
      inSession(ctx),
    )
    .toArray();
  const all = new Set(rows.flatMap(({ jobs }) => jobs.map(String)));
  return { rows: rows.map(({ jobs, ...row }) => ({ ...row, jobs: jobs.length })), jobs: all.size };
}
