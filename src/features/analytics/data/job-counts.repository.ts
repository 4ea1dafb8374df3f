import type { Document, Filter, ObjectId } from 'mongodb';
import { type JobDocument, jobsCollection } from '@/features/jobs';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { JobCounts } from '../domain/figures';
import type { Period } from '../domain/period';

/** What jobs are told apart by. */
export type JobKey = 'month' | 'category' | 'person' | 'worker' | 'client' | 'status';
/** Which instant of a job puts it into a period. */
export type JobInstant = 'createdAt' | 'submittedAt';

const FIELDS = {
  category: '$category',
  person: '$client',
  worker: '$worker',
  client: '$organization',
  status: '$status',
};

/** The key of a job, as an expression: a word, or somebody's id. */
export function keyOf(by: JobKey, at: JobInstant, timezone: string): unknown {
  if (by === 'month') return { $dateToString: { date: `$${at}`, format: '%Y-%m', timezone } };
  return FIELDS[by];
}

const one = (test: unknown) => ({ $sum: { $cond: [test, 1, 0] } });
const rounds = { $size: { $ifNull: ['$revisions', []] } };
const postedAt = { $ifNull: [{ $first: '$clock.from' }, '$createdAt'] };

const counts: Document = {
  jobs: { $sum: 1 },
  completed: one({ $eq: ['$status', 'completed'] }),
  cancelled: one({ $eq: ['$status', 'cancelled'] }),
  delivered: one({ $gt: ['$submittedAt', null] }),
  onTime: one({ $eq: ['$onTimeDelivery', true] }),
  late: one({ $eq: ['$onTimeDelivery', false] }),
  firstPass: one({ $and: [{ $eq: ['$status', 'completed'] }, { $eq: [rounds, 0] }] }),
  revisions: { $sum: rounds },
  rated: one({ $gt: ['$clientRating.rating', null] }),
  ratingSum: { $sum: '$clientRating.rating' },
  ratedBack: one({ $gt: ['$workerRating.rating', null] }),
  ratingBackSum: { $sum: '$workerRating.rating' },
  minutes: {
    $push: {
      $cond: [
        { $gt: ['$submittedAt', null] },
        { $dateDiff: { startDate: postedAt, endDate: '$submittedAt', unit: 'minute' } },
        '$$REMOVE',
      ],
    },
  },
  credits: {
    $sum: { $cond: [{ $eq: ['$pricing.type', 'credit'] }, { $ifNull: ['$settlement.captured', 0] }, 0] },
  },
  lastAt: { $max: { $ifNull: ['$submittedAt', '$createdAt'] } },
};

export interface CountedJobs extends JobCounts {
  /** A word, or somebody's id; null for jobs without one (no worker yet). */
  key: string | ObjectId | null;
  /** Credits that approved or cancelled jobs took. */
  credits: number;
  lastAt: Date;
}

/** Jobs of a period counted by one key, in one pass over an index of the filter and the instant. */
export function countJobs(
  ctx: Context,
  filter: Filter<JobDocument>,
  { by, at, period }: { by: JobKey; at: JobInstant; period: Period },
): Promise<CountedJobs[]> {
  const inPeriod = { ...filter, [at]: { $gte: period.start, $lt: period.end } };
  return jobsCollection(ctx.db)
    .aggregate<CountedJobs>(
      [
        { $match: inPeriod },
        { $group: { _id: keyOf(by, at, period.timezone), ...counts } },
        { $set: { key: '$_id' } },
        { $unset: '_id' },
      ],
      inSession(ctx),
    )
    .toArray();
}
