import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { PAYOUT_RAILS } from '@/features/settings/domain/settings';
import { anyOf, nobody, ownDocuments, staffIf } from '@/platform/payload/access';
import { both, choice, closed, flag, GROUPS, instant, one, text } from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';

/** Accounts of workers by their last four digits. The sealed number is no field here: no door of the panel has it. */
export const payoutMethods: CollectionConfig = {
  slug: 'payout-methods',
  labels: {
    singular: both('Payout account', 'គណនីទទួលប្រាក់'),
    plural: both('Payout accounts', 'គណនីទទួលប្រាក់'),
  },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'lastFour',
    defaultColumns: ['worker', 'rail', 'lastFour', 'holderName', 'active', 'heldUntil', 'flaggedAt'],
    description: both(
      'Set by workers themselves. Nothing is sent to a new account for 48 hours.',
      'អ្នកធ្វើការកំណត់ដោយខ្លួនឯង។ គណនីថ្មីរង់ចាំ ៤៨ ម៉ោង។',
    ),
  },
  defaultSort: '-createdAt',
  access: {
    read: anyOf(staffIf(holding('payouts.manage')), ownDocuments('worker', 'worker')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: closedHooks,
  fields: [
    closed(one('worker', 'users', { required: true, index: true })),
    closed(choice('rail', PAYOUT_RAILS, { required: true })),
    closed(text('holderName', { required: true, maxLength: 80 })),
    closed(text('lastFour', { required: true, maxLength: 4 })),
    closed(flag('active')),
    closed(instant('heldUntil')),
    closed(instant('flaggedAt')),
    closed(text('flagReason')),
    closed(instant('endedAt')),
  ],
};
