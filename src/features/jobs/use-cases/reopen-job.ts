import { z } from 'zod';
import { objectId, text } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { loadJobFor } from './load-job-for';
import { requireClient } from './require-actor';
import { transitionJob } from './transition-job';

/**
 * Makes a revision from the final version, within the days after approval in which that is free.
 * @throws NOT_FOUND, INVALID_TRANSITION, CONFLICT when it is too late
 */
export const reopenJob = defineUseCase({
  name: 'jobs.reopen',
  input: z.strictObject({ jobId: objectId, feedback: text(5000) }),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (tx, { jobId, feedback }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    return transitionJob(tx, job, { name: 'reopen', feedback });
  },
});
