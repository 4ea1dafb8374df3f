import type { CollectionConfig } from 'payload';
import { nobody, staff } from '@/platform/payload/access';
import { both, closed, GROUPS, instant, number, one, text, view } from '@/platform/payload/fields';
import { closedHooks } from '@/platform/payload/guard';

/** Clients' API keys by their hint. The hash is no field here: no door of the panel has it. */
export const apiKeys: CollectionConfig = {
  slug: 'api-keys',
  labels: {
    singular: both('API key', 'កូនសោ API'),
    plural: both('API keys', 'កូនសោ API'),
  },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'hint', 'organization', 'createdBy', 'lastUsedAt', 'expiresAt', 'revokedAt'],
    description: both(
      'Made by owners of organizations. A key that was found in public is revoked here.',
      'បង្កើតដោយម្ចាស់អង្គភាព។ កូនសោដែលលេចឮជាសាធារណៈត្រូវដកហូតនៅទីនេះ។',
    ),
  },
  defaultSort: '-createdAt',
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  hooks: closedHooks,
  fields: [
    view('revoke', '/features/api-keys/ui/panel/revoke-key#RevokeKey'),
    closed(text('name', { required: true, maxLength: 80 })),
    closed(text('hint', { required: true, maxLength: 40 })),
    closed(one('organization', 'organizations', { required: true, index: true })),
    closed(one('createdBy', 'users', { required: true, index: true })),
    // GraphQL has no word with a colon, which a choice would need.
    closed(text('scopes', { hasMany: true, required: true } as Parameters<typeof text>[1])),
    closed(number('rateLimit')),
    closed(instant('expiresAt')),
    closed(instant('lastUsedAt')),
    closed(instant('revokedAt')),
    closed(one('revokedBy', 'users')),
    closed(text('revokeReason')),
  ],
};
