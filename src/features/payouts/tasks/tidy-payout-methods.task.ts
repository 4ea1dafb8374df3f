import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { tidyPayoutMethods } from '../use-cases/tidy-payout-methods';

/** Daily: account numbers are sealed with the present secret, and those that nothing needs any more are forgotten. */
export const tidyPayoutMethodsTask = defineTask({
  name: 'tidy-payout-methods',
  data: z.object({}),
  cron: '50 19 * * *',
  concurrency: 1,
  run: async (ctx) => {
    const { resealed, forgotten } = await tidyPayoutMethods(ctx);
    if (resealed + forgotten > 0) ctx.logger.info({ resealed, forgotten }, 'payout accounts tidied');
  },
});
