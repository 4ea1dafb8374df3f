import type { CollectionConfig } from 'payload';
import { USER_STATUSES } from '@/features/accounts/domain/account.options';
import { anyOf, nobody, ownDocuments, staff, staffField } from '@/platform/payload/access';
import {
  both,
  cents,
  choice,
  choices,
  closed,
  count,
  currency,
  flag,
  GROUPS,
  group,
  instant,
  number,
  one,
  readableBy,
  rows,
  text,
  titleFrom,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { AVAILABILITIES, JOB_CATEGORIES, SKILL_LEVELS } from '@/shared/vocabulary';

/** What matching reads of each worker: projected from profiles, counted by the jobs' lives, written by nobody else. */
export const workerCards: CollectionConfig = {
  slug: 'worker-cards',
  labels: { singular: both('Worker card', 'កាតអ្នកធ្វើការ'), plural: both('Worker cards', 'កាតអ្នកធ្វើការ') },
  admin: {
    group: GROUPS.people,
    useAsTitle: 'title',
    defaultColumns: [
      'worker',
      'status',
      'availability',
      'stats.activeJobs',
      'stats.averageRating',
      'stats.onTimeRate',
      'stats.responseTime',
    ],
    description: both(
      'Performance and availability as matching sees them. Rebuilt from the record, never edited.',
      'សមិទ្ធផល និងពេលទំនេរ ដូចដែលការផ្គូផ្គងមើលឃើញ។',
    ),
  },
  access: {
    read: anyOf(staff, ownDocuments('worker', 'worker')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: closedHooks,
  indexes: [
    { fields: ['skills.skill', 'baseScore'] },
    { fields: ['skillSets', 'baseScore'] },
    { fields: ['status', 'availability', 'baseScore'] },
  ],
  fields: [
    titleFrom('worker.email'),
    closed(one('worker', 'users', { required: true, unique: true })),
    closed(choice('status', USER_STATUSES, { required: true, defaultValue: 'active' })),
    closed(rows('skills', [one('skill', 'skills'), choice('level', SKILL_LEVELS), flag('verified')])),
    closed(number('skillSets', { hasMany: true, hidden: true })),
    closed(cents('hourlyRate')),
    closed(currency()),
    closed(choice('availability', AVAILABILITIES, { required: true, defaultValue: 'offline' })),
    closed(text('timezone')),
    closed(rows('shifts', [number('start'), number('end')])),
    closed(rows('timeOff', [instant('from'), instant('to')])),
    closed(choices('standingAcceptance', JOB_CATEGORIES)),
    closed(
      group('stats', [
        count('totalJobs'),
        count('completedJobs'),
        number('averageRating', { defaultValue: 0 }),
        count('ratingCount'),
        cents('totalEarnings'),
        number('responseTime'),
        number('completionRate', { defaultValue: 100 }),
        number('onTimeRate', { defaultValue: 100 }),
        count('activeJobs'),
        instant('lastOfferAt'),
      ]),
    ),
    readableBy(staffField, closed(count('openOffers'))),
    readableBy(staffField, closed(number('baseScore', { defaultValue: 0 }))),
  ],
};
