import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { autoApproveJob } from '../use-cases/auto-approve-job';

/** Approves a version whose client has not answered in time. */
export const autoApproveTask = defineTask({
  name: 'jobs.auto-approve',
  data: z.object({ jobId: z.string(), autoCompleteAt: z.string() }),
  run: async (ctx, data) => {
    await autoApproveJob(ctx, data);
  },
});
