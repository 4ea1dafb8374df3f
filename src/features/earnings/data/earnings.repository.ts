import type { ObjectId } from 'mongodb';
import { transactionsCollection } from '@/features/credits';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { PHNOM_PENH } from '@/shared/time-zones';

export type EarningState = 'pending' | 'cleared' | 'paid' | 'reversed';

/** One earning as the ledger has it, with what became of it. */
export interface EarningEntry {
  _id: ObjectId;
  job: ObjectId;
  /** US cents. */
  amount: number;
  createdAt: Date;
  idempotencyKey: string;
  /** US cents that staff took back while it was pending. */
  reversed: number;
  /** When it cleared; null while pending. */
  clearedAt: Date | null;
  /** The payout that carries it, on its way or arrived. */
  payout: { _id: ObjectId; number: string; state: string; paidAt: Date | null } | null;
  state: EarningState;
}

export interface EarningQuery {
  state?: EarningState;
  from?: Date;
  to?: Date;
  sort: string;
  page: number;
  limit: number;
}

const CLEARED = /:earning-cleared(:|$)/;
const FIRST = { $regexMatch: { input: '$idempotencyKey', regex: ':earning$' } };

/** The first state whose test holds. */
const firstOf = (...states: [test: unknown, state: EarningState][]): unknown =>
  states.reduceRight<unknown>((otherwise, [test, state]) => ({ $cond: [test, state, otherwise] }), null);

/** The earnings of a worker, each joined with the entry that cleared it (same key but for one word). */
function earnings(worker: ObjectId, { from, to }: Pick<EarningQuery, 'from' | 'to'> = {}): object[] {
  const between = { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) };
  return [
    {
      $match: {
        worker,
        type: 'worker_earning',
        amount: { $gt: 0 },
        idempotencyKey: { $not: CLEARED },
        ...(from || to ? { createdAt: between } : {}),
      },
    },
    {
      $addFields: {
        clearedKey: {
          $replaceOne: { input: '$idempotencyKey', find: ':earning', replacement: ':earning-cleared' },
        },
      },
    },
    {
      $lookup: {
        from: 'transactions',
        localField: 'clearedKey',
        foreignField: 'idempotencyKey',
        as: 'cleared',
        pipeline: [{ $project: { createdAt: 1 } }],
      },
    },
    {
      $lookup: {
        from: 'payouts',
        localField: 'cleared._id',
        foreignField: 'earnings.entry',
        as: 'payouts',
        pipeline: [
          { $match: { holds: true, state: { $ne: 'draft' } } },
          { $project: { number: 1, state: 1, paidAt: 1 } },
        ],
      },
    },
    {
      $lookup: {
        from: 'transactions',
        localField: 'job',
        foreignField: 'job',
        as: 'reversals',
        pipeline: [
          { $match: { worker, type: 'worker_earning', amount: { $lt: 0 } } },
          { $project: { amount: 1 } },
        ],
      },
    },
    {
      $project: {
        job: 1,
        createdAt: 1,
        idempotencyKey: 1,
        gross: '$amount',
        // A ruling takes from the job's first earning, never from later scope.
        reversed: {
          $cond: [FIRST, { $min: ['$amount', { $multiply: [-1, { $sum: '$reversals.amount' }] }] }, 0],
        },
        clearedAt: { $ifNull: [{ $first: '$cleared.createdAt' }, null] },
        payout: { $ifNull: [{ $first: '$payouts' }, null] },
      },
    },
    {
      $addFields: {
        amount: { $subtract: ['$gross', '$reversed'] },
        state: firstOf(
          [{ $gte: ['$reversed', '$gross'] }, 'reversed'],
          [{ $eq: ['$payout.state', 'paid'] }, 'paid'],
          [{ $ne: ['$clearedAt', null] }, 'cleared'],
          [true, 'pending'],
        ),
      },
    },
  ];
}

/** What one job earned a worker, oldest first. */
export function earningsOfJob(ctx: Context, worker: ObjectId, job: ObjectId): Promise<EarningEntry[]> {
  return transactionsCollection(ctx.db)
    .aggregate<EarningEntry>(
      [{ $match: { job } }, ...earnings(worker), { $sort: { createdAt: 1, _id: 1 } }],
      inSession(ctx),
    )
    .toArray();
}

/** A page of a worker's earnings and how many there are. */
export async function pageOfEarnings(
  ctx: Context,
  worker: ObjectId,
  query: EarningQuery,
): Promise<{ rows: EarningEntry[]; total: number }> {
  const field = query.sort.replace(/^-/, '');
  const direction = query.sort.startsWith('-') ? -1 : 1;
  const [answer] = await transactionsCollection(ctx.db)
    .aggregate<{ rows: EarningEntry[]; count: { total: number }[] }>(
      [
        ...earnings(worker, query),
        ...(query.state ? [{ $match: { state: query.state } }] : []),
        {
          $facet: {
            rows: [
              { $sort: { [field]: direction, _id: direction } },
              { $skip: (query.page - 1) * query.limit },
              { $limit: query.limit },
            ],
            count: [{ $count: 'total' }],
          },
        },
      ],
      inSession(ctx),
    )
    .toArray();
  return { rows: answer?.rows ?? [], total: answer?.count[0]?.total ?? 0 };
}

/** What stands on each of a worker's accounts, US cents. */
export async function earningAccounts(ctx: Context, worker: ObjectId): Promise<Map<string, number>> {
  const rows = await transactionsCollection(ctx.db)
    .aggregate<{ _id: string; amount: number }>(
      [
        { $match: { worker } },
        { $unwind: '$postings' },
        { $match: { 'postings.account': { $regex: `^worker:${worker}:` } } },
        { $group: { _id: '$postings.account', amount: { $sum: '$postings.amount' } } },
      ],
      inSession(ctx),
    )
    .toArray();
  return new Map(rows.map((row) => [row._id.split(':')[2] ?? '', row.amount]));
}

/** What was earned per calendar month of Phnom Penh since an instant, oldest first. */
export async function earningsByMonth(ctx: Context, worker: ObjectId, since: Date) {
  const rows = await transactionsCollection(ctx.db)
    .aggregate<{ _id: string; amount: number; jobs: ObjectId[] }>(
      [
        { $match: { worker, type: 'worker_earning', amount: { $ne: 0 }, createdAt: { $gte: since } } },
        {
          $group: {
            _id: { $dateToString: { date: '$createdAt', format: '%Y-%m', timezone: PHNOM_PENH } },
            amount: { $sum: '$amount' },
            jobs: { $addToSet: '$job' },
          },
        },
        { $sort: { _id: 1 } },
      ],
      inSession(ctx),
    )
    .toArray();
  return rows.map((row) => ({ month: row._id, amount: row.amount, jobs: row.jobs.length }));
}
