import type { Db } from 'mongodb';
import { actorOf, cachedIdentity, cacheIdentity, usersCollection } from '@/features/accounts';
import type { UserActor } from '@/platform/context';
import { processWide } from '@/platform/process-wide';
import type { SocketIdentity } from '@/platform/realtime/realtime';
import { HOUR_MS } from '@/shared/durations';
import { apiKeysCollection } from '../data/api-key.document';
import { hashKeyToken, isKeyToken } from '../domain/key-token';
import { noteUse } from './note-use';

/** A socket with a key says who it is again after this long. */
const SOCKET_MS = 12 * HOUR_MS;
const MOST_KNOWN = 10_000;

/** Hash of a key → its id. A key's hash never changes; whether it is good is asked each time. */
const knownIds = () => processWide('api-key-ids', () => new Map<string, string>());

/**
 * Whom a key stands for: the person who made it, with its scopes. Key and person are looked up each time (kept for a
 * second), so a revoked key, and one whose maker was suspended or has left the organization, is out at once.
 */
export async function readApiKey(token: string, db: Db): Promise<SocketIdentity | null> {
  if (!isKeyToken(token)) return null;
  const hash = hashKeyToken(token);
  const now = Date.now();
  const known = knownIds().get(hash);
  const actor = (known ? cachedIdentity(known) : null) ?? (await lookUp(hash, db));
  if (!actor?.apiKey) return null;
  const { id, expiresAt } = actor.apiKey;
  if (expiresAt && expiresAt.getTime() <= now) return null;
  noteUse(db, id, new Date(now));
  return { actor, expiresAt: new Date(Math.min(expiresAt?.getTime() ?? Infinity, now + SOCKET_MS)) };
}

async function lookUp(hash: string, db: Db): Promise<UserActor | null> {
  const key = await apiKeysCollection(db).findOne({ hash, revokedAt: null });
  if (!key) return null;
  const maker = {
    _id: key.createdBy,
    status: 'active',
    role: 'client',
    organization: key.organization,
  } as const;
  const person = await usersCollection(db).findOne(maker);
  if (!person) return null;
  const { scopes, hint, rateLimit, expiresAt } = key;
  const id = key._id.toHexString();
  const actor: UserActor = {
    ...actorOf(person, null),
    apiKey: { id, scopes, hint, rateLimit, expiresAt },
  };
  if (knownIds().size >= MOST_KNOWN) knownIds().clear();
  knownIds().set(hash, id);
  cacheIdentity(id, actor);
  return actor;
}
