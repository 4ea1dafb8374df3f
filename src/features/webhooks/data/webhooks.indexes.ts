import type { ExtraIndex } from '@/platform/payload/extra-index';

/** Who hears of an event, an endpoint's log, what waits, and the end of what is old. */
export const webhookIndexes: ExtraIndex[] = [
  {
    collection: 'webhook-endpoints',
    keys: { organization: 1, events: 1 },
    options: { name: 'endpoints_by_event' },
  },
  { collection: 'webhook-deliveries', keys: { endpoint: 1, _id: -1 }, options: { name: 'delivery_log' } },
  {
    collection: 'webhook-deliveries',
    keys: { endpoint: 1, eventId: 1 },
    options: { name: 'event_once_per_endpoint', unique: true },
  },
  {
    collection: 'webhook-deliveries',
    keys: { nextAttemptAt: 1 },
    options: { name: 'deliveries_due', partialFilterExpression: { state: 'pending' } },
  },
  {
    collection: 'webhook-deliveries',
    keys: { forgetAt: 1 },
    options: { name: 'deliveries_forgotten', expireAfterSeconds: 0 },
  },
];
