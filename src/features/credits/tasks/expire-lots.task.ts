import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { expireLots } from '../use-cases/expire-lots';

/** Hourly: credits whose day has come expire. */
export const expireLotsTask = defineTask({
  name: 'expire-lots',
  data: z.object({}),
  cron: '7 * * * *',
  concurrency: 1,
  run: async (ctx) => {
    const credits = await expireLots(ctx);
    if (credits > 0) ctx.logger.info({ credits }, 'credits expired');
  },
});
