import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { anyOf, nobody, ownOrganization, staffIf } from '@/platform/payload/access';
import { both, choice, closed, count, GROUPS, instant, one, titleFrom } from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { LOT_SOURCES } from '../domain/credit.options';

/** Credits that came together and expire together. Written by the ledger alone. */
export const creditLots: CollectionConfig = {
  slug: 'credit-lots',
  labels: { singular: both('Credit lot', 'ឡូតិ៍ក្រេឌីត'), plural: both('Credit lots', 'ឡូតិ៍ក្រេឌីត') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'title',
    defaultColumns: [
      'organization',
      'source',
      'granted',
      'available',
      'held',
      'used',
      'expired',
      'expiresAt',
    ],
    description: both(
      'Granted = available + held + used + expired, always.',
      'បានផ្តល់ = នៅសល់ + កំពុងកាន់ + បានប្រើ + ផុតកំណត់។',
    ),
  },
  access: {
    read: anyOf(staffIf(holding('money.read')), ownOrganization()),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: closedHooks,
  indexes: [{ fields: ['organization', 'createdAt'] }],
  fields: [
    titleFrom('organization.name'),
    closed(one('organization', 'organizations', { required: true })),
    closed(choice('source', LOT_SOURCES, { required: true })),
    closed(count('granted')),
    closed(count('available')),
    closed(count('held')),
    closed(count('used')),
    closed(count('expired')),
    closed(instant('expiresAt')),
    closed({ name: 'noticedDays', type: 'number', hasMany: true, admin: { hidden: true } }),
    closed(one('transaction', 'transactions', { index: true })),
  ],
};
