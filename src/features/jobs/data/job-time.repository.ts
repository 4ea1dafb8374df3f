import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { jobsCollection } from './job.document';

/** Adds worked minutes to a job's total. It is no change of the job itself: its version stays. */
export async function addJobTime(tx: TxContext, job: ObjectId, minutes: number): Promise<void> {
  await jobsCollection(tx.db).updateOne(
    { _id: job },
    { $inc: { totalTimeSpent: minutes } },
    { session: tx.session },
  );
}
