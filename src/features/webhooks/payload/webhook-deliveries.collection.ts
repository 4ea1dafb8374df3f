import type { CollectionConfig } from 'payload';
import { holding } from '@/features/accounts/domain/permissions';
import { nobody, staff, staffIf } from '@/platform/payload/access';
import {
  both,
  choice,
  closed,
  count,
  flag,
  GROUPS,
  instant,
  longText,
  number,
  one,
  readableBy,
  rows,
  text,
} from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';
import { DELIVERY_STATES } from '../data/webhook-delivery.document';

/** A message's words are in it, which not every staff role reads. */
const readsMessages = ({ req }: { req: Parameters<typeof staff>[0]['req'] }) =>
  staffIf(holding('messages.read'))({ req } as Parameters<typeof staff>[0]) === true;

/** What was sent to clients' webhooks in the last 30 days. */
export const webhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: {
    singular: both('Webhook delivery', 'ការផ្ញើ webhook'),
    plural: both('Webhook deliveries', 'ការផ្ញើ webhook'),
  },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'type',
    defaultColumns: ['type', 'endpoint', 'state', 'tries', 'nextAttemptAt', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  hooks: closedHooks,
  fields: [
    closed(text('type', { required: true })),
    closed(text('eventId', { required: true })),
    closed(one('endpoint', 'webhook-endpoints', { required: true, index: true })),
    closed(one('organization', 'organizations', { required: true, index: true })),
    closed(choice('state', DELIVERY_STATES, { required: true })),
    closed(count('tries')),
    readableBy(readsMessages, closed(longText('body', { maxLength: 1_000_000 }))),
    closed(
      rows('attempts', [
        closed(instant('at')),
        closed(number('durationMs')),
        closed(number('status')),
        closed(text('error')),
        closed(longText('response')),
      ]),
    ),
    closed(instant('nextAttemptAt')),
    closed(instant('deliveredAt')),
    closed(flag('byHand')),
    closed(instant('claimedUntil')),
    closed(instant('forgetAt')),
  ],
};
