import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload';
import { NOTIFICATION_CHANNELS } from '@/features/accounts/domain/account.options';
import { holding } from '@/features/accounts/domain/permissions';
import { anyOf, nobody, ownDocuments, staffField, staffIf } from '@/platform/payload/access';
import {
  both,
  choices,
  closed,
  flag,
  GROUPS,
  group,
  instant,
  json,
  one,
  readableBy,
  text,
} from '@/platform/payload/fields';
import { guardLifecycle, inUseCase, refuseDirectCreate, refuseDirectDelete } from '@/platform/payload/guard';
import { processClock } from '@/platform/process-clock';

const CLOSED = [
  'user',
  'type',
  'title',
  'message',
  'job',
  'sender',
  'channels',
  'emailSent',
  'emailSentAt',
  'mailAt',
  'pushSentAt',
  'actionUrl',
  'actionLabel',
  'dedupeKey',
];

/** Marking as read is all that people may do to what they were told. */
const stampRead: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (inUseCase(req) || data.read === undefined || data.read === originalDoc?.read) return data;
  return { ...data, readAt: data.read ? processClock().now() : null };
};

/** What people were told, and through which channels. */
export const notifications: CollectionConfig = {
  slug: 'notifications',
  labels: { singular: both('Notification', 'ការជូនដំណឹង'), plural: both('Notifications', 'ការជូនដំណឹង') },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'type',
    defaultColumns: ['user', 'type', 'job', 'channels', 'read', 'emailSentAt', 'createdAt'],
    description: both('What people were told, and whether the e-mail went out.', 'អ្វីដែលបានជូនដំណឹងដល់មនុស្ស។'),
  },
  defaultSort: '-createdAt',
  access: {
    read: anyOf(staffIf(holding('messages.read')), ownDocuments('user')),
    create: nobody,
    update: ownDocuments('user'),
    delete: nobody,
  },
  hooks: {
    beforeChange: [refuseDirectCreate, guardLifecycle(CLOSED), stampRead],
    beforeDelete: [refuseDirectDelete],
  },
  indexes: [{ fields: ['user', 'read', 'createdAt'] }, { fields: ['user', 'createdAt'] }],
  fields: [
    closed(one('user', 'users', { required: true })),
    closed(text('type', { required: true, index: true })),
    closed(group('title', [text('key'), json('values')])),
    closed(group('message', [text('key'), json('values')])),
    closed(one('job', 'jobs', { index: true })),
    closed(one('sender', 'users')),
    flag('read'),
    closed(instant('readAt')),
    closed(choices('channels', NOTIFICATION_CHANNELS)),
    closed(flag('emailSent')),
    closed(instant('emailSentAt')),
    closed(instant('mailAt')),
    closed(instant('pushSentAt')),
    closed(text('actionUrl', { maxLength: 2000 })),
    closed(text('actionLabel')),
    readableBy(staffField, closed(text('dedupeKey', { admin: { hidden: true } }))),
  ],
};
