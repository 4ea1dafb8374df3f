import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { refreshMeans } from '../use-cases/refresh-means';

/** Nightly: what new workers are taken to be like follows the platform's own means. */
export const refreshMeansTask = defineTask({
  name: 'refresh-means',
  data: z.object({}),
  cron: '50 18 * * *',
  concurrency: 1,
  lockLifetimeMs: 120_000,
  run: (ctx) => refreshMeans(ctx),
});
