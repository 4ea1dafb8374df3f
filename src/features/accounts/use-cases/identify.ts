import type { Db } from 'mongodb';
import type { Payload } from 'payload';
import type { UserActor } from '@/platform/context';
import { errors } from '@/platform/errors';
import type { SocketIdentity } from '@/platform/realtime/realtime';
import { mongoOf } from '@/platform/unit-of-work';
import { API_KEY_PREFIX } from '@/shared/api-scopes';
import { isObjectId, oid } from '@/shared/ids';
import { type AccessClaims, readAccessToken } from '../data/access-token';
import { sessionsOf } from '../data/auth.collections';
import { type UserDocument, usersCollection } from '../data/user.document';
import { cachedIdentity, cacheIdentity } from './identity-cache';
import { readKey } from './key-reader';
import { ACCESS_COOKIE, readCookie } from './session-cookies';

const BEARER = /^Bearer\s+(\S+)$/i;

interface Presented {
  token: string;
  by: 'bearer' | 'cookie';
}

/**
 * Who a request stands for: its Bearer token (an access token or an API key), else its cookie. Session and account are looked up each time (kept
 * for a second), so an ended session or a suspended account is out at once.
 * @returns null for nobody: no token, or a cookie that is no longer good
 * @throws AppError UNAUTHENTICATED when a Bearer token is not good
 */
export async function authenticateRequest(headers: Headers, payload: Payload): Promise<UserActor | null> {
  const presented = presentedToken(headers);
  if (!presented) return null;
  const identity = await identify(presented, mongoOf(payload).db);
  if (identity) return identity.actor;
  if (presented.by === 'cookie') return null;
  if (isKey(presented))
    throw errors.unauthenticated('This API key is not good: mistyped, expired or revoked.');
  throw errors.unauthenticated('This access token is not good any more. Sign in again.');
}

/** As `authenticateRequest`, for a socket: also until when the token holds. Null when it is not good. */
export async function identifySocket(headers: Headers, payload: Payload): Promise<SocketIdentity | null> {
  const presented = presentedToken(headers);
  return presented ? identify(presented, mongoOf(payload).db) : null;
}

/** How authorisation sees a person. */
export function actorOf(user: UserDocument, sessionId: string | null): UserActor {
  return {
    kind: 'user',
    id: user._id.toHexString(),
    role: user.role,
    staffRoles: user.role === 'admin' ? (user.staffRoles ?? []) : [],
    organizationId: user.role === 'client' ? (user.organization?.toHexString() ?? null) : null,
    organizationRole: user.role === 'client' ? (user.organizationRole ?? null) : null,
    emailVerified: user.emailVerified === true,
    locale: user.profile.locale ?? 'en',
    timezone: user.profile.timezone ?? 'UTC',
    sessionId,
  };
}

function presentedToken(headers: Headers): Presented | null {
  const bearer = BEARER.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer) return { token: bearer, by: 'bearer' };
  const cookie = readCookie(headers, ACCESS_COOKIE);
  return cookie ? { token: cookie, by: 'cookie' } : null;
}

/** API keys are no cookies: a page could not help sending one. */
const isKey = ({ token, by }: Presented) => by === 'bearer' && token.startsWith(API_KEY_PREFIX);

async function identify(presented: Presented, db: Db): Promise<SocketIdentity | null> {
  const { token } = presented;
  if (isKey(presented)) return readKey(token, db);
  const claims = await readAccessToken(token);
  if (!claims || !isObjectId(claims.userId) || !isObjectId(claims.sessionId)) return null;
  const actor = cachedIdentity(claims.sessionId) ?? (await lookUp(claims, db));
  return actor ? { actor, expiresAt: claims.expiresAt } : null;
}

async function lookUp(claims: AccessClaims, db: Db): Promise<UserActor | null> {
  const user = oid(claims.userId);
  const [session, person] = await Promise.all([
    sessionsOf(db).findOne(
      { _id: oid(claims.sessionId), user, revokedAt: null, expiresAt: { $gt: new Date() } },
      { projection: { _id: 1 } },
    ),
    usersCollection(db).findOne({ _id: user, status: 'active' }),
  ]);
  if (!session || !person) return null;
  const actor = actorOf(person, claims.sessionId);
  cacheIdentity(claims.sessionId, actor);
  return actor;
}
