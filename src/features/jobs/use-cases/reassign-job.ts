import { z } from 'zod';
import { objectId, reason as reasonText } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { assignTo } from './assign-job';
import { loadJobFor } from './load-job-for';
import { requirePermission } from './require-actor';
import { transitionJob } from './transition-job';

/**
 * Takes a job from its worker: back to matching, or straight to the named one.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, CONFLICT (that worker cannot take it)
 */
export const reassignJob = defineUseCase({
  name: 'jobs.reassign',
  input: z.strictObject({ jobId: objectId, workerId: objectId.nullable().optional(), reason: reasonText }),
  authorize: (ctx) => requirePermission(ctx, 'jobs.reassign'),
  run: async (tx, { jobId, workerId, reason }) => {
    const job = await loadJobFor(tx, jobId, { as: 'staff' });
    const matching = await transitionJob(
      tx,
      job,
      { name: 'reassign', reason },
      { set: { payout: null, lateAt: null }, event: { toWorkerId: workerId ?? null } },
    );
    return workerId ? assignTo(tx, matching, workerId, reason) : matching;
  },
});
