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
  instant,
  json,
  one,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { DISPUTE_STATES } from '../domain/payment.options';

/** Payments that a bank has called back. Written by use-cases alone. */
export const disputes: CollectionConfig = {
  slug: 'disputes',
  labels: { singular: both('Dispute', 'វិវាទ'), plural: both('Disputes', 'វិវាទ') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'stripeDisputeId',
    defaultColumns: ['createdAt', 'organization', 'amount', 'reason', 'state', 'evidenceDueBy'],
    listSearchableFields: ['stripeDisputeId', 'stripeChargeId', 'stripePaymentIntentId'],
    description: both(
      'Answer before the day that the bank sets. Cleared earnings are never touched.',
      'ឆ្លើយមុនកាលបរិច្ឆេទដែលធនាគារកំណត់។',
    ),
  },
  defaultSort: '-createdAt',
  access: { read: staffIf(holding('money.read')), create: nobody, update: nobody, delete: nobody },
  hooks: closedHooks,
  indexes: [{ fields: ['organization', 'state'] }, { fields: ['state', 'evidenceDueBy'] }],
  fields: [
    closed(one('organization', 'organizations')),
    closed(one('payment', 'payments', { index: true })),
    closed(one('transaction', 'transactions', { index: true })),
    closed(one('job', 'jobs')),
    closed(text('stripeDisputeId', { required: true, unique: true })),
    closed(text('stripeChargeId')),
    closed(text('stripePaymentIntentId')),
    closed(cents('amount')),
    closed(cents('fee')),
    closed(currency()),
    closed(text('reason')),
    closed(choice('state', DISPUTE_STATES, { required: true, defaultValue: 'open' })),
    closed(instant('withdrawnAt')),
    closed(instant('reinstatedAt')),
    closed(cents('fromCash')),
    closed(count('creditsTaken')),
    closed(json('evidence')),
    closed(instant('evidenceDueBy')),
    closed(instant('evidenceSentAt')),
  ],
};
