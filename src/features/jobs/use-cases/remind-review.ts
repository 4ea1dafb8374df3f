import { z } from 'zod';
import { defineUseCase } from '@/platform/use-case';
import { findJob } from '../data/jobs.repository';
import { jobEvent } from './job-event';
import { requirePlatform } from './require-actor';
import { isWithClient } from './review-schedule';

/**
 * Says `job.review_reminder`, if the very review that it was planned for is still unanswered; the instant of silent
 * approval tells one review from the next.
 */
export const remindReview = defineUseCase({
  name: 'jobs.remindReview',
  input: z.object({ jobId: z.string(), autoCompleteAt: z.string(), reminder: z.number().int().min(1) }),
  authorize: (ctx) => requirePlatform(ctx),
  run: async (tx, { jobId, autoCompleteAt, reminder }) => {
    const job = await findJob(tx, jobId);
    if (!job || !isWithClient(job) || job.autoCompleteAt?.toISOString() !== autoCompleteAt) return;
    await tx.emit(jobEvent(tx, job, 'job.review_reminder', { reminder, autoCompleteAt }));
  },
});
