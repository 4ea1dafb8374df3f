import { z } from 'zod';
import { isoDate, objectId, reason, text } from '@/platform/http/fields';
import { API_SCOPES } from '@/shared/api-scopes';

/** Highest limit that an owner may give a key, in requests per window. */
export const MOST_REQUESTS = 10_000;

const scopes = z
  .array(z.enum(API_SCOPES))
  .min(1, 'Choose at least one.')
  .max(API_SCOPES.length)
  .refine((list) => new Set(list).size === list.length, 'Each scope once.')
  .meta({ description: 'What the key may do, by area.', example: ['jobs:read', 'jobs:write'] });

const name = text(80).meta({ description: 'What it is for.', example: 'Shop back office' });
const rateLimit = z
  .int()
  .min(1)
  .max(MOST_REQUESTS)
  .nullable()
  .meta({ description: 'Requests per 15 minutes; null for the usual limit.', example: 500 });
const expiresAt = isoDate.nullable().meta({
  description: 'When it stops working; null for never.',
  example: '2027-01-01T00:00:00.000Z',
});

/** Body of POST /api-keys. */
export const createKeyInput = z.strictObject({
  name,
  scopes,
  expiresAt: expiresAt.optional(),
  rateLimit: rateLimit.optional(),
});

/** Body of PATCH /api-keys/{id}: what is named changes. */
export const updateKeyInput = z.strictObject({
  name: name.optional(),
  scopes: scopes.optional(),
  expiresAt: expiresAt.optional(),
  rateLimit: rateLimit.optional(),
});

/** Body of POST /admin/api-keys/{id}/revoke. */
export const staffRevokeInput = z.strictObject({ reason });

/** A key as it is listed: nobody can read the key itself again. */
export const apiKey = z
  .object({
    id: objectId,
    name: z.string(),
    hint: z.string().meta({ description: 'Its first and last characters.', example: 'nim_live_4fGh…x9Qa' }),
    scopes: z.array(z.enum(API_SCOPES)),
    state: z.enum(['active', 'expired', 'revoked', 'ownerless']).meta({
      description: '`ownerless`: who made it has left or is suspended, so it does not work.',
      example: 'active',
    }),
    rateLimit: z.int().nullable(),
    expiresAt: isoDate.nullable(),
    lastUsedAt: isoDate.nullable().meta({ description: 'To the minute.' }),
    createdBy: z.object({ id: objectId, name: z.string() }),
    createdAt: isoDate,
    revokedAt: isoDate.nullable(),
  })
  .meta({ id: 'ApiKey' });

/** Answer of POST /api-keys: the only time that the key is shown. */
export const createdKey = apiKey
  .extend({
    key: z.string().meta({
      description: 'The key itself. It is shown only now; keep it like a password.',
      example: 'nim_live_…',
    }),
  })
  .meta({ id: 'CreatedApiKey' });
