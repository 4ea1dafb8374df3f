export { addWebhookRoutes } from './api/webhooks.routes';
export { deliverWebhookTask } from './tasks/deliver-webhook.task';
export { tidyWebhooksTask } from './tasks/tidy-webhooks.task';
export { webhookSubscribers } from './use-cases/record-event';
