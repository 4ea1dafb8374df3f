import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { settleJob } from '../use-cases/settle-job';

/** Moves the money of an approval, once it can no longer be undone. */
export const settleJobTask = defineTask({
  name: 'jobs.settle',
  data: z.object({ jobId: z.string(), completedAt: z.string() }),
  run: async (ctx, data) => {
    await settleJob(ctx, data);
  },
});
