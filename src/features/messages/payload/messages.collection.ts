import type { CollectionConfig } from 'payload';
import { ROLES } from '@/features/accounts/domain/account.options';
import { holding } from '@/features/accounts/domain/permissions';
import { anyOf, nobody, ownDocuments, ownOrganization, staffIf, where } from '@/platform/payload/access';
import {
  both,
  choice,
  closed,
  flag,
  GROUPS,
  instant,
  longText,
  many,
  one,
  rows,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';

const spoken = { internal: { not_equals: true } };

/** What the two sides of a job, and staff, say to each other. */
export const messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: both('Message', 'សារ'), plural: both('Messages', 'សារ') },
  admin: {
    group: GROUPS.operations,
    useAsTitle: 'body',
    defaultColumns: ['job', 'sender', 'senderRole', 'body', 'internal', 'createdAt'],
    listSearchableFields: ['body'],
    description: both('Threads of jobs. Internal ones are seen by staff only.', 'ការសន្ទនារបស់ការងារ។'),
  },
  access: {
    read: anyOf(
      staffIf(holding('messages.read')),
      where(ownOrganization('job.organization'), spoken),
      where(ownDocuments('job.worker', 'worker'), spoken),
    ),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: closedHooks,
  indexes: [{ fields: ['job', 'createdAt'] }, { fields: ['sender', 'createdAt'] }],
  fields: [
    closed(one('job', 'jobs', { required: true })),
    closed(one('sender', 'users')),
    closed(choice('senderRole', [...ROLES, 'system'], { required: true })),
    closed(longText('body')),
    closed(many('attachments', 'files')),
    closed(flag('internal')),
    closed(rows('readBy', [one('user', 'users'), instant('at')])),
    closed(instant('editedAt')),
    closed(text('clientId', { maxLength: 64, admin: { hidden: true } })),
  ],
};
