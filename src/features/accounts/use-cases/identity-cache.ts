import type { UserActor } from '@/platform/context';
import { processWide } from '@/platform/process-wide';

/** A suspended account or an ended session is out after this long at the latest. */
const KEEP_MS = 1_000;
const MOST = 10_000;

interface Entry {
  actor: UserActor;
  until: number;
}

const entries = () => processWide<Map<string, Entry>>('identity-cache', () => new Map());

/** Who a session stood for less than a second ago. */
export function cachedIdentity(sessionId: string): UserActor | null {
  const entry = entries().get(sessionId);
  return entry && entry.until > performance.now() ? entry.actor : null;
}

/** Remembers who a session stands for, for a second. */
export function cacheIdentity(sessionId: string, actor: UserActor): void {
  if (entries().size >= MOST) entries().clear();
  entries().set(sessionId, { actor, until: performance.now() + KEEP_MS });
}

/** Forgets a person at once, or one of their sessions: something about the account changed. */
export function forgetIdentity(userId: string, sessionId: string | null = null): void {
  for (const [key, { actor }] of entries()) {
    if (actor.id === userId && (sessionId === null || key === sessionId)) entries().delete(key);
  }
}

/** Forgets all staff at once: what the house asks of them changed. */
export function forgetStaff(): void {
  for (const [key, { actor }] of entries()) if (actor.role === 'admin') entries().delete(key);
}
