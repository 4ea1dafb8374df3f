import type { ClientSession, Db, ObjectId } from 'mongodb';
import { type JobStatus, OPEN_OFFER_STATES } from '@/features/jobs/domain/job-types';
import { ANSWERS_COUNTED, answerMinutes, contribution, medianAnswer } from '../domain/worker-record';
import type { WorkerStats } from './worker-card.document';

/** Counts of a worker's jobs by what became of them. */
export async function countJobs(db: Db, worker: ObjectId, session?: ClientSession) {
  const rows = await db
    .collection('jobs')
    .aggregate<{ _id: { status: JobStatus; onTime: boolean }; jobs: number }>(
      [
        { $match: { worker } },
        {
          $group: {
            _id: { status: '$status', onTime: { $eq: ['$onTimeDelivery', true] } },
            jobs: { $sum: 1 },
          },
        },
      ],
      { session },
    )
    .toArray();
  const sum = (test: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(test).reduce((total, row) => total + row.jobs, 0);
  const lost = await db
    .collection('audit-logs')
    .countDocuments({ entity: 'jobs', action: 'job.reassign', 'changes.before.worker': worker }, { session });
  return {
    active: sum((row) => contribution(row._id.status).activeJobs === 1),
    completed: sum((row) => row._id.status === 'completed'),
    onTime: sum((row) => row._id.status === 'completed' && row._id.onTime),
    lost,
  };
}

/** What clients gave a worker: mean and number. */
export async function meanRating(db: Db, worker: ObjectId, session?: ClientSession) {
  const [row] = await db
    .collection('jobs')
    .aggregate<{ mean: number; count: number }>(
      [
        { $match: { worker, 'clientRating.rating': { $gte: 1 } } },
        { $group: { _id: null, mean: { $avg: '$clientRating.rating' }, count: { $sum: 1 } } },
      ],
      { session },
    )
    .toArray();
  return { averageRating: row ? Math.round(row.mean * 1000) / 1000 : 0, ratingCount: row?.count ?? 0 };
}

/**
 * How fast a worker answers offers (median minutes of the last 50 answers, a missed offer counting as an hour unless
 * it was missed without fault) and when they were last asked.
 */
export async function answering(
  db: Db,
  worker: ObjectId,
  session?: ClientSession,
): Promise<Pick<WorkerStats, 'responseTime' | 'lastOfferAt'>> {
  const offers = db.collection<{
    worker: ObjectId;
    offeredAt: Date | null;
    respondedAt: Date | null;
    state: string;
    missedWithoutFault?: string | null;
  }>('offers');
  const answered = await offers
    .find(
      {
        worker,
        $or: [{ state: { $in: ['accepted', 'declined'] } }, { state: 'expired', missedWithoutFault: null }],
        offeredAt: { $ne: null },
        respondedAt: { $ne: null },
      },
      { session, projection: { state: 1, offeredAt: 1, respondedAt: 1 } },
    )
    .sort({ respondedAt: -1, _id: -1 })
    .limit(ANSWERS_COUNTED)
    .toArray();
  const minutes = answered.map(answerMinutes);
  const [last] = await offers
    .find({ worker, offeredAt: { $ne: null } }, { session, projection: { offeredAt: 1 } })
    .sort({ offeredAt: -1 })
    .limit(1)
    .toArray();
  return { responseTime: medianAnswer(minutes), lastOfferAt: last?.offeredAt ?? null };
}

/** Offers that wait for a worker's answer, or for their shift. */
export function countOpenOffers(db: Db, worker: ObjectId, session?: ClientSession): Promise<number> {
  return db
    .collection('offers')
    .countDocuments({ worker, state: { $in: [...OPEN_OFFER_STATES] } }, { session });
}

/** Minor units that a worker has ever earned. */
export async function earned(db: Db, worker: ObjectId, session?: ClientSession): Promise<number> {
  const [row] = await db
    .collection('transactions')
    .aggregate<{ total: number }>(
      [{ $match: { worker, type: 'worker_earning' } }, { $group: { _id: null, total: { $sum: '$amount' } } }],
      { session },
    )
    .toArray();
  return row?.total ?? 0;
}
