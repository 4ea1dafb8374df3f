import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { anyOf, nobody, ownOrganization, staffIf } from '@/platform/payload/access';
import {
  both,
  cents,
  closed,
  count,
  currency,
  GROUPS,
  group,
  instant,
  number,
  one,
  titleFrom,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';

/** One an organization: what every spend updates. Written by the ledger alone. */
export const organizationBalances: CollectionConfig = {
  slug: 'organization-balances',
  labels: { singular: both('Balance', 'សមតុល្យ'), plural: both('Balances', 'សមតុល្យ') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'title',
    defaultColumns: ['organization', 'credits.available', 'credits.held', 'totalSpent', 'updatedAt'],
    description: both(
      'Credits and cash of each organization, as the ledger left them.',
      'ក្រេឌីត និងសាច់ប្រាក់របស់អង្គភាពនីមួយៗ។',
    ),
  },
  access: {
    read: anyOf(staffIf(holding('money.read')), ownOrganization()),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: closedHooks,
  fields: [
    titleFrom('organization.name'),
    closed(one('organization', 'organizations', { required: true, unique: true })),
    closed(group('credits', [closed(count('available')), closed(count('held'))])),
    closed(cents('cash')),
    closed(currency()),
    closed(count('totalJobsPosted')),
    closed(cents('totalSpent')),
    closed(count('totalCreditsSpent')),
    closed(number('averageRating', { defaultValue: 0 })),
    closed(count('ratingCount')),
    closed(instant('pastDueSince')),
  ],
};
