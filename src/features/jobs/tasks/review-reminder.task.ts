import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { remindReview } from '../use-cases/remind-review';

/** Reminds the client of a version that waits for their word. */
export const reviewReminderTask = defineTask({
  name: 'jobs.review-reminder',
  data: z.object({ jobId: z.string(), autoCompleteAt: z.string(), reminder: z.number().int().min(1) }),
  run: async (ctx, data) => {
    await remindReview(ctx, data);
  },
});
