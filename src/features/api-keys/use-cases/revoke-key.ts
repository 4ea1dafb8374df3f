import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId, reason as reasonText } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { apiKeysCollection } from '../data/api-key.document';
import { endKey } from './end-key';
import { loadOwnKey, mailOwners, requireKeyOwner } from './owner';

/** Ends a key for good; one that has ended stays as it is. @throws AppError FORBIDDEN, NOT_FOUND */
export const revokeApiKey = defineUseCase({
  name: 'api-keys.revoke',
  input: z.strictObject({ id: objectId }),
  authorize: (ctx) => void requireKeyOwner(ctx),
  run: async (tx, { id }) => void (await endKey(tx, await loadOwnKey(tx, id), null)),
});

/** As `revokeApiKey`, by staff with a reason; the owners are mailed. @throws AppError FORBIDDEN, NOT_FOUND */
export const staffRevokeApiKey = defineUseCase({
  name: 'api-keys.staff-revoke',
  input: z.strictObject({ id: objectId, reason: reasonText }),
  authorize: (ctx) => requirePermission(ctx, 'keys.revoke'),
  run: async (tx, { id, reason }) => {
    const key = await apiKeysCollection(tx.db).findOne({ _id: oid(id) }, inSession(tx));
    if (!key) throw errors.notFound('This API key');
    if (await endKey(tx, key, reason)) await mailOwners(tx, key, 'api-key-revoked');
  },
});
