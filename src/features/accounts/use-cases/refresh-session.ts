import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { signAccessToken } from '../data/access-token';
import { type SessionDocument, sessionsOf, tokensOf } from '../data/auth.collections';
import { hashToken, newSecretToken, openWith, sealWith } from '../data/secret-token';
import { usersCollection } from '../data/user.document';
import { describeDevice } from './device';
import { tellOwner } from './security-notice';
import { endSessions, SESSION_MOST_MS, SESSION_MS } from './sessions';
import type { IssuedSession } from './sign-in';

/** A refresh token that comes again within this time is the same tab racing itself, not a thief. */
const GRACE_MS = 10_000;

type Outcome = { session: SessionDocument; refreshToken: string } | 'unknown' | 'reused';

const refusal = () => errors.unauthenticated('The session has ended. Sign in again.');

/**
 * Trades a refresh token for a new one and a new access token. A token that was traded in before ends its whole
 * family, unless it comes back within 10 seconds: then it gets the very successor that it got the first time. A session
 * ends 60 days after the sign-in however often it was refreshed.
 * @throws AppError UNAUTHENTICATED when the token is unknown, ended, too old or used before
 */
export async function refreshSession(ctx: Context, token: string): Promise<IssuedSession> {
  const outcome = await unitOfWork(ctx, (tx) => rotate(tx, token));
  if (outcome === 'unknown' || outcome === 'reused') throw refusal();
  const { session, refreshToken } = outcome;
  const user = await usersCollection(ctx.db).findOne({ _id: session.user, status: 'active' }, inSession(ctx));
  if (!user) throw refusal();
  const claims = { userId: user._id.toHexString(), sessionId: session._id.toHexString() };
  const { token: accessToken, expiresAt } = await signAccessToken(claims, ctx.clock.now());
  return { accessToken, expiresAt, refreshToken, sessionId: claims.sessionId, user };
}

async function rotate(tx: TxContext, token: string): Promise<Outcome> {
  const hash = hashToken(token);
  const now = tx.clock.now();
  const successor = newSecretToken();
  const expiresAt = new Date(now.getTime() + SESSION_MS);
  const session = await sessionsOf(tx.db).findOneAndUpdate(
    { refreshHash: hash, revokedAt: null, expiresAt: { $gt: now } },
    [
      {
        $set: {
          refreshHash: hashToken(successor),
          lastUsedAt: now,
          expiresAt: { $min: [expiresAt, { $add: ['$createdAt', SESSION_MOST_MS] }] },
          ip: { $literal: tx.ip },
          // What a browser says of itself may begin with a dollar sign.
          userAgent: { $literal: tx.userAgent },
        },
      },
    ],
    { ...inSession(tx), returnDocument: 'after' },
  );
  if (!session) return usedBefore(tx, token, hash);
  const used = { _id: hash, kind: 'used-refresh' as const, user: session.user, session: session._id };
  await tokensOf(tx.db).insertOne(
    { ...used, successor: sealWith(token, successor), createdAt: now, expiresAt },
    inSession(tx),
  );
  return { session, refreshToken: successor };
}

async function usedBefore(tx: TxContext, token: string, hash: string): Promise<Outcome> {
  const used = await tokensOf(tx.db).findOne({ _id: hash, kind: 'used-refresh' }, inSession(tx));
  if (!used?.session || !used.successor) return 'unknown';
  const session = await sessionsOf(tx.db).findOne({ _id: used.session, revokedAt: null }, inSession(tx));
  if (!session) return 'unknown';
  if (tx.clock.now().getTime() - used.createdAt.getTime() <= GRACE_MS) {
    return { session, refreshToken: openWith(token, used.successor) };
  }
  await endSessions(tx, used.user, 'refresh-token-reused', { only: session._id });
  await tx.audit({
    action: 'account.refresh_token_reused',
    entity: 'users',
    entityId: used.user.toHexString(),
    after: { session: session._id.toHexString() },
  });
  const user = await usersCollection(tx.db).findOne({ _id: used.user }, inSession(tx));
  if (user) await tellOwner(tx, user, 'session-stolen', { device: describeDevice(session.userAgent) });
  return 'reused';
}
