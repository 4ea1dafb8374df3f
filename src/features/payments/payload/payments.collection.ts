import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { nobody, staffIf } from '@/platform/payload/access';
import {
  below,
  both,
  cents,
  choice,
  closed,
  currency,
  flag,
  GROUPS,
  group,
  instant,
  longText,
  number,
  one,
  rows,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { PAYMENT_PURPOSES, PAYMENT_STATUSES } from '../domain/payment.options';

/** Payments for packs and jobs, from the first click to the last refund. Written by use-cases alone. */
export const payments: CollectionConfig = {
  slug: 'payments',
  labels: { singular: both('Payment', 'ការទូទាត់'), plural: both('Payments', 'ការទូទាត់') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'stripePaymentIntentId',
    defaultColumns: ['createdAt', 'organization', 'purpose', 'job', 'amount', 'refundedAmount', 'status'],
    listSearchableFields: ['stripePaymentIntentId', 'stripeSessionId', 'stripeChargeId'],
    description: both(
      'Packs and jobs paid by card. Subscriptions are paid by invoice.',
      'ការទូទាត់តាមកាតសម្រាប់កញ្ចប់ និងការងារ។',
    ),
  },
  defaultSort: '-createdAt',
  access: { read: staffIf(holding('money.read')), create: nobody, update: nobody, delete: nobody },
  hooks: closedHooks,
  indexes: [
    { fields: ['organization', 'createdAt'] },
    { fields: ['job', 'status'] },
    { fields: ['status', 'updatedAt'] },
  ],
  fields: [
    closed(one('organization', 'organizations', { required: true })),
    closed(one('by', 'users')),
    closed(choice('purpose', PAYMENT_PURPOSES, { required: true })),
    closed(choice('status', PAYMENT_STATUSES, { required: true, defaultValue: 'created' })),
    closed(cents('amount')),
    closed(currency()),
    closed(cents('refundedAmount')),
    closed(cents('fee')),
    closed(number('credits')),
    closed(one('job', 'jobs')),
    closed(
      group('newScope', [longText('feedback'), rows('commentIds', [text('comment', { required: true })])]),
    ),
    closed(flag('automatic')),
    closed(text('paymentMethod')),
    closed(text('stripePaymentIntentId')),
    closed(text('stripeSessionId', { index: true })),
    closed(text('stripeChargeId')),
    closed(text('redirectUrl', { maxLength: 4000, admin: { hidden: true } })),
    closed(text('effectKey', { unique: true, admin: { hidden: true } })),
    closed(one('transaction', 'transactions', { index: true })),
    closed(group('failure', [text('declineCode'), longText('message'), instant('at')])),
    below('refunds', 'refunds', 'payment', ['createdAt', 'amount', 'cause', 'state']),
    below('disputes', 'disputes', 'payment', ['createdAt', 'amount', 'reason', 'state']),
  ],
};
