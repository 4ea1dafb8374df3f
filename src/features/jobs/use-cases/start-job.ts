import { z } from 'zod';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { loadJobFor } from './load-job-for';
import { requireWorker } from './require-actor';
import { transitionJob } from './transition-job';

/** The worker begins. @throws NOT_FOUND when it is not theirs, INVALID_TRANSITION */
export const startJob = defineUseCase({
  name: 'jobs.start',
  input: z.strictObject({ jobId: objectId }),
  authorize: (ctx) => {
    requireWorker(ctx);
  },
  run: async (tx, { jobId }) => {
    const job = await loadJobFor(tx, jobId, { as: 'worker' });
    return transitionJob(tx, job, { name: 'start' });
  },
});
