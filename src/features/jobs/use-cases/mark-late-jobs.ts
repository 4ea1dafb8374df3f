import { z } from 'zod';
import type { TxContext } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { defineQuery } from '@/platform/use-case';
import { type JobDocument, jobsCollection } from '../data/job.document';
import { compareAndSetJob } from '../data/jobs.repository';
import type { JobStatus } from '../domain/job-types';
import { jobEvent } from './job-event';
import { requirePlatform } from './require-actor';

/** Statuses in which a passed deadline means that the work is late: it is not the client's turn. */
const OWED: readonly JobStatus[] = ['assigned', 'in_progress', 'revision'];
const BATCH = 200;

/** Notices, once a job, that its deadline has passed; each in a transaction of its own. @returns how many */
export const markLateJobs = defineQuery({
  name: 'jobs.markLate',
  input: z.object({}),
  authorize: requirePlatform,
  run: async (ctx) => {
    const late = await jobsCollection(ctx.db)
      .find({ status: { $in: [...OWED] }, 'deliveryTime.deadline': { $lt: ctx.clock.now() }, lateAt: null })
      .limit(BATCH)
      .toArray();
    for (const job of late) await unitOfWork(ctx, (tx) => markLate(tx, job));
    return late.length;
  },
});

async function markLate(tx: TxContext, job: JobDocument): Promise<void> {
  const expected = { status: job.status, reviewStage: job.reviewStage ?? null, updatedAt: job.updatedAt };
  const after = await compareAndSetJob(tx, job._id, expected, { lateAt: tx.clock.now() });
  if (!after) return;
  await tx.audit({ action: 'job.late', entity: 'jobs', entityId: job._id.toHexString() });
  await tx.emit(
    jobEvent(tx, after, 'job.late', { deadline: job.deliveryTime.deadline?.toISOString() ?? null }),
  );
}
