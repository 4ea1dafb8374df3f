import { forgetIdentity } from '@/features/accounts';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { Subscriber } from '@/platform/subscribers';
import { oid } from '@/shared/ids';
import { apiKeysCollection, type StoredApiKey } from '../data/api-key.document';

/** Who leaves an organization leaves no key behind: theirs of that organization end for good, also if they come back. */
export const endKeysOfMember: Subscriber = {
  on: 'organization.member_removed',
  run: async (tx, { data }) => {
    const theirs = {
      createdBy: oid(String(data.userId)),
      organization: oid(String(data.organizationId)),
      revokedAt: null,
    };
    const keys = await apiKeysCollection(tx.db).find(theirs, inSession(tx)).toArray();
    for (const key of keys) await end(tx, key);
  },
};

async function end(tx: TxContext, key: StoredApiKey): Promise<void> {
  const now = tx.clock.now();
  const revokedBy = tx.actor.kind === 'user' ? oid(tx.actor.id) : null;
  const reason = 'Its maker left the organization.';
  const { modifiedCount } = await apiKeysCollection(tx.db).updateOne(
    { _id: key._id, revokedAt: null },
    { $set: { revokedAt: now, revokedBy, revokeReason: reason, updatedAt: now } },
    inSession(tx),
  );
  if (modifiedCount === 0) return;
  const keyId = key._id.toHexString();
  const userId = key.createdBy.toHexString();
  await tx.audit({
    action: 'api_key.revoke',
    entity: 'api-keys',
    entityId: keyId,
    before: { name: key.name, hint: key.hint },
    after: { revokedAt: now },
    reason,
  });
  forgetIdentity(userId, keyId);
  await tx.emit({ type: 'api_key.revoked', rooms: [], data: { keyId, userId } });
}
