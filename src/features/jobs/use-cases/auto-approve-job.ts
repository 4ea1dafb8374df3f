import { z } from 'zod';
import { defineUseCase } from '@/platform/use-case';
import { findJob } from '../data/jobs.repository';
import { requirePlatform } from './require-actor';
import { isWithClient } from './review-schedule';
import { transitionJob } from './transition-job';

/**
 * The client's silence as a yes. Does nothing when the review that it was planned for is over, so that it may run
 * more than once.
 */
export const autoApproveJob = defineUseCase({
  name: 'jobs.autoApprove',
  input: z.object({ jobId: z.string(), autoCompleteAt: z.string() }),
  authorize: (ctx) => requirePlatform(ctx),
  run: async (tx, { jobId, autoCompleteAt }) => {
    const job = await findJob(tx, jobId);
    if (!job || !isWithClient(job) || job.autoCompleteAt?.toISOString() !== autoCompleteAt) return;
    const reason = 'The client did not answer in time.';
    await transitionJob(
      tx,
      job,
      { name: 'approve', reason, silentApprovalAt: job.autoCompleteAt },
      { as: ['system'], event: { automatic: true } },
    );
  },
});
