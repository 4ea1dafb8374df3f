import type { Filter, ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import type { JobStatus, ReviewStage } from '../domain/job-types';
import { type JobDocument, jobsCollection } from './job.document';

/** The job of that id, read in the open transaction if there is one. */
export function findJob(ctx: Context, id: string | ObjectId): Promise<JobDocument | null> {
  return jobsCollection(ctx.db).findOne({ _id: oid(id) }, inSession(ctx));
}

/** Writes a new job. */
export async function insertJob(tx: TxContext, job: JobDocument): Promise<void> {
  await jobsCollection(tx.db).insertOne(job, { session: tx.session });
}

/** What a job must still be when it is written; anything else means that somebody was faster. */
export interface ExpectedJob {
  status: JobStatus;
  reviewStage: ReviewStage | null;
  updatedAt?: Date;
}

/** Changes a job if it still is as expected. @returns the job after, or null when it no longer was */
export function compareAndSetJob(
  tx: TxContext,
  id: ObjectId,
  expected: ExpectedJob,
  changes: Partial<JobDocument>,
): Promise<JobDocument | null> {
  const filter: Filter<JobDocument> = { _id: id, ...expected };
  return jobsCollection(tx.db).findOneAndUpdate(
    filter,
    { $set: { ...changes, updatedAt: tx.clock.now() } },
    { session: tx.session, returnDocument: 'after' },
  );
}
