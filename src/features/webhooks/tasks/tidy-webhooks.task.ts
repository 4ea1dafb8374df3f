import { z } from 'zod';
import { defineTask, queued } from '@/platform/tasks';
import { tidyWebhooks } from '../use-cases/tidy-webhooks';
import { deliverWebhookTask } from './deliver-webhook.task';

/** Every ten minutes: what waits and was not sent is sent, and secrets are kept under the present key or forgotten. */
export const tidyWebhooksTask = defineTask({
  name: 'tidy-webhooks',
  data: z.object({}),
  cron: '*/10 * * * *',
  concurrency: 1,
  run: (ctx) =>
    tidyWebhooks(ctx, (deliveryId) =>
      ctx.tasks.enqueue(undefined, [queued(deliverWebhookTask, { deliveryId }, { key: deliveryId })]),
    ),
});
