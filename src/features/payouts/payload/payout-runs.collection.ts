import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { PAYOUT_RAILS } from '@/features/settings/domain/settings';
import { nobody, staffIf } from '@/platform/payload/access';
import {
  below,
  both,
  cents,
  choice,
  choices,
  closed,
  count,
  GROUPS,
  group,
  instant,
  number,
  one,
  rows,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { CARRY_REASONS } from '../domain/payout-plan';
import { RUN_STATES } from '../domain/payout-states';

/** Each time that finance pays workers. Made and moved on the page of payout runs. */
export const payoutRuns: CollectionConfig = {
  slug: 'payout-runs',
  labels: { singular: both('Payout run', 'ជុំបើកប្រាក់'), plural: both('Payout runs', 'ជុំបើកប្រាក់') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'number',
    defaultColumns: [
      'number',
      'state',
      'totals.count',
      'totals.amount',
      'draftedBy',
      'approvedBy',
      'createdAt',
    ],
    listSearchableFields: ['number'],
    description: both(
      'The record. Runs are drafted, approved and paid under “Payouts”.',
      'កំណត់ត្រា។ ការបើកប្រាក់ធ្វើនៅទំព័រ «Payouts»។',
    ),
  },
  defaultSort: '-createdAt',
  access: { read: staffIf(holding('money.read')), create: nobody, update: nobody, delete: nobody },
  hooks: closedHooks,
  indexes: [{ fields: ['state', 'createdAt'] }, { fields: ['approvedBy', 'approvedAt'] }],
  fields: [
    closed(text('number', { required: true, unique: true })),
    closed(choice('state', RUN_STATES, { required: true })),
    closed(instant('periodEnd')),
    closed(choices('rails', PAYOUT_RAILS)),
    closed(group('rate', [number('rate'), text('date')])),
    closed(group('totals', [count('count'), cents('amount'), cents('fee'), cents('net')])),
    closed(rows('carried', [one('worker', 'users'), cents('amount'), choice('reason', CARRY_REASONS)])),
    closed(one('draftedBy', 'users')),
    closed(one('approvedBy', 'users')),
    closed(instant('approvedAt')),
    closed(instant('sentAt')),
    closed(instant('paidAt')),
    closed(one('cancelledBy', 'users')),
    closed(instant('cancelledAt')),
    closed(text('cancelReason')),
    below('payouts', 'payouts', 'run', ['number', 'worker', 'rail', 'amount', 'net', 'state']),
  ],
};
