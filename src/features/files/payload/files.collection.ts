import type { CollectionConfig, Where } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import {
  anyOf,
  nobody,
  ownDocuments,
  ownOrganization,
  staff,
  staffField,
  staffIf,
  where,
} from '@/platform/payload/access';
import {
  both,
  choice,
  closed,
  count,
  flag,
  GROUPS,
  number,
  one,
  readableBy,
  rows,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { refuseStateWrites } from '@/platform/payload/status-writes';
import { FILE_PURPOSES, FILE_STATES } from '../domain/file.options';

/** Of a job's files the brief's are read here, and versions; attachments come with the messages they belong to. */
const briefs: Where = { purpose: { equals: 'client-upload' } };
const versions: Where = { purpose: { equals: 'deliverable' } };
/** What is attached to messages is read with them; some of them are for staff alone. */
const notSaid: Where = { purpose: { not_equals: 'message' } };
const released: Where = { and: [versions, { released: { equals: true } }] };

/** What is known about each stored file. The bytes are in the store and served by signed links only. */
export const files: CollectionConfig = {
  slug: 'files',
  labels: { singular: both('File', 'ឯកសារ'), plural: both('Files', 'ឯកសារ') },
  admin: {
    group: GROUPS.operations,
    useAsTitle: 'originalName',
    defaultColumns: ['originalName', 'purpose', 'job', 'owner', 'size', 'state', 'createdAt'],
    listSearchableFields: ['originalName', 'filename'],
    description: both('Uploads of briefs, messages, versions and profiles.', 'ឯកសារដែលបានផ្ទុកឡើង។'),
  },
  defaultPopulate: {
    originalName: true,
    mimeType: true,
    detectedType: true,
    size: true,
    state: true,
    purpose: true,
    owner: true,
    job: true,
  },
  access: {
    read: anyOf(
      staffIf(holding('messages.read')),
      where(staff, notSaid),
      where(ownDocuments('owner'), notSaid),
      ownDocuments('uploadedBy'),
      where(ownOrganization('job.organization'), { or: [briefs, released] }),
      where(ownDocuments('job.worker', 'worker'), { or: [briefs, versions] }),
    ),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: { ...closedHooks, beforeOperation: [refuseStateWrites('state')] },
  indexes: [
    { fields: ['job', 'purpose', 'createdAt'] },
    { fields: ['owner', 'purpose', 'createdAt'] },
    { fields: ['state', 'createdAt'] },
  ],
  fields: [
    closed(choice('purpose', FILE_PURPOSES, { required: true })),
    closed(one('owner', 'users', { required: true })),
    closed(one('job', 'jobs')),
    readableBy(staffField, closed(text('key', { required: true, unique: true, maxLength: 1024 }))),
    closed(text('filename', { required: true })),
    closed(text('originalName', { required: true })),
    closed(text('mimeType', { required: true })),
    closed(text('detectedType')),
    closed(count('size', { required: true })),
    readableBy(staffField, closed(text('sha256', { index: true }))),
    readableBy(staffField, closed(text('etag'))),
    closed(choice('state', FILE_STATES, { required: true, defaultValue: 'awaiting-upload' })),
    closed(flag('scanned')),
    readableBy(staffField, closed(number('scanTries'))),
    readableBy(staffField, closed(text('signature'))),
    readableBy(staffField, closed(text('chargedTo', { admin: { hidden: true } }))),
    closed(text('rejectReason')),
    readableBy(
      staffField,
      closed(
        rows('thumbnails', [
          text('name'),
          text('key', { maxLength: 1024 }),
          count('width'),
          count('height'),
          text('mimeType'),
        ]),
      ),
    ),
    closed(number('width')),
    closed(number('height')),
    closed(number('durationSeconds')),
    closed(one('uploadedBy', 'users', { required: true, index: true })),
    closed(number('version')),
    closed(flag('released')),
    readableBy(staffField, closed(text('uploadId', { maxLength: 2048, admin: { hidden: true } }))),
    readableBy(staffField, closed(number('partSize', { admin: { hidden: true } }))),
  ],
};
