import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { anyOf, staff, staffIf } from '@/platform/payload/access';
import { auditedHooks } from '@/platform/payload/audit-changes';
import {
  both,
  choice,
  count,
  currency,
  flag,
  GROUPS,
  group,
  longText,
  number,
  text,
} from '@/platform/payload/fields';
import { SKILL_CATEGORIES, SKILL_LEVELS } from '@/shared/vocabulary';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const edit = staffIf(holding('skills.edit'));

/** The catalogue of what can be asked for, with its prices. Retire a skill by making it inactive. */
export const skills: CollectionConfig = {
  slug: 'skills',
  labels: { singular: both('Skill', 'ជំនាញ'), plural: both('Skills', 'ជំនាញ') },
  admin: {
    group: GROUPS.content,
    useAsTitle: 'name',
    defaultColumns: ['name', 'category', 'pricing.creditEquivalent', 'pricing.suggestedHourly.mid', 'active'],
    listSearchableFields: ['name', 'slug', 'description'],
    description: both(
      'What clients can ask for, and what an hour of it costs.',
      'អ្វីដែលអតិថិជនអាចស្នើសុំ និងតម្លៃក្នុងមួយម៉ោង។',
    ),
  },
  defaultSort: 'name',
  defaultPopulate: { name: true, slug: true, category: true },
  access: {
    read: anyOf(staff, () => ({ active: { equals: true } })),
    create: edit,
    update: edit,
    delete: edit,
  },
  hooks: auditedHooks,
  indexes: [{ fields: ['active', 'category', 'name'] }],
  fields: [
    text('name', { required: true, maxLength: 80, index: true }),
    text('slug', {
      required: true,
      unique: true,
      maxLength: 60,
      validate: (value: string | null | undefined) =>
        (value && SLUG.test(value)) || 'Small letters, digits and single dashes.',
    }),
    choice('category', SKILL_CATEGORIES, { required: true, index: true }),
    longText('description', { maxLength: 2000 }),
    {
      name: 'synonyms',
      type: 'text',
      hasMany: true,
      maxRows: 40,
      admin: {
        description: both(
          'Other words people use for it; briefs are read with them.',
          'ពាក្យផ្សេងទៀតដែលមានន័យដូចគ្នា។',
        ),
      },
    },
    text('icon', { maxLength: 40 }),
    flag('active', { defaultValue: true, admin: { position: 'sidebar' } }),
    group('pricing', [
      group(
        'suggestedHourly',
        SKILL_LEVELS.map((level) => count(level, { required: true })),
        {
          admin: { description: both('Cents per hour.', 'សេនក្នុងមួយម៉ោង។') },
        },
      ),
      currency(),
      number('creditEquivalent', {
        required: true,
        min: 0.1,
        max: 100,
        defaultValue: 1,
        admin: { description: both('Credits for one hour.', 'ក្រេឌីតសម្រាប់មួយម៉ោង។') },
      }),
    ]),
  ],
};
