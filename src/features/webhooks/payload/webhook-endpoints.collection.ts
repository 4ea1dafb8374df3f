import type { CollectionConfig } from 'payload';
import { nobody, staff } from '@/platform/payload/access';
import {
  below,
  both,
  choice,
  closed,
  count,
  flag,
  GROUPS,
  instant,
  number,
  one,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';

/** Clients' webhooks. Their secrets are no field here: no door of the panel has them. */
export const webhookEndpoints: CollectionConfig = {
  slug: 'webhook-endpoints',
  labels: {
    singular: both('Webhook endpoint', 'ចំណុចទទួល webhook'),
    plural: both('Webhook endpoints', 'ចំណុចទទួល webhook'),
  },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'url',
    defaultColumns: ['url', 'organization', 'enabled', 'lastStatus', 'failingSince', 'lastSuccessAt'],
    description: both(
      'Addresses of clients that events are sent to. Kept by their owners.',
      'អាសយដ្ឋានរបស់អតិថិជនដែលព្រឹត្តិការណ៍ត្រូវផ្ញើទៅ។ ម្ចាស់គ្រប់គ្រង។',
    ),
  },
  defaultSort: '-createdAt',
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  hooks: closedHooks,
  fields: [
    closed(text('url', { required: true, maxLength: 2000 })),
    closed(text('description')),
    closed(one('organization', 'organizations', { required: true, index: true })),
    closed(one('createdBy', 'users', { required: true })),
    // GraphQL has no word with a dot, which a choice would need.
    closed(text('events', { hasMany: true, required: true } as Parameters<typeof text>[1])),
    closed(flag('enabled')),
    closed(choice('disabledReason', ['off', 'failing', 'gone'])),
    closed(instant('disabledAt')),
    closed(instant('failingSince')),
    closed(count('failuresInRow')),
    closed(instant('pausedUntil')),
    closed(instant('lastAttemptAt')),
    closed(instant('lastSuccessAt')),
    closed(number('lastStatus')),
    closed(instant('previousUntil')),
    below('deliveries', 'webhook-deliveries', 'endpoint', ['type', 'state', 'tries', 'createdAt']),
  ],
};
