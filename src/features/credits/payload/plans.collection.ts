import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { SUBSCRIPTION_TIERS } from '@/features/organizations/domain/organization.options';
import { anyOf, staff, staffField, staffIf } from '@/platform/payload/access';
import { auditedHooks } from '@/platform/payload/audit-changes';
import {
  both,
  cents,
  choice,
  closed,
  count,
  currency,
  flag,
  GROUPS,
  longText,
  number,
  readableBy,
  rows,
  text,
} from '@/platform/payload/fields';
import { PLAN_INTERVALS } from '../domain/credit.options';

const edit = staffIf(holding('plans.edit'));

/** What can be bought. Changing a plan never touches credits already granted. */
export const plans: CollectionConfig = {
  slug: 'plans',
  labels: { singular: both('Plan', 'គម្រោង'), plural: both('Plans', 'គម្រោង') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'name',
    defaultColumns: ['name', 'tier', 'credits', 'rolloverMonths', 'active'],
    description: both('Subscriptions and the price of single credits.', 'ការជាវ និងតម្លៃក្រេឌីតនីមួយៗ។'),
  },
  defaultSort: 'position',
  access: {
    read: anyOf(staff, () => ({ active: { equals: true } })),
    create: edit,
    update: edit,
    delete: edit,
  },
  hooks: auditedHooks,
  fields: [
    choice('tier', SUBSCRIPTION_TIERS, { required: true, unique: true }),
    text('name', { required: true, maxLength: 80 }),
    longText('description', { maxLength: 1000 }),
    rows('prices', [
      choice('interval', PLAN_INTERVALS, { required: true }),
      cents('amount', { required: true }),
      currency(),
      readableBy(staffField, closed(text('stripePriceId'))),
    ]),
    count('credits', {
      required: true,
      admin: { description: both('Granted each period.', 'ផ្តល់រៀងរាល់រយៈពេល។') },
    }),
    count('rolloverMonths', { required: true, max: 24 }),
    { name: 'features', type: 'text', hasMany: true, maxRows: 20 },
    count('trialDays', {
      max: 90,
      admin: {
        description: both('Days that a first subscription is free; 0 for none.', 'ថ្ងៃសាកល្បងដោយឥតគិតថ្លៃ។'),
      },
    }),
    count('trialCredits', {
      max: 100,
      admin: { description: both('Granted for the trial.', 'ក្រេឌីតសម្រាប់ការសាកល្បង។') },
    }),
    flag('active', { defaultValue: true, admin: { position: 'sidebar' } }),
    number('position', { defaultValue: 0, admin: { position: 'sidebar' } }),
  ],
};
