import type { Db } from 'mongodb';
import { logger } from '@/platform/logger';
import { processWide } from '@/platform/process-wide';
import { MINUTE_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { apiKeysCollection } from '../data/api-key.document';

const MOST = 10_000;
const noted = () => processWide('api-key-uses', () => new Map<string, number>());

/** Writes when a key was used, once a minute at most over all processes. Nobody waits for it, and its failure is only logged. */
export function noteUse(db: Db, keyId: string, now: Date): void {
  if ((noted().get(keyId) ?? 0) > now.getTime() - MINUTE_MS) return;
  if (noted().size >= MOST) noted().clear();
  noted().set(keyId, now.getTime());
  const minuteAgo = new Date(now.getTime() - MINUTE_MS);
  const due = { _id: oid(keyId), $or: [{ lastUsedAt: null }, { lastUsedAt: { $lte: minuteAgo } }] };
  void apiKeysCollection(db)
    .updateOne(due, { $set: { lastUsedAt: now } })
    .catch((err: unknown) => logger().warn({ err }, 'the use of an API key was not noted'));
}
