import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { nobody, staffIf } from '@/platform/payload/access';
import {
  both,
  cents,
  choice,
  closed,
  count,
  currency,
  GROUPS,
  longText,
  one,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { REFUND_CAUSES, REFUND_STATES } from '../domain/payment.options';

/** Money on its way back to a card. Written by use-cases alone. */
export const refunds: CollectionConfig = {
  slug: 'refunds',
  labels: { singular: both('Refund', 'ការសងប្រាក់'), plural: both('Refunds', 'ការសងប្រាក់') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'reason',
    defaultColumns: ['createdAt', 'organization', 'job', 'amount', 'cause', 'state', 'stripeRefundId'],
    listSearchableFields: ['reason', 'stripeRefundId', 'stripePaymentIntentId'],
    description: both(
      'Owed from the moment it is decided, until Stripe confirms it.',
      'ជំពាក់ចាប់ពីពេលសម្រេច រហូតដល់ Stripe បញ្ជាក់។',
    ),
  },
  defaultSort: '-createdAt',
  access: { read: staffIf(holding('money.read')), create: nobody, update: nobody, delete: nobody },
  hooks: closedHooks,
  indexes: [{ fields: ['organization', 'createdAt'] }, { fields: ['state', 'updatedAt'] }],
  fields: [
    closed(one('organization', 'organizations', { required: true })),
    closed(one('payment', 'payments', { index: true })),
    closed(one('transaction', 'transactions', { required: true, index: true })),
    closed(one('entry', 'transactions')),
    closed(one('job', 'jobs', { index: true })),
    closed(cents('amount')),
    closed(currency()),
    closed(choice('cause', REFUND_CAUSES, { required: true })),
    closed(longText('reason')),
    closed(one('by', 'users')),
    closed(choice('state', REFUND_STATES, { required: true, defaultValue: 'requested' })),
    closed(choice('source', ['held', 'cash', 'revenue'])),
    closed(count('creditsTaken')),
    closed(text('stripePaymentIntentId')),
    closed(text('stripeRefundId')),
    closed(longText('error')),
  ],
};
