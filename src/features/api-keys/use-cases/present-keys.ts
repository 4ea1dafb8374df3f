import { usersCollection } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { StoredApiKey } from '../data/api-key.document';
import { keyState } from '../domain/key-state';

/** Keys as owners see them, with who made each. */
export async function presentKeys(ctx: Context, keys: readonly StoredApiKey[]) {
  const makers = await usersCollection(ctx.db)
    .find({ _id: { $in: keys.map(({ createdBy }) => createdBy) } }, inSession(ctx))
    .toArray();
  const byId = new Map(makers.map((maker) => [maker._id.toHexString(), maker]));
  const now = ctx.clock.now();
  return keys.map((key) => {
    const maker = byId.get(key.createdBy.toHexString());
    const acts = maker?.status === 'active' && maker.organization?.equals(key.organization) === true;
    return {
      id: key._id.toHexString(),
      name: key.name,
      hint: key.hint,
      scopes: key.scopes,
      state: keyState(key, acts, now),
      rateLimit: key.rateLimit,
      expiresAt: key.expiresAt?.toISOString() ?? null,
      lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
      createdBy: {
        id: key.createdBy.toHexString(),
        name: maker ? `${maker.profile.firstName} ${maker.profile.lastName}`.trim() : '—',
      },
      createdAt: key.createdAt.toISOString(),
      revokedAt: key.revokedAt?.toISOString() ?? null,
    };
  });
}
