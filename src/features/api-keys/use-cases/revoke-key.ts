import { z } from 'zod';
import { forgetIdentity, requirePermission, requireUser } from '@/features/accounts';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId, reason as reasonText } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { apiKeysCollection, type StoredApiKey } from '../data/api-key.document';
import { loadOwnKey, mailOwners, requireKeyOwner } from './owner';

/** Ends a key for good; one that has ended stays as it is. @throws AppError FORBIDDEN, NOT_FOUND */
export const revokeApiKey = defineUseCase({
  name: 'api-keys.revoke',
  input: z.strictObject({ id: objectId }),
  authorize: (ctx) => void requireKeyOwner(ctx),
  run: async (tx, { id }) => void (await revoke(tx, await loadOwnKey(tx, id), null)),
});

/** As `revokeApiKey`, by staff with a reason; the owners are mailed. @throws AppError FORBIDDEN, NOT_FOUND */
export const staffRevokeApiKey = defineUseCase({
  name: 'api-keys.staff-revoke',
  input: z.strictObject({ id: objectId, reason: reasonText }),
  authorize: (ctx) => requirePermission(ctx, 'keys.revoke'),
  run: async (tx, { id, reason }) => {
    const key = await apiKeysCollection(tx.db).findOne({ _id: oid(id) }, inSession(tx));
    if (!key) throw errors.notFound('This API key');
    if (await revoke(tx, key, reason)) await mailOwners(tx, key, 'api-key-revoked');
  },
});

/** @returns whether this call ended it */
async function revoke(tx: TxContext, key: StoredApiKey, reason: string | null): Promise<boolean> {
  const now = tx.clock.now();
  const keyId = key._id.toHexString();
  const ended = await apiKeysCollection(tx.db).updateOne(
    { _id: key._id, revokedAt: null },
    { $set: { revokedAt: now, revokedBy: oid(requireUser(tx).id), revokeReason: reason, updatedAt: now } },
    inSession(tx),
  );
  if (ended.modifiedCount === 0) return false;
  await tx.audit({
    action: 'api_key.revoke',
    entity: 'api-keys',
    entityId: keyId,
    before: { name: key.name, hint: key.hint },
    after: { revokedAt: now },
    reason: reason ?? undefined,
  });
  const userId = key.createdBy.toHexString();
  forgetIdentity(userId, keyId);
  await tx.emit({ type: 'api_key.revoked', rooms: [], data: { keyId, userId } });
  return true;
}
