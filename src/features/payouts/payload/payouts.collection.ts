import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { PAYOUT_RAILS } from '@/features/settings/domain/settings';
import { nobody, staffIf } from '@/platform/payload/access';
import {
  both,
  cents,
  choice,
  closed,
  currency,
  flag,
  GROUPS,
  group,
  instant,
  number,
  one,
  rows,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { END_REASONS, PAYOUT_STATES } from '../domain/payout-states';

/** What each worker was paid in each run. Workers read theirs through the API, which leaves drafts out. */
export const payouts: CollectionConfig = {
  slug: 'payouts',
  labels: { singular: both('Payout', 'ការបើកប្រាក់'), plural: both('Payouts', 'ការបើកប្រាក់') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'number',
    defaultColumns: ['number', 'worker', 'rail', 'lastFour', 'amount', 'net', 'state', 'paidAt'],
    listSearchableFields: ['number', 'reference'],
    description: both('The record. Nothing here is edited by hand.', 'កំណត់ត្រា មិនអាចកែដោយដៃ។'),
  },
  defaultSort: '-createdAt',
  access: { read: staffIf(holding('money.read')), create: nobody, update: nobody, delete: nobody },
  hooks: closedHooks,
  indexes: [
    { fields: ['worker', 'createdAt'] },
    { fields: ['run', 'state'] },
    { fields: ['method', 'state'] },
    { fields: ['state', 'paidAt'] },
  ],
  fields: [
    closed(text('number', { required: true, unique: true })),
    closed(one('run', 'payout-runs', { required: true })),
    closed(one('worker', 'users', { required: true })),
    closed(one('method', 'payout-methods')),
    closed(choice('rail', PAYOUT_RAILS, { required: true })),
    closed(text('lastFour', { maxLength: 4 })),
    closed(group('period', [instant('from'), instant('to')])),
    closed(rows('earnings', [one('entry', 'transactions'), one('job', 'jobs'), cents('amount')])),
    closed(cents('amount')),
    closed(cents('fee')),
    closed(cents('net')),
    closed(number('local')),
    closed(currency()),
    closed(group('rate', [number('rate'), text('date')])),
    closed(choice('state', PAYOUT_STATES, { required: true })),
    closed(flag('holds')),
    closed(text('reference')),
    closed(text('reason')),
    closed(choice('endReason', END_REASONS)),
    closed(instant('approvedAt')),
    closed(instant('sentAt')),
    closed(instant('paidAt')),
    closed(instant('endedAt')),
  ],
};
