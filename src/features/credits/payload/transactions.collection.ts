import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import {
  anyOf,
  nobody,
  notForClients,
  notForWorkers,
  ownDocuments,
  ownOrganization,
  staffField,
  staffIf,
  where,
} from '@/platform/payload/access';
import {
  both,
  cents,
  choice,
  closed,
  currency,
  GROUPS,
  number,
  one,
  readableBy,
  rows,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import {
  LEDGER_UNITS,
  TRANSACTION_STATUSES,
  TRANSACTION_TYPES,
  WORKER_TRANSACTION_TYPES,
} from '../domain/credit.options';

const workerTypes = { type: { in: [...WORKER_TRANSACTION_TYPES] } };
const clientTypes = { type: { not_in: [...WORKER_TRANSACTION_TYPES] } };

/** The ledger: every business event of money or credits. Append-only, corrected by another entry. */
export const transactions: CollectionConfig = {
  slug: 'transactions',
  labels: { singular: both('Transaction', 'ប្រតិបត្តិការ'), plural: both('Transactions', 'ប្រតិបត្តិការ') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'description',
    defaultColumns: ['type', 'organization', 'worker', 'job', 'credits', 'amount', 'status', 'createdAt'],
    listSearchableFields: ['description', 'idempotencyKey', 'stripePaymentIntentId', 'stripeInvoiceId'],
    description: both(
      'Each entry carries postings that sum to zero per unit. Nothing here is edited or deleted.',
      'កំណត់ត្រានីមួយៗមិនអាចកែ ឬលុបបានឡើយ។',
    ),
  },
  defaultSort: '-createdAt',
  access: {
    read: anyOf(
      staffIf(holding('money.read')),
      where(ownOrganization(), clientTypes),
      where(ownDocuments('worker', 'worker'), workerTypes),
    ),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: closedHooks,
  indexes: [
    { fields: ['organization', 'createdAt'] },
    { fields: ['worker', 'createdAt'] },
    { fields: ['job', 'type'] },
    { fields: ['type', 'createdAt'] },
    { fields: ['postings.account', 'createdAt'] },
  ],
  fields: [
    closed(choice('type', TRANSACTION_TYPES, { required: true })),
    readableBy(notForWorkers, closed(one('organization', 'organizations'))),
    readableBy(notForClients, closed(one('worker', 'users'))),
    closed(one('job', 'jobs')),
    closed(one('subscription', 'subscriptions')),
    closed(cents('amount')),
    closed(currency()),
    readableBy(staffField, closed(cents('fee'))),
    readableBy(staffField, closed(cents('netAmount'))),
    readableBy(notForWorkers, closed(number('credits', { defaultValue: 0 }))),
    readableBy(staffField, closed(text('stripePaymentIntentId', { index: true }))),
    readableBy(staffField, closed(text('stripeInvoiceId', { index: true }))),
    readableBy(staffField, closed(text('stripeChargeId', { index: true }))),
    readableBy(notForWorkers, closed(text('paymentMethod'))),
    closed(choice('status', TRANSACTION_STATUSES, { required: true, defaultValue: 'succeeded' })),
    closed(text('description')),
    readableBy(staffField, closed(text('idempotencyKey', { required: true, unique: true }))),
    readableBy(
      staffField,
      closed(
        rows('postings', [
          text('account', { required: true }),
          choice('unit', LEDGER_UNITS, { required: true }),
          number('amount', { required: true }),
          one('lot', 'credit-lots'),
        ]),
      ),
    ),
  ],
};
