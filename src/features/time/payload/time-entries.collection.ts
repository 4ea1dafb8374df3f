import type { CollectionConfig } from 'payload';
import { anyOf, nobody, ownDocuments, staff } from '@/platform/payload/access';
import {
  both,
  choice,
  closed,
  count,
  GROUPS,
  instant,
  json,
  longText,
  one,
  rows,
  text,
  titleFrom,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { TIME_SOURCES } from '../domain/time-entry.options';

/** Worked time, by timer or by hand; corrections are kept with their reason. */
export const timeEntries: CollectionConfig = {
  slug: 'time-entries',
  labels: { singular: both('Time entry', 'កំណត់ត្រាពេលវេលា'), plural: both('Time entries', 'កំណត់ត្រាពេលវេលា') },
  admin: {
    group: GROUPS.operations,
    useAsTitle: 'title',
    defaultColumns: ['job', 'worker', 'startedAt', 'endedAt', 'duration', 'source'],
    description: both('Minutes worked on each job.', 'នាទីដែលបានធ្វើការលើការងារនីមួយៗ។'),
  },
  defaultSort: '-startedAt',
  access: {
    read: anyOf(staff, ownDocuments('worker', 'worker')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: closedHooks,
  indexes: [{ fields: ['job', 'startedAt'] }, { fields: ['worker', 'startedAt'] }],
  fields: [
    titleFrom('job.title'),
    closed(one('job', 'jobs', { required: true })),
    closed(one('worker', 'users', { required: true })),
    closed(instant('startedAt', { required: true })),
    closed(instant('endedAt')),
    closed(count('duration', { admin: { description: both('Minutes.', 'នាទី។') } })),
    closed(longText('notes', { maxLength: 2000 })),
    closed(choice('source', TIME_SOURCES, { required: true, defaultValue: 'timer' })),
    closed(rows('edits', [instant('at'), one('by', 'users'), json('before'), text('reason')])),
  ],
};
