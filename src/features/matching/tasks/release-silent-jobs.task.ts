import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { releaseSilentJobs } from '../use-cases/release-jobs';

/** Every ten minutes: jobs of workers who took them and fell silent go to their backups. */
export const releaseSilentJobsTask = defineTask({
  name: 'release-silent-jobs',
  data: z.object({}),
  cron: '*/10 * * * *',
  concurrency: 1,
  lockLifetimeMs: 120_000,
  run: async (ctx) => {
    await releaseSilentJobs(ctx);
  },
});
