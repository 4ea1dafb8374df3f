import type { ExtraIndex } from '@/platform/payload/extra-index';
import { LIVE_STATUSES } from '../domain/billing.options';

/** One live subscription, one open checkout and one customer at Stripe for each organization. */
export const billingIndexes: ExtraIndex[] = [
  {
    collection: 'subscriptions',
    keys: { organization: 1 },
    options: {
      name: 'subscriptions_one_live',
      unique: true,
      partialFilterExpression: { status: { $in: [...LIVE_STATUSES] } },
    },
  },
  {
    collection: 'subscriptions',
    keys: { nextAllocationAt: 1 },
    options: { name: 'subscriptions_yearly_due', partialFilterExpression: { 'pricing.interval': 'year' } },
  },
  {
    collection: 'organizations',
    keys: { stripeCustomerId: 1 },
    options: {
      name: 'organizations_stripe_customer',
      unique: true,
      partialFilterExpression: { stripeCustomerId: { $type: 'string' } },
    },
  },
  {
    collection: 'billing-checkouts',
    keys: { organization: 1 },
    options: { name: 'checkouts_one_open', unique: true },
  },
  {
    collection: 'plan-change-previews',
    keys: { expiresAt: 1 },
    options: { name: 'previews_forgotten', expireAfterSeconds: 0 },
  },
];
