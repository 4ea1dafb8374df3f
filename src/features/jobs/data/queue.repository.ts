import type { ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { inQueue } from '../domain/queue';
import { type JobDocument, jobsCollection } from './job.document';

/** Longer queues are matched, but not ordered by hand. */
export const LONGEST_QUEUE = 200;

export type QueuedJob = Pick<
  JobDocument,
  '_id' | 'queuePosition' | 'createdAt' | 'requiredSkills' | 'flagReason'
>;

/** The jobs of an organization that wait for a worker, in the order in which they are matched. */
export async function queueOfOrganization(ctx: Context, organization: ObjectId): Promise<QueuedJob[]> {
  const jobs = await jobsCollection(ctx.db)
    .find({ organization, status: 'matching' }, inSession(ctx))
    .project<QueuedJob>({ queuePosition: 1, createdAt: 1, requiredSkills: 1, flagReason: 1 })
    .sort({ createdAt: 1 })
    .limit(LONGEST_QUEUE)
    .toArray();
  return inQueue(jobs);
}

/** Lets one reordering of an organization's queue at a time pass; the other is tried again after it. */
export async function lockQueue(tx: TxContext, organization: ObjectId): Promise<void> {
  await tx.db
    .collection<{ _id: string; value: number }>('counters')
    .updateOne(
      { _id: `queue:${organization.toHexString()}` },
      { $inc: { value: 1 } },
      { upsert: true, session: tx.session },
    );
}

/** Writes the places of jobs that still wait: 1 is first. */
export async function writeQueue(tx: TxContext, order: readonly QueuedJob[]): Promise<void> {
  const moved = order.flatMap((job, index) =>
    job.queuePosition === index + 1 ? [] : [{ _id: job._id, queuePosition: index + 1 }],
  );
  if (moved.length === 0) return;
  await jobsCollection(tx.db).bulkWrite(
    moved.map(({ _id, queuePosition }) => ({
      updateOne: { filter: { _id, status: 'matching' }, update: { $set: { queuePosition } } },
    })),
    { session: tx.session, ordered: false },
  );
}
