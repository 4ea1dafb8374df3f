import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { syncPlans } from '../use-cases/sync-plans';

/** At every start and after every save of a plan: products and prices at Stripe are as the plans say. */
export const syncPlansTask = defineTask({
  name: 'sync-plans',
  data: z.object({}),
  attempts: 20,
  concurrency: 1,
  lockLifetimeMs: 120_000,
  run: (ctx) => syncPlans(ctx),
});
