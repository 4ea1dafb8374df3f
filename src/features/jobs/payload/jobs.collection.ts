import type { CollectionConfig } from 'payload';
import { nobody, staffField } from '@/platform/payload/access';
import { AUDIT_COLUMNS, below, both, GROUPS, readableBy, view } from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { refuseStateWrites } from '@/platform/payload/status-writes';
import { describeJobStatus, readJobs } from './jobs.access';
import {
  briefFields,
  closedAll,
  lifeFields,
  matchingFields,
  outcomeFields,
  priceFields,
  standingFields,
} from './jobs.fields';

/** The clients' orders. Everything about a job changes through the actions of its life, whoever asks. */
export const jobs: CollectionConfig = {
  slug: 'jobs',
  labels: { singular: both('Job', 'ការងារ'), plural: both('Jobs', 'ការងារ') },
  admin: {
    group: GROUPS.operations,
    useAsTitle: 'title',
    defaultColumns: [
      'number',
      'title',
      'status',
      'worker',
      'organization',
      'urgency',
      'deliveryTime.deadline',
      'createdAt',
    ],
    listSearchableFields: ['number', 'title', 'description'],
    description: both('Every order, from the brief to the approval.', 'ការបញ្ជាទិញទាំងអស់ ពីសេចក្តីណែនាំដល់ការអនុម័ត។'),
    enableListViewSelectAPI: true,
  },
  defaultSort: '-createdAt',
  defaultPopulate: { number: true, title: true, status: true, organization: true, worker: true },
  access: { read: readJobs, create: nobody, update: nobody, delete: nobody },
  hooks: { ...closedHooks, beforeOperation: [refuseStateWrites('status', describeJobStatus)] },
  indexes: [
    { fields: ['organization', 'status', 'createdAt'] },
    { fields: ['client', 'status'] },
    { fields: ['worker', 'status'] },
    { fields: ['status', 'deliveryTime.deadline'] },
    { fields: ['status', 'createdAt'] },
    { fields: ['status', 'completedAt'] },
    { fields: ['category', 'status'] },
  ],
  fields: [
    ...closedAll(standingFields),
    view('operations', '/features/admin/ui/job/job-panel#JobPanel'),
    {
      type: 'tabs',
      tabs: [
        { label: both('Brief', 'សេចក្តីណែនាំ'), fields: closedAll(briefFields) },
        { label: both('Price and promise', 'តម្លៃ និងការសន្យា'), fields: closedAll(priceFields) },
        {
          label: both('Matching', 'ការផ្គូផ្គង'),
          fields: [
            ...closedAll(matchingFields),
            readableBy(
              staffField,
              below(
                'offers',
                'offers',
                'job',
                ['worker', 'rank', 'score', 'state', 'offeredAt', 'respondedAt'],
                { defaultSort: 'rank' },
              ),
            ),
          ],
        },
        {
          label: both('Work', 'ការងារ'),
          fields: [
            readableBy(
              staffField,
              below('deliverables', 'deliverables', 'job', [
                'version',
                'submittedAt',
                'qa.state',
                'submittedBy',
              ]),
            ),
            readableBy(
              staffField,
              below('files', 'files', 'job', ['originalName', 'purpose', 'size', 'state', 'createdAt']),
            ),
            readableBy(
              staffField,
              below('timeEntries', 'time-entries', 'job', ['startedAt', 'duration', 'source', 'notes']),
            ),
          ],
        },
        {
          label: both('Thread', 'ការសន្ទនា'),
          fields: [
            readableBy(
              staffField,
              below('messages', 'messages', 'job', ['sender', 'senderRole', 'body', 'internal', 'createdAt']),
            ),
          ],
        },
        { label: both('Life', 'ដំណើរ'), fields: closedAll(lifeFields) },
        { label: both('Outcome', 'លទ្ធផល'), fields: closedAll(outcomeFields) },
        {
          label: both('Money', 'ហិរញ្ញវត្ថុ'),
          fields: [
            readableBy(
              staffField,
              below('transactions', 'transactions', 'job', [
                'type',
                'credits',
                'amount',
                'status',
                'createdAt',
              ]),
            ),
          ],
        },
        {
          label: both('Audit', 'សវនកម្ម'),
          fields: [readableBy(staffField, below('audit', 'audit-logs', 'subject', AUDIT_COLUMNS))],
        },
      ],
    },
  ],
};
