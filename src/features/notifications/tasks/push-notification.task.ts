import { z } from 'zod';
import { defineTask, queued } from '@/platform/tasks';
import { browsersToTell, pushToBrowser } from '../use-cases/push-notification';

/** Sends a notification to one browser of its person. */
export const pushToBrowserTask = defineTask({
  name: 'push-to-browser',
  data: z.object({ notificationId: z.string(), subscriptionId: z.string() }),
  attempts: 5,
  run: pushToBrowser,
});

/** Sends a notification to every browser of its person, each with tries of its own. */
export const pushNotificationTask = defineTask({
  name: 'push-notification',
  data: z.object({ notificationId: z.string() }),
  run: async (ctx, data) => {
    for (const subscriptionId of await browsersToTell(ctx, data)) {
      const key = `${data.notificationId}:${subscriptionId}`;
      await ctx.tasks.enqueue(undefined, [queued(pushToBrowserTask, { ...data, subscriptionId }, { key })]);
    }
  },
});
