import type { ObjectId } from 'mongodb';
import { transactionsCollection } from '@/features/credits';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';

export type EarningState = 'pending' | 'cleared' | 'paid' | 'reversed';

/** One earning as the ledger has it, with what became of it. */
export interface EarningEntry {
  _id: ObjectId;
  job: ObjectId;
  /** US cents. */
  amount: number;
  createdAt: Date;
  idempotencyKey: string;
  /** When it cleared; null while pending. */
  clearedAt: Date | null;
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
      $project: {
        job: 1,
        amount: 1,
        createdAt: 1,
        idempotencyKey: 1,
        clearedAt: { $ifNull: [{ $first: '$cleared.createdAt' }, null] },
        state: { $cond: [{ $gt: [{ $size: '$cleared' }, 0] }, 'cleared', 'pending'] },
      },
    },
  ];
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

/** What was earned per calendar month (UTC) since an instant, oldest first. */
export async function earningsByMonth(ctx: Context, worker: ObjectId, since: Date) {
  const rows = await transactionsCollection(ctx.db)
    .aggregate<{ _id: string; amount: number; jobs: ObjectId[] }>(
      [
        { $match: { worker, type: 'worker_earning', amount: { $ne: 0 }, createdAt: { $gte: since } } },
        {
          $group: {
            _id: { $dateToString: { date: '$createdAt', format: '%Y-%m' } },
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
