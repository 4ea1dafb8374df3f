import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { watchPlanning } from '../use-cases/watch-planning';

/** Every morning in Phnom Penh: looks ahead for shortages and unsigned calendars. */
export const watchPlanningTask = defineTask({
  name: 'capacity.watch-planning',
  data: z.object({}),
  cron: '0 1 * * *',
  concurrency: 1,
  run: async (ctx) => {
    await watchPlanning(ctx, {});
  },
});
