import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { nobody, staffIf } from '@/platform/payload/access';
import {
  both,
  choice,
  closed,
  count,
  GROUPS,
  instant,
  json,
  longText,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { refuseStateWrites } from '@/platform/payload/status-writes';
import { STRIPE_EVENT_STATES } from '../domain/inbox.options';

/** What Stripe told us, as it came, and what became of it. */
export const stripeEvents: CollectionConfig = {
  slug: 'stripe-events',
  labels: { singular: both('Stripe event', 'ព្រឹត្តិការណ៍ Stripe'), plural: both('Stripe inbox', 'ប្រអប់ Stripe') },
  admin: {
    group: GROUPS.money,
    useAsTitle: 'type',
    defaultColumns: ['type', 'state', 'objectId', 'attempts', 'occurredAt', 'receivedAt'],
    listSearchableFields: ['eventId', 'objectId', 'type'],
    description: both(
      'Each event is stored once and applied once. One that failed is tried again by itself.',
      'ព្រឹត្តិការណ៍នីមួយៗត្រូវបានរក្សាទុក និងអនុវត្តតែម្តង។',
    ),
  },
  defaultSort: '-receivedAt',
  access: { read: staffIf(holding('money.read')), create: nobody, update: nobody, delete: nobody },
  hooks: { ...closedHooks, beforeOperation: [refuseStateWrites('state')] },
  indexes: [{ fields: ['state', 'receivedAt'] }, { fields: ['type', 'receivedAt'] }],
  fields: [
    closed(text('eventId', { required: true, unique: true })),
    closed(text('type', { required: true })),
    closed(choice('state', STRIPE_EVENT_STATES, { required: true, defaultValue: 'received' })),
    closed(text('objectId', { index: true })),
    closed(count('attempts')),
    closed(longText('error')),
    closed(choice('source', ['webhook', 'reconciliation'], { defaultValue: 'webhook' })),
    closed(instant('occurredAt')),
    closed(instant('receivedAt', { index: true })),
    closed(instant('appliedAt')),
    closed(json('payload')),
  ],
};
