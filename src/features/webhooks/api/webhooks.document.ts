import { z } from 'zod';
import { TEST_EVENT, WEBHOOK_EVENTS, type WebhookEventType } from '../domain/webhook-events';
import { eventBody, eventData, testData } from './event-data.schemas';

const HEADERS = z.object({
  'webhook-id': z.string().meta({
    description: 'Names the event, at every attempt the same: drop what you have seen.',
    example: 'evt_665f1c2ab7d4e8a1c0934f12',
  }),
  'webhook-timestamp': z
    .string()
    .meta({ description: 'When it was sent, Unix seconds.', example: '1772460300' }),
  'webhook-signature': z.string().meta({
    description:
      'Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated.',
    example: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  }),
});

const SAID: Partial<Record<WebhookEventType, string>> = {
  'payment.returned': 'Money of a payment went back: a refund or a dispute.',
  'credits.changed': 'The balance moved.',
  'credits.low': 'A hold took the balance below the warning.',
  'message.created': 'Somebody wrote in a job’s thread.',
};

const DELIVERED =
  'Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.';

/** Each event as the document's `webhooks` describe it, in the order of the catalogue. */
export const webhookDocuments = [...WEBHOOK_EVENTS, TEST_EVENT].map((type) => ({
  method: 'post' as const,
  path: type,
  operationId: `on-${type}`,
  tags: ['Webhooks'],
  summary: type,
  description: `${SAID[type as WebhookEventType] ?? ''} ${DELIVERED}`.trim(),
  request: {
    headers: HEADERS,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: eventBody(type, type === TEST_EVENT ? testData : eventData[type as WebhookEventType]),
        },
      },
    },
  },
  responses: { 200: { description: 'Taken. The body is not looked at.' } },
}));
