import { forgetIdentity } from '@/features/accounts';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { updateKeyInput } from '../api/api-keys.schemas';
import { apiKeysCollection, type StoredApiKey } from '../data/api-key.document';
import { assertComing } from './assert-coming';
import { loadOwnKey, requireKeyOwner } from './owner';
import { presentKeys } from './present-keys';

/** Changes a key's name, scopes, end or limit. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when it is revoked */
export const updateApiKey = defineUseCase({
  name: 'api-keys.update',
  input: updateKeyInput.extend({ id: objectId }),
  authorize: (ctx) => void requireKeyOwner(ctx),
  run: async (tx, { id, expiresAt, ...given }) => {
    const before = await loadOwnKey(tx, id);
    if (before.revokedAt) throw errors.conflict('This key was revoked. Make a new one.');
    const end = expiresAt === undefined ? undefined : expiresAt === null ? null : new Date(expiresAt);
    if (end) assertComing(end, tx.clock.now());
    const change = Object.fromEntries(
      Object.entries({ ...given, expiresAt: end }).filter(([, value]) => value !== undefined),
    ) as Partial<Pick<StoredApiKey, 'name' | 'scopes' | 'rateLimit' | 'expiresAt'>>;
    const after = await apiKeysCollection(tx.db).findOneAndUpdate(
      { _id: before._id, revokedAt: null },
      { $set: { ...change, updatedAt: tx.clock.now() } },
      { ...inSession(tx), returnDocument: 'after' },
    );
    if (!after) throw errors.conflict('This key was revoked. Make a new one.');
    const names = Object.keys(change) as (keyof typeof change)[];
    await tx.audit({
      action: 'api_key.update',
      entity: 'api-keys',
      entityId: id,
      before: Object.fromEntries(names.map((name) => [name, before[name]])),
      after: change,
    });
    const userId = after.createdBy.toHexString();
    forgetIdentity(userId, id);
    // Sockets hold what the key could do when they came: they come again.
    await tx.emit({ type: 'api_key.changed', rooms: [], data: { keyId: id, userId } });
    const [shown] = await presentKeys(tx, [after]);
    if (!shown) throw errors.notFound('This API key');
    return shown;
  },
});
