import type { ObjectId } from 'mongodb';
import { type JobDocument, jobsCollection } from '@/features/jobs';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { type OfferDocument, offersCollection } from './offer.document';

/** So many of each kind are looked at; more than anybody reads. */
const MOST = 200;

/** As much of a job as a missed one shows. Nothing of its client or price. */
const SHOWN = {
  title: 1,
  category: 1,
  urgency: 1,
  organization: 1,
  requiredSkills: 1,
  worker: 1,
  candidates: 1,
  assignedAt: 1,
  createdAt: 1,
  'deliveryTime.estimated': 1,
  'analysis.complexity': 1,
  'analysis.estimatedHours': 1,
} as const;

export type MissedJob = Pick<
  JobDocument,
  | '_id'
  | 'title'
  | 'category'
  | 'urgency'
  | 'organization'
  | 'requiredSkills'
  | 'worker'
  | 'candidates'
  | 'assignedAt'
  | 'createdAt'
> & {
  deliveryTime: Pick<JobDocument['deliveryTime'], 'estimated'>;
  analysis?: Pick<NonNullable<JobDocument['analysis']>, 'complexity' | 'estimatedHours'> | null;
};

/** What a worker was asked since then and is not any more, whatever became of it, newest first. */
export function endedOffersOf(ctx: Context, worker: ObjectId, since: Date): Promise<OfferDocument[]> {
  return offersCollection(ctx.db)
    .find(
      {
        worker,
        state: { $in: ['expired', 'declined', 'accepted', 'withdrawn'] },
        createdAt: { $gte: since },
      },
      inSession(ctx),
    )
    .sort({ createdAt: -1 })
    .limit(MOST)
    .toArray();
}

/** Jobs for which a worker was among the best and which somebody else has, newest first. */
export function jobsLostBy(ctx: Context, worker: ObjectId, since: Date): Promise<MissedJob[]> {
  return jobsCollection(ctx.db)
    .find(
      { 'candidates.worker': worker, createdAt: { $gte: since }, worker: { $nin: [null, worker] } },
      inSession(ctx),
    )
    .project<MissedJob>(SHOWN)
    .sort({ createdAt: -1 })
    .limit(MOST)
    .toArray();
}

/** These jobs, in no order. */
export function missedJobs(ctx: Context, ids: readonly ObjectId[]): Promise<MissedJob[]> {
  return jobsCollection(ctx.db)
    .find({ _id: { $in: [...ids] } }, inSession(ctx))
    .project<MissedJob>(SHOWN)
    .toArray();
}
