import type { CollectionConfig } from 'payload';
import { REVISION_KINDS } from '@/features/jobs/domain/job-types';
import {
  anyOf,
  nobody,
  notForClients,
  ownDocuments,
  ownOrganization,
  staff,
  staffField,
  where,
} from '@/platform/payload/access';
import {
  both,
  choice,
  closed,
  count,
  flag,
  GROUPS,
  group,
  instant,
  json,
  longText,
  many,
  number,
  one,
  readableBy,
  rows,
  text,
  titleFrom,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { CLIENT_VISIBLE_QA_STATES, QA_STATES } from '../domain/deliverable.options';

const shown = { 'qa.state': { in: [...CLIENT_VISIBLE_QA_STATES] } };

/** Versions of the work. Immutable once submitted, but for the quality check and comments. */
export const deliverables: CollectionConfig = {
  slug: 'deliverables',
  labels: { singular: both('Deliverable', 'លទ្ធផលការងារ'), plural: both('Deliverables', 'លទ្ធផលការងារ') },
  admin: {
    group: GROUPS.operations,
    useAsTitle: 'title',
    defaultColumns: ['job', 'version', 'qa.state', 'submittedBy', 'submittedAt'],
    description: both(
      'Every version that was submitted, with its quality check and comments.',
      'កំណែនីមួយៗដែលបានដាក់ស្នើ។',
    ),
  },
  defaultSort: '-submittedAt',
  access: {
    read: anyOf(
      staff,
      ownDocuments('submittedBy', 'worker'),
      ownDocuments('job.worker', 'worker'),
      where(ownOrganization('job.organization'), shown),
    ),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: closedHooks,
  indexes: [{ fields: ['job', 'version'], unique: true }, { fields: ['qa.state', 'submittedAt'] }],
  fields: [
    titleFrom('job.title'),
    closed(one('job', 'jobs', { required: true })),
    closed(count('version', { required: true, min: 1, defaultValue: 1 })),
    closed(many('files', 'files')),
    closed(longText('note')),
    closed(rows('checklist', [text('text'), flag('done')])),
    closed(one('submittedBy', 'users', { required: true, index: true })),
    closed(instant('submittedAt', { required: true })),
    closed(
      group('qa', [
        choice('state', QA_STATES, { required: true, defaultValue: 'not-required' }),
        readableBy(staffField, one('by', 'users')),
        instant('at'),
        readableBy(
          notForClients,
          rows('checklist', [text('item'), flag('passed'), text('note', { maxLength: 2000 })]),
        ),
        readableBy(notForClients, longText('note')),
        readableBy(staffField, json('aiReport')),
      ]),
    ),
    closed(
      rows('comments', [
        one('file', 'files'),
        group(
          'anchor',
          ['page', 'time', 'x', 'y', 'width', 'height'].map((name) => number(name)),
        ),
        one('author', 'users'),
        longText('body'),
        choice('tag', REVISION_KINDS),
        flag('resolved'),
        instant('resolvedAt'),
        instant('createdAt'),
      ]),
    ),
  ],
};
