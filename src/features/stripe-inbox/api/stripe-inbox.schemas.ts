import { z } from 'zod';
import { isoDate, objectId, reason } from '@/platform/http/fields';
import { STRIPE_EVENT_STATES } from '../domain/inbox.options';

export const stripeEventState = z.enum(STRIPE_EVENT_STATES);

/** An event in the inbox. */
export const stripeEvent = z
  .object({
    id: objectId,
    eventId: z.string().meta({ example: 'evt_1NimmitEvent' }),
    type: z.string().meta({ example: 'invoice.paid' }),
    objectId: z.string().nullable().meta({ example: 'in_1NimmitInvoice' }),
    state: stripeEventState,
    attempts: z.int().min(0),
    error: z.string().nullable(),
    source: z.enum(['webhook', 'reconciliation']),
    occurredAt: isoDate.meta({ description: 'At Stripe.' }),
    receivedAt: isoDate,
    appliedAt: isoDate.nullable(),
  })
  .meta({ id: 'StripeEvent' });

export const stripeEventDetail = stripeEvent
  .extend({ payload: z.record(z.string(), z.unknown()).meta({ description: 'As it came.' }) })
  .meta({ id: 'StripeEventDetail' });

export const webhookReceived = z.object({ received: z.literal(true) }).meta({ id: 'WebhookReceived' });

/** Body of POST /admin/stripe-events/{id}/replay. */
export const replayInput = z.strictObject({ reason }).meta({ id: 'ReplayStripeEventInput' });
