/** What happens to a job, as its client hears of it. */
export const JOB_EVENTS = [
  'job.created',
  'job.published',
  'job.updated',
  'job.assigned',
  'job.started',
  'job.submitted',
  'job.qa_passed',
  'job.revision_requested',
  'job.completed',
  'job.approval_undone',
  'job.reassigned',
  'job.reopened',
  'job.cancelled',
  'job.overridden',
  'job.late',
  'job.rated',
] as const;

export const MESSAGE_EVENTS = ['message.created'] as const;
export const PAYMENT_EVENTS = ['payment.received', 'payment.failed', 'payment.returned'] as const;
export const INVOICE_EVENTS = ['invoice.issued'] as const;
export const CREDIT_EVENTS = [
  'credits.changed',
  'credits.low',
  'credits.granted',
  'credits.expiring',
  'credits.expired',
] as const;
export const SUBSCRIPTION_EVENTS = [
  'subscription.changed',
  'subscription.payment_failed',
  'subscription.ended',
] as const;

/** Every event that is sent to webhooks, by area. */
export const WEBHOOK_AREAS = {
  job: JOB_EVENTS,
  message: MESSAGE_EVENTS,
  payment: PAYMENT_EVENTS,
  invoice: INVOICE_EVENTS,
  credits: CREDIT_EVENTS,
  subscription: SUBSCRIPTION_EVENTS,
} as const;

export type WebhookArea = keyof typeof WEBHOOK_AREAS;
export type WebhookEventType = (typeof WEBHOOK_AREAS)[WebhookArea][number];

export const WEBHOOK_EVENTS = Object.values(WEBHOOK_AREAS).flat() as [
  WebhookEventType,
  ...WebhookEventType[],
];
/** All events of an area, those to come included. */
export const AREA_PATTERNS = Object.keys(WEBHOOK_AREAS).map((area) => `${area}.*`) as `${WebhookArea}.*`[];
/** What an endpoint can ask for. */
export const EVENT_PATTERNS = [...AREA_PATTERNS, ...WEBHOOK_EVENTS] as [string, ...string[]];

/** Sent by the "test" button alone. */
export const TEST_EVENT = 'webhook.test';

/** What an endpoint asks for when it is to hear of this event. */
export const patternsFor = (type: string): string[] => [type, `${type.split('.')[0]}.*`];
