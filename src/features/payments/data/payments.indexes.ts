import type { ExtraIndex } from '@/platform/payload/extra-index';

const known = (field: string) => ({ partialFilterExpression: { [field]: { $type: 'string' as const } } });

/** One document for each object of Stripe's and each request of ours, whatever races. */
export const paymentIndexes: ExtraIndex[] = [
  {
    collection: 'payments',
    keys: { stripePaymentIntentId: 1 },
    options: { name: 'payments_intent', unique: true, ...known('stripePaymentIntentId') },
  },
  {
    collection: 'refunds',
    keys: { stripeRefundId: 1 },
    options: { name: 'refunds_stripe', unique: true, ...known('stripeRefundId') },
  },
  {
    collection: 'top-ups',
    keys: { organization: 1 },
    options: { name: 'top_ups_organization', unique: true },
  },
];
