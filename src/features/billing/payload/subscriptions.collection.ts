import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { PAID_TIERS } from '@/features/credits/domain/plans';
import { anyOf, nobody, ownOrganization, staffField, staffIf } from '@/platform/payload/access';
import {
  both,
  cents,
  choice,
  closed,
  count,
  currency,
  flag,
  GROUPS,
  group,
  instant,
  longText,
  one,
  readableBy,
  text,
  titleFrom,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { refuseStateWrites } from '@/platform/payload/status-writes';
import { BILLING_INTERVALS, SUBSCRIPTION_STATUSES } from '../domain/billing.options';

const ofStripe = (name: string, extra = {}) => readableBy(staffField, closed(text(name, extra)));

/** What organizations pay for regularly, as Stripe last said. Changed at Stripe alone. */
export const subscriptions: CollectionConfig = {
  slug: 'subscriptions',
  labels: { singular: both('Subscription', 'ការជាវ'), plural: both('Subscriptions', 'ការជាវ') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'title',
    defaultColumns: [
      'organization',
      'tier',
      'status',
      'pricing.interval',
      'currentPeriodEnd',
      'cancelAtPeriodEnd',
    ],
    listSearchableFields: ['stripeSubscriptionId', 'stripeCustomerId'],
    description: both(
      'As Stripe has them. Organizations change them on their billing page.',
      'ដូចដែល Stripe មាន។ អង្គភាពប្តូរវានៅទំព័រវិក្កយបត្រ។',
    ),
  },
  defaultSort: '-createdAt',
  access: {
    read: anyOf(staffIf(holding('money.read')), ownOrganization()),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: { ...closedHooks, beforeOperation: [refuseStateWrites('status')] },
  indexes: [{ fields: ['organization', 'createdAt'] }, { fields: ['status', 'currentPeriodEnd'] }],
  fields: [
    titleFrom('organization.name'),
    closed(one('organization', 'organizations', { required: true })),
    closed(choice('tier', PAID_TIERS, { required: true })),
    closed(choice('status', SUBSCRIPTION_STATUSES, { required: true })),
    closed(group('credits', [closed(count('monthlyAllocation')), closed(count('rolloverMonths'))])),
    closed(
      group('pricing', [
        cents('amount'),
        currency(),
        choice('interval', BILLING_INTERVALS, { required: true }),
      ]),
    ),
    closed(instant('currentPeriodStart')),
    closed(instant('currentPeriodEnd')),
    closed(instant('billingCycleAnchor')),
    closed(instant('nextAllocationAt')),
    closed(instant('trialStart')),
    closed(instant('trialEnd')),
    closed(flag('cancelAtPeriodEnd')),
    closed(instant('cancelledAt')),
    closed(instant('endedAt')),
    closed(longText('cancellationReason')),
    closed(instant('pausedUntil')),
    closed(instant('pastDueSince')),
    closed(
      group('scheduledChange', [
        choice('tier', PAID_TIERS),
        choice('interval', BILLING_INTERVALS),
        cents('amount'),
        count('monthlyCredits'),
        instant('at'),
      ]),
    ),
    ofStripe('payUrl', { maxLength: 2000 }),
    ofStripe('stripeSubscriptionId', { unique: true }),
    ofStripe('stripeCustomerId', { index: true }),
    ofStripe('stripePriceId'),
    ofStripe('stripeScheduleId'),
    closed(instant('renewalAnnouncedFor', { admin: { hidden: true } })),
    closed(count('readNumber', { admin: { hidden: true } })),
  ],
};
