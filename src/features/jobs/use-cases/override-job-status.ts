import { z } from 'zod';
import { errors } from '@/platform/errors';
import { objectId, reason as reasonText } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { OVERRIDE_TARGETS, type OverrideTarget } from '../domain/job-commands';
import { JOB_STATUSES, type JobStatus } from '../domain/job-types';
import { cancelJob } from './cancel-job';
import { loadJobFor } from './load-job-for';
import { requirePermission } from './require-actor';
import { transitionJob } from './transition-job';

const isTarget = (status: JobStatus): status is OverrideTarget =>
  OVERRIDE_TARGETS.some((one) => one === status);

/**
 * Staff set a status by hand, as far as the transition table lets them: ends go through approval and cancellation,
 * because they move money.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, VALIDATION_FAILED, CONFLICT where nothing would change
 */
export const overrideJobStatus = defineUseCase({
  name: 'jobs.override',
  input: z.strictObject({
    jobId: objectId,
    status: z.enum(JOB_STATUSES),
    reason: reasonText,
    refundPercent: z.int().min(0).max(100).optional(),
  }),
  authorize: (ctx) => requirePermission(ctx, 'jobs.override'),
  run: async (tx, { jobId, status, reason, refundPercent }) => {
    if (status === 'cancelled') return cancelJob(tx, { jobId, reason, refundPercent });
    if (refundPercent !== undefined) {
      const issue = { path: 'refundPercent', message: 'Only a cancellation gives a refund.' };
      throw errors.validation([issue]);
    }
    const job = await loadJobFor(tx, jobId, { as: 'staff' });
    if (status === 'completed') return transitionJob(tx, job, { name: 'approve', reason });
    if (status === 'matching')
      return transitionJob(tx, job, { name: 'reassign', reason }, { set: { payout: null } });
    if (status === job.status && job.reviewStage !== 'qa')
      throw errors.conflict(`The job is "${status}" already: somebody was faster.`);
    if (!isTarget(status))
      throw errors.invalidTransition({ from: job.status, to: status, allowed: OVERRIDE_TARGETS });
    return transitionJob(tx, job, { name: 'override', to: status, reason });
  },
});
