import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { markLateJobs } from '../use-cases/mark-late-jobs';

/** Every five minutes: notices deadlines that have passed. */
export const markLateTask = defineTask({
  name: 'jobs.mark-late',
  data: z.object({}),
  cron: '*/5 * * * *',
  concurrency: 1,
  run: async (ctx) => {
    await markLateJobs(ctx, {});
  },
});
