import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { resealSecondFactors } from '../data/second-factors.repository';

/** Daily: shared secrets of second factors are sealed with the present secret of the server. */
export const resealSecondFactorsTask = defineTask({
  name: 'reseal-second-factors',
  data: z.object({}),
  cron: '55 19 * * *',
  concurrency: 1,
  run: async (ctx) => {
    const resealed = await resealSecondFactors(ctx);
    if (resealed > 0) ctx.logger.info({ resealed }, 'second factors sealed with the present secret');
  },
});
