import { forgetIdentity } from '@/features/accounts';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import { apiKeysCollection, type StoredApiKey } from '../data/api-key.document';

/** Ends a key for good, whoever may do so: its owner, staff, the platform. @returns whether this call ended it */
export async function endKey(tx: TxContext, key: StoredApiKey, reason: string | null): Promise<boolean> {
  const now = tx.clock.now();
  const revokedBy = tx.actor.kind === 'user' ? oid(tx.actor.id) : null;
  const { modifiedCount } = await apiKeysCollection(tx.db).updateOne(
    { _id: key._id, revokedAt: null },
    { $set: { revokedAt: now, revokedBy, revokeReason: reason, updatedAt: now } },
    inSession(tx),
  );
  if (modifiedCount === 0) return false;
  const keyId = key._id.toHexString();
  const userId = key.createdBy.toHexString();
  await tx.audit({
    action: 'api_key.revoke',
    entity: 'api-keys',
    entityId: keyId,
    before: { name: key.name, hint: key.hint },
    after: { revokedAt: now },
    reason: reason ?? undefined,
  });
  forgetIdentity(userId, keyId);
  await tx.emit({ type: 'api_key.revoked', rooms: [], data: { keyId, userId } });
  return true;
}
