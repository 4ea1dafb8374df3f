import { z } from 'zod';
import type { TxContext } from '@/platform/context';
import { objectId, reason as reasonText } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import type { JobDocument } from '../data/job.document';
import type { JobRelation } from '../domain/job-relations';
import { loadJobFor } from './load-job-for';
import { requireWorker } from './require-actor';
import { transitionJob } from './transition-job';

/**
 * Takes a job from its worker, back to matching: by default as the platform, whoever caused it (a suspension,
 * silence). It counts against the worker's completion rate, as every job that was taken from them.
 * @throws INVALID_TRANSITION when it is not in work
 */
export function releaseJob(
  tx: TxContext,
  job: JobDocument,
  reason: string,
  as: JobRelation = 'system',
): Promise<JobDocument> {
  return transitionJob(
    tx,
    job,
    { name: 'reassign', reason },
    { as: [as], set: { payout: null, lateAt: null }, event: { toWorkerId: null } },
  );
}

/** A worker hands back a job that they cannot do after all. @throws NOT_FOUND when it is not theirs, INVALID_TRANSITION */
export const handBackJob = defineUseCase({
  name: 'jobs.handBack',
  input: z.strictObject({ jobId: objectId, reason: reasonText }),
  authorize: (ctx) => {
    requireWorker(ctx);
  },
  run: async (tx, { jobId, reason }) =>
    releaseJob(tx, await loadJobFor(tx, jobId, { as: 'worker' }), reason, 'worker'),
});
