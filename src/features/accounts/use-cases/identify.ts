import type { Db } from 'mongodb';
import type { Payload } from 'payload';
import type { UserActor } from '@/platform/context';
import { errors } from '@/platform/errors';
import { mongoOf } from '@/platform/mongo';
import { processClock } from '@/platform/process-clock';
import { processWide } from '@/platform/process-wide';
import type { SocketIdentity } from '@/platform/realtime/realtime';
import { API_KEY_PREFIX } from '@/shared/api-scopes';
import { isObjectId, oid } from '@/shared/ids';
import { type AccessClaims, readAccessToken } from '../data/access-token';
import { type SessionDocument, sessionsOf } from '../data/auth.collections';
import { secondFactorsOf } from '../data/second-factor.document';
import { type UserDocument, usersCollection } from '../data/user.document';
import { can } from '../domain/permissions';
import { cachedIdentity, cacheIdentity } from './identity-cache';
import { readKey } from './key-reader';
import { needsSecondFactor } from './second-factor/requirement';
import { ACCESS_COOKIE, ACTING_COOKIE, ACTING_HEADER, readCookie } from './session-cookies';

/** A session's last use is written down this often at most. */
export const SEEN_EVERY_MS = 5 * 60_000;

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
  // Who asks to act as somebody never falls back to being themselves.
  const cookie = readCookie(headers, headers.has(ACTING_HEADER) ? ACTING_COOKIE : ACCESS_COOKIE);
  return cookie ? { token: cookie, by: 'cookie' } : null;
}

/** API keys are no cookies: a page could not help sending one. */
const isKey = ({ token, by }: Presented) => by === 'bearer' && token.startsWith(API_KEY_PREFIX);

async function identify(presented: Presented, db: Db): Promise<SocketIdentity | null> {
  const { token } = presented;
  if (isKey(presented)) return readKey(token, db);
  const claims = await readAccessToken(token);
  if (!claims || !isObjectId(claims.userId) || !isObjectId(claims.sessionId)) return null;
  const known = cachedIdentity(claims.sessionId);
  const actor = known?.id === claims.userId ? known : await lookUpOnce(claims, db);
  return actor ? { actor, expiresAt: claims.expiresAt } : null;
}

/** Requests of one session that come together are answered by one look. */
function lookUpOnce(claims: AccessClaims, db: Db): Promise<UserActor | null> {
  const key = `${db.databaseName}:${claims.userId}:${claims.sessionId}`;
  const underWay = looks().get(key);
  if (underWay) return underWay;
  const look = lookUp(claims, db).finally(() => looks().delete(key));
  looks().set(key, look);
  return look;
}

const looks = () => processWide('identity-looks', () => new Map<string, Promise<UserActor | null>>());

async function lookUp(claims: AccessClaims, db: Db): Promise<UserActor | null> {
  const user = oid(claims.userId);
  const [session, person] = await Promise.all([
    sessionsOf(db).findOne(
      { _id: oid(claims.sessionId), user, revokedAt: null, expiresAt: { $gt: new Date() } },
      { projection: { actedBy: 1, expiresAt: 1, lastUsedAt: 1 } },
    ),
    usersCollection(db).findOne({ _id: user, status: 'active' }),
  ]);
  if (!session || !person) return null;
  const actor = actorOf(person, claims.sessionId);
  if (session.actedBy) {
    const actedBy = await staffBehind(session, db);
    if (!actedBy) return null;
    actor.actedBy = actedBy;
  }
  if (await mustEnrol(person, db)) actor.mustEnrol = true;
  noteUse(session, db);
  cacheIdentity(claims.sessionId, actor);
  return actor;
}

/** The staff member who acts by this session; null when they may no longer. */
async function staffBehind(
  { actedBy, expiresAt }: Pick<SessionDocument, 'actedBy' | 'expiresAt'>,
  db: Db,
): Promise<UserActor['actedBy'] | null> {
  if (!actedBy) return null;
  const staff = await usersCollection(db).findOne({ _id: actedBy.staff, status: 'active', role: 'admin' });
  if (!staff || !can(staff.staffRoles, 'users.actAs')) return null;
  const name = `${staff.profile.firstName} ${staff.profile.lastName}`.trim();
  return { staffId: staff._id.toHexString(), name, reason: actedBy.reason, until: expiresAt };
}

/** Staff who are asked for a second factor and have none. */
async function mustEnrol(person: UserDocument, db: Db): Promise<boolean> {
  if (!(await needsSecondFactor({ db }, person))) return false;
  const filter = { _id: person._id, enabledAt: { $ne: null } };
  return (await secondFactorsOf(db).countDocuments(filter, { limit: 1 })) === 0;
}

/** When a session was last seen, to some minutes. Nobody waits for it. */
function noteUse({ _id, lastUsedAt }: Pick<SessionDocument, '_id' | 'lastUsedAt'>, db: Db): void {
  const now = processClock().now();
  if (now.getTime() - lastUsedAt.getTime() < SEEN_EVERY_MS) return;
  void sessionsOf(db)
    .updateOne({ _id, revokedAt: null }, { $set: { lastUsedAt: now } })
    .catch(() => undefined);
}
