import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import { createKeyInput } from '../api/api-keys.schemas';
import { apiKeysCollection, type StoredApiKey } from '../data/api-key.document';
import { hashKeyToken, hintOf, newKeyToken } from '../domain/key-token';
import { assertComing } from './assert-coming';
import { mailOwners, requireKeyOwner } from './owner';
import { presentKeys } from './present-keys';

/** Working keys that an organization may have at once. */
export const MOST_KEYS = 50;

/**
 * Makes a key of the caller's organization that acts as the caller. The answer holds the key, which is stored only as its hash.
 * @throws AppError FORBIDDEN unless an owner asks, EMAIL_NOT_VERIFIED, VALIDATION_FAILED, CONFLICT when there are 50
 */
export const createApiKey = defineUseCase({
  name: 'api-keys.create',
  input: createKeyInput,
  authorize: (ctx) => {
    if (!requireKeyOwner(ctx).emailVerified) throw errors.emailNotVerified();
  },
  run: async (tx, { name, scopes, expiresAt, rateLimit }) => {
    const actor = requireKeyOwner(tx);
    const now = tx.clock.now();
    const end = expiresAt ? new Date(expiresAt) : null;
    assertComing(end, now);
    const organization = oid(actor.organizationId);
    await assertRoom(tx, organization, now);
    const token = newKeyToken();
    const key: StoredApiKey = {
      _id: newId(),
      organization,
      createdBy: oid(actor.id),
      name,
      scopes: [...scopes],
      hint: hintOf(token),
      hash: hashKeyToken(token),
      rateLimit: rateLimit ?? null,
      expiresAt: end,
      lastUsedAt: null,
      revokedAt: null,
      revokedBy: null,
      revokeReason: null,
      createdAt: now,
      updatedAt: now,
    };
    await apiKeysCollection(tx.db).insertOne(key, inSession(tx));
    await tx.audit({
      action: 'api_key.create',
      entity: 'api-keys',
      entityId: key._id.toHexString(),
      after: { name, hint: key.hint, scopes, expiresAt: end, rateLimit: key.rateLimit },
    });
    await mailOwners(tx, key, 'api-key-created');
    const [shown] = await presentKeys(tx, [key]);
    if (!shown) throw errors.notFound('This API key');
    return { ...shown, key: token };
  },
});

async function assertRoom(tx: TxContext, organization: StoredApiKey['organization'], now: Date) {
  const working = { organization, revokedAt: null, $or: [{ expiresAt: null }, { expiresAt: { $gt: now } }] };
  const count = await apiKeysCollection(tx.db).countDocuments(working, inSession(tx));
  if (count >= MOST_KEYS) throw errors.conflict(`There are ${MOST_KEYS} keys already. Revoke one first.`);
}
