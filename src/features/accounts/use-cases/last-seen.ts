import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { sessionsOf } from '../data/auth.collections';
import { SEEN_EVERY_MS } from './identify';

/**
 * When a person was last here by any session of their own, to five minutes (the later end of them); null when never.
 * Staff who act as them do not count.
 */
export async function lastSeenAt(ctx: Context, user: ObjectId): Promise<Date | null> {
  const [latest] = await sessionsOf(ctx.db)
    .find({ user, actedBy: null }, { ...inSession(ctx), projection: { lastUsedAt: 1 } })
    .sort({ lastUsedAt: -1 })
    .limit(1)
    .toArray();
  return latest ? new Date(latest.lastUsedAt.getTime() + SEEN_EVERY_MS) : null;
}
