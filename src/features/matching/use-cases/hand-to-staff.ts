import { type JobDocument, jobsCollection } from '@/features/jobs';
import type { TxContext } from '@/platform/context';

/** Why a job is flagged that nobody took: staff find it on their board by this. */
export const UNMATCHED = 'unmatched';

/** Puts a job that nobody took on the staff's board and tells them, once. */
export async function handToStaff(tx: TxContext, job: JobDocument, asked: number): Promise<'with-staff'> {
  if (job.flagged && job.flagReason === UNMATCHED) return 'with-staff';
  await jobsCollection(tx.db).updateOne(
    { _id: job._id, status: 'matching' },
    { $set: { flagged: true, flagReason: UNMATCHED, updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
  await tx.audit({
    action: 'job.unmatched',
    entity: 'jobs',
    entityId: job._id.toHexString(),
    before: { flagged: job.flagged },
    after: { flagged: true, asked },
  });
  await tx.emit({
    type: 'job.unmatched',
    rooms: ['staff'],
    data: { jobId: job._id.toHexString(), number: job.number, title: job.title, asked },
  });
  return 'with-staff';
}

/** Takes the job off the board again: it has an offer, or a worker. */
export async function takeOffBoard(tx: TxContext, jobId: JobDocument['_id']): Promise<void> {
  await jobsCollection(tx.db).updateOne(
    { _id: jobId, flagReason: UNMATCHED },
    { $set: { flagged: false, flagReason: null, updatedAt: tx.clock.now() } },
    { session: tx.session },
  );
}
