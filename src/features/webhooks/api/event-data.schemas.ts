import { z } from 'zod';
import { jobSummary } from '@/features/jobs/api/jobs.schemas';
import { message } from '@/features/messages/api/messages.schemas';
import { isoDate, objectId } from '@/platform/http/fields';
import type { WebhookEventType } from '../domain/webhook-events';
import { type CREDIT_EVENTS, JOB_EVENTS } from '../domain/webhook-events';

const cents = z.int().meta({ description: 'Minor units (cents).', example: 4900 });
const job = objectId.nullable().optional();

const jobData = z.object({ job: jobSummary });

const credits = {
  'credits.changed': z.object({ available: z.int(), held: z.int() }),
  'credits.low': z.object({ available: z.int() }),
  'credits.granted': z.object({ credits: z.int(), source: z.string() }),
  'credits.expiring': z.object({ credits: z.int(), days: z.int(), expiresAt: isoDate }),
  'credits.expired': z.object({ credits: z.int() }),
} satisfies Record<(typeof CREDIT_EVENTS)[number], z.ZodType>;

const subscription = z.object({
  subscriptionId: objectId,
  tier: z.string(),
  interval: z.string(),
  status: z.string(),
});

/**
 * `data` of each event. What is plain facts is also the filter: a fact that is not named here is not sent, whatever the event says
 * inside.
 */
export const eventData: Record<WebhookEventType, z.ZodObject> = {
  ...(Object.fromEntries(JOB_EVENTS.map((type) => [type, jobData])) as Record<
    (typeof JOB_EVENTS)[number],
    typeof jobData
  >),
  'message.created': z.object({ message }),
  'payment.received': z.object({
    transactionId: objectId,
    jobId: job,
    kind: z.string(),
    amount: cents,
    currency: z.string(),
  }),
  'payment.failed': z.object({
    paymentId: objectId,
    jobId: job,
    amount: cents,
    automatic: z.boolean(),
    declineCode: z.string().nullable(),
  }),
  'payment.returned': z.object({
    transactionId: objectId.nullable(),
    jobId: job,
    kind: z.string(),
    amount: cents,
    currency: z.string(),
  }),
  'invoice.issued': z.object({ invoiceId: objectId, number: z.string(), kind: z.string() }),
  ...credits,
  'subscription.changed': subscription,
  'subscription.payment_failed': subscription,
  'subscription.ended': subscription,
};

/** What is sent for an event. */
export const eventBody = (type: string, data: z.ZodType) =>
  z.object({
    id: z.string().meta({
      description: 'As the header `webhook-id`: the same at every attempt.',
      example: 'evt_665f1c2ab7d4e8a1c0934f12',
    }),
    type: z.literal(type),
    timestamp: isoDate.meta({ description: 'When it happened.' }),
    data,
  });

/** `data` of the event that the "test" button sends. */
export const testData = z.object({ message: z.string() });
