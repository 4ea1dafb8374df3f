import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { topUpNow } from '../use-cases/top-up-now';

/** Buys a pack for an organization whose credits have run low. */
export const topUpTask = defineTask({
  name: 'payments.top-up',
  data: z.object({ organizationId: z.string() }),
  run: (ctx, { organizationId }) => topUpNow(ctx, organizationId),
});
