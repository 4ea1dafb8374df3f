import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { announceRenewals } from '../use-cases/announce-renewals';

/** Daily: yearly plans that renew soon are told to their organizations. A notice that was given is not given again. */
export const announceRenewalsTask = defineTask({
  name: 'announce-renewals',
  data: z.object({}),
  cron: '40 2 * * *',
  concurrency: 1,
  run: async (ctx) => void (await announceRenewals(ctx)),
});
