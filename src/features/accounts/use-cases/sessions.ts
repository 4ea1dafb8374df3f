import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { DAY_MS } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { sessionsOf } from '../data/auth.collections';
import { hashToken, newSecretToken } from '../data/secret-token';
import { forgetIdentity } from './identity-cache';

/** How long a session lives without being used. */
export const SESSION_MS = 7 * DAY_MS;

/** How long a session lives however much it is used; then one signs in anew. */
export const SESSION_MOST_MS = 60 * DAY_MS;

/** Opens a session for a person. @returns its id and the refresh token, readable only now */
export async function openSession(
  tx: TxContext,
  user: ObjectId,
): Promise<{ sessionId: ObjectId; refreshToken: string }> {
  const refreshToken = newSecretToken();
  const now = tx.clock.now();
  const sessionId = newId();
  await sessionsOf(tx.db).insertOne(
    {
      _id: sessionId,
      user,
      refreshHash: hashToken(refreshToken),
      createdAt: now,
      lastUsedAt: now,
      expiresAt: new Date(now.getTime() + SESSION_MS),
      revokedAt: null,
      revokeReason: null,
      ip: tx.ip,
      userAgent: tx.userAgent,
    },
    inSession(tx),
  );
  return { sessionId, refreshToken };
}

/**
 * Ends sessions of a person: `only` one, or all but `except`. Sockets and caches hear of it by `session.revoked`.
 * @returns how many were ended
 */
export async function endSessions(
  tx: TxContext,
  user: ObjectId,
  reason: string,
  which: { only?: ObjectId; except?: ObjectId | null } = {},
): Promise<number> {
  const sessions = sessionsOf(tx.db);
  const filter = {
    user,
    revokedAt: null,
    ...(which.only ? { _id: which.only } : {}),
    ...(which.except ? { _id: { $ne: which.except } } : {}),
  };
  const found = await sessions.find(filter, { ...inSession(tx), projection: { _id: 1 } }).toArray();
  if (found.length === 0) return 0;
  const ids = found.map(({ _id }) => _id);
  await endActing(tx, ids);
  const revoked = { $set: { revokedAt: tx.clock.now(), revokeReason: reason } };
  await sessions.updateMany({ _id: { $in: ids }, revokedAt: null }, revoked, inSession(tx));
  const userId = user.toHexString();
  for (const id of ids) {
    const sessionId = id.toHexString();
    forgetIdentity(userId, sessionId);
    await tx.emit({
      type: 'session.revoked',
      rooms: [`user:${userId}`],
      data: { userId, sessionId, reason },
    });
  }
  return ids.length;
}

/** Ends what staff do as others by these sessions of theirs. */
async function endActing(tx: TxContext, staffSessions: ObjectId[]): Promise<void> {
  const acting = await sessionsOf(tx.db)
    .find(
      { 'actedBy.staffSession': { $in: staffSessions }, revokedAt: null },
      { ...inSession(tx), projection: { user: 1 } },
    )
    .toArray();
  for (const { _id, user } of acting) await endSessions(tx, user, 'act-as-ended', { only: _id });
}
