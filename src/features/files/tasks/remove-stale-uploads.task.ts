import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { removeStaleUploads } from '../use-cases/remove-stale-uploads';

/** Hourly: uploads older than a day that were never completed are given up. */
export const removeStaleUploadsTask = defineTask({
  name: 'remove-stale-uploads',
  data: z.object({}),
  cron: '17 * * * *',
  concurrency: 1,
  run: removeStaleUploads,
});
