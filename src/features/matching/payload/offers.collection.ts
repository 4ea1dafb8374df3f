import type { CollectionConfig } from 'payload';
import { OFFER_STATES } from '@/features/jobs/domain/job-types';
import { anyOf, nobody, ownDocuments, staff } from '@/platform/payload/access';
import {
  both,
  cents,
  choice,
  closed,
  count,
  currency,
  GROUPS,
  group,
  instant,
  json,
  longText,
  number,
  one,
  text,
  titleFrom,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { refuseStateWrites } from '@/platform/payload/status-writes';
import { FAULTLESS_MISSES } from '../domain/missed-offer';

/** Jobs offered to workers. Made, answered and closed by matching alone. */
export const offers: CollectionConfig = {
  slug: 'offers',
  labels: { singular: both('Offer', 'សំណើ'), plural: both('Offers', 'សំណើ') },
  admin: {
    group: GROUPS.operations,
    useAsTitle: 'title',
    defaultColumns: ['job', 'worker', 'rank', 'score', 'state', 'offeredAt', 'expiresAt'],
    description: both(
      'Who was asked, in which order and why, and what they answered.',
      'អ្នកណាត្រូវបានសួរ តាមលំដាប់ណា និងចម្លើយ។',
    ),
  },
  access: {
    read: anyOf(staff, ownDocuments('worker', 'worker')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: { ...closedHooks, beforeOperation: [refuseStateWrites('state')] },
  indexes: [
    { fields: ['worker', 'state', 'expiresAt'] },
    { fields: ['job', 'rank'] },
    { fields: ['state', 'expiresAt'] },
    { fields: ['worker', 'createdAt'] },
  ],
  fields: [
    titleFrom('job.title'),
    closed(one('job', 'jobs', { required: true })),
    closed(one('worker', 'users', { required: true })),
    closed(count('rank', { min: 1, defaultValue: 1 })),
    closed(number('score', { admin: { components: { Cell: '/features/admin/ui/kit/cells#ScoreCell' } } })),
    closed(json('components')),
    closed(longText('reasoning')),
    closed(
      group('terms', [
        cents('payout'),
        currency(),
        instant('deadline'),
        number('hours'),
        cents('hourlyRate'),
        number('urgencyFactor'),
      ]),
    ),
    closed(choice('state', OFFER_STATES, { required: true, defaultValue: 'offered' })),
    closed(instant('offeredAt')),
    closed(instant('expiresAt')),
    closed(instant('respondedAt')),
    closed(text('declineReason')),
    closed(instant('reservedUntil')),
    closed(choice('missedWithoutFault', FAULTLESS_MISSES)),
  ],
};
