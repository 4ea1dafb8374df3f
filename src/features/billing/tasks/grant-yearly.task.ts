import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { grantYearlyMonths } from '../use-cases/grant-yearly';

/** Hourly: the months of yearly plans that have begun bring their credits. */
export const grantYearlyTask = defineTask({
  name: 'grant-yearly-credits',
  data: z.object({}),
  cron: '13 * * * *',
  concurrency: 1,
  lockLifetimeMs: 120_000,
  run: async (ctx) => {
    const grants = await grantYearlyMonths(ctx);
    if (grants > 0) ctx.logger.info({ grants }, 'credits of yearly plans granted');
  },
});
