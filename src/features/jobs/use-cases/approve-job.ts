import { z } from 'zod';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { loadJobFor } from './load-job-for';
import { requireClient } from './require-actor';
import { transitionJob } from './transition-job';

/**
 * The client takes the work. The money moves a few seconds later, when the approval can no longer be undone.
 * @throws NOT_FOUND, FORBIDDEN (a requester), INVALID_TRANSITION
 */
export const approveJob = defineUseCase({
  name: 'jobs.approve',
  input: z.strictObject({ jobId: objectId }),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (tx, { jobId }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    return transitionJob(tx, job, { name: 'approve' });
  },
});
