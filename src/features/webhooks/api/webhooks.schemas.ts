import { z } from 'zod';
import { isoDate, objectId, optionalText } from '@/platform/http/fields';
import { DELIVERY_STATES } from '../data/webhook-delivery.document';
import { EVENT_PATTERNS } from '../domain/webhook-events';

const url = z.string().trim().min(1).max(2000).meta({
  description: 'An https address of the open internet, on port 443 or 8443, without user name or fragment.',
  example: 'https://hooks.brightwave.example/nimmit',
});
const description = optionalText(200).meta({ example: 'Shop back office' });
const events = z
  .array(z.enum(EVENT_PATTERNS))
  .min(1, 'Choose at least one.')
  .max(EVENT_PATTERNS.length)
  .refine((list) => new Set(list).size === list.length, 'Each event once.')
  .meta({
    description: 'Event types, or `area.*` for all of an area.',
    example: ['job.*', 'payment.received'],
  });

/** Body of POST /webhook-endpoints. */
export const createEndpointInput = z.strictObject({ url, description: description.default(''), events });

/** Body of PATCH /webhook-endpoints/{id}: what is named changes. */
export const updateEndpointInput = z.strictObject({
  url: url.optional(),
  description: description.optional(),
  events: events.optional(),
  enabled: z.boolean().optional(),
});

/** Body of POST /webhook-endpoints/{id}/replay-failed. */
export const replayFailedInput = z.strictObject({
  since: isoDate.meta({ description: 'Failed deliveries made from then on.' }),
});

export const webhookEndpoint = z
  .object({
    id: objectId,
    url: z.string(),
    description: z.string(),
    events: z.array(z.string()),
    enabled: z.boolean(),
    health: z.enum(['new', 'healthy', 'failing', 'off', 'disabled', 'gone']).meta({
      description:
        '`off`: switched off by you. `disabled`: by us, after days of failing. `gone`: it answered 410.',
      example: 'healthy',
    }),
    failingSince: isoDate.nullable(),
    lastAttemptAt: isoDate.nullable(),
    lastSuccessAt: isoDate.nullable(),
    lastStatus: z.int().nullable().meta({ description: 'HTTP status of the last attempt.' }),
    previousSecretUntil: isoDate.nullable().meta({
      description: 'Until then messages are signed with the secret before the last rotation too.',
    }),
    createdAt: isoDate,
    updatedAt: isoDate,
  })
  .meta({ id: 'WebhookEndpoint' });

/** Answer of POST /webhook-endpoints and rotate-secret: the only time that the secret is shown. */
export const endpointWithSecret = webhookEndpoint
  .extend({
    secret: z.string().meta({ description: 'The signing secret. Shown only now.', example: 'whsec_…' }),
  })
  .meta({ id: 'WebhookEndpointWithSecret' });

export const webhookDelivery = z
  .object({
    id: objectId,
    eventId: z.string().meta({ example: 'evt_665f1c2ab7d4e8a1c0934f12' }),
    type: z.string().meta({ example: 'job.completed' }),
    state: z.enum(DELIVERY_STATES),
    attempts: z.int().meta({ description: 'How often it was tried, of late thirty at most.' }),
    lastStatus: z.int().nullable(),
    lastError: z.string().nullable(),
    durationMs: z.int().nullable().meta({ description: 'Of the last attempt.' }),
    createdAt: isoDate,
    nextAttemptAt: isoDate.nullable(),
    deliveredAt: isoDate.nullable(),
  })
  .meta({ id: 'WebhookDelivery' });

const attempt = z.object({
  at: isoDate,
  durationMs: z.int(),
  status: z.int().nullable(),
  error: z.string().nullable(),
  response: z.string().nullable().meta({ description: 'The first 1 KB of the answer.' }),
});

export const webhookDeliveryDetail = webhookDelivery
  .extend({
    url: z.string(),
    body: z.string().meta({ description: 'What is sent, to the letter.' }),
    log: z.array(attempt),
  })
  .meta({ id: 'WebhookDeliveryDetail' });

export const deliveryFilters = {
  state: z.enum(DELIVERY_STATES).optional(),
  type: z.string().max(60).optional().meta({ description: 'An event type.', example: 'job.completed' }),
};
