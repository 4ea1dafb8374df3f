import { z } from 'zod';
import { defineTask, queued, type TaskDefinition } from '@/platform/tasks';
import { deliver } from '../use-cases/deliver';

/**
 * Sends one event to one endpoint, and comes back when it is to be tried again. Run again after a crash, it may send again: receivers
 * know an event by its `webhook-id`.
 */
export const deliverWebhookTask: TaskDefinition<{ deliveryId: string }> = defineTask({
  name: 'deliver-webhook',
  data: z.object({ deliveryId: z.string() }),
  run: async (ctx, { deliveryId }) => {
    const again = await deliver(ctx, deliveryId);
    const options = { runAt: again ?? undefined, key: deliveryId };
    if (again) await ctx.tasks.enqueue(undefined, [queued(deliverWebhookTask, { deliveryId }, options)]);
  },
});
