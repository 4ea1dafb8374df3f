import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { everybody, staffIf } from '@/platform/payload/access';
import { auditedHooks } from '@/platform/payload/audit-changes';
import { both, choice, flag, GROUPS, text } from '@/platform/payload/fields';
import { CALENDAR_DAY, HOLIDAY_COUNTRIES } from '../domain/holiday.options';

const edit = staffIf(holding('holidays.edit'));

/** Both calendars, which the promise of a ready time keeps. */
export const holidays: CollectionConfig = {
  slug: 'holidays',
  labels: { singular: both('Holiday', 'ថ្ងៃឈប់សម្រាក'), plural: both('Holidays', 'ថ្ងៃឈប់សម្រាក') },
  admin: {
    group: GROUPS.content,
    useAsTitle: 'name',
    defaultColumns: ['date', 'country', 'name', 'confirmed'],
    listSearchableFields: ['name', 'date'],
    description: both(
      'Cambodian and US holidays. Confirm the ones that follow the moon once they are announced.',
      'ថ្ងៃឈប់សម្រាកនៅកម្ពុជា និងសហរដ្ឋអាមេរិក។',
    ),
  },
  defaultSort: 'date',
  access: { read: everybody, create: edit, update: edit, delete: edit },
  hooks: auditedHooks,
  indexes: [{ fields: ['country', 'date'], unique: true }],
  fields: [
    choice('country', HOLIDAY_COUNTRIES, { required: true }),
    text('date', {
      required: true,
      index: true,
      admin: { placeholder: '2027-04-14' },
      validate: (value: string | null | undefined) =>
        (value && CALENDAR_DAY.test(value)) || 'Must be a day such as 2027-04-14.',
    }),
    text('name', { required: true, maxLength: 120 }),
    flag('confirmed', { admin: { position: 'sidebar' } }),
  ],
};
