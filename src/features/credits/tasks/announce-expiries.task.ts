import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { announceExpiries } from '../use-cases/announce-expiries';

/** Every morning of the United States: who has credits that expire soon is told. */
export const announceExpiriesTask = defineTask({
  name: 'announce-expiries',
  data: z.object({}),
  cron: '0 14 * * *',
  concurrency: 1,
  run: async (ctx) => {
    const notices = await announceExpiries(ctx);
    if (notices > 0) ctx.logger.info({ notices }, 'expiring credits announced');
  },
});
