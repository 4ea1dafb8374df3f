import { type Db, MongoServerError, type ObjectId } from 'mongodb';
import type { Analysis } from '@/features/matching/domain/analysis-types';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { ExtraIndex } from '@/platform/payload/extra-index';
import { DAY_MS } from '@/shared/durations';
import type { Fallback } from '../domain/fallback';
import { type ReadingDocument, readingsCollection, type Usage } from './reading.document';

const DUPLICATE_KEY = 11_000;
/** Longer than three tries of twenty seconds with their pauses take. */
const LEASE_MS = 90_000;
const KEEP_MS = 90 * DAY_MS;
/** So long a failure is believed before somebody may ask again. */
const FAILURE_MS = 2 * 60_000;

export const readingIndexes: ExtraIndex[] = [
  {
    collection: 'analysis-readings',
    keys: { expiresAt: 1 },
    options: { name: 'readings_expiry', expireAfterSeconds: 0 },
  },
  {
    collection: 'analysis-readings',
    keys: { organization: 1, createdAt: 1 },
    options: { name: 'readings_by_organization' },
  },
];

/** What is known of a content: read, being read, or failed lately. */
export function findReading(ctx: Context, key: string): Promise<ReadingDocument | null> {
  return readingsCollection(ctx.db).findOne({ _id: key, expiresAt: { $gt: new Date() } }, inSession(ctx));
}

/** Takes a content up for reading. @returns false when it is read, being read, or failed lately */
export async function claimReading(
  db: Db,
  reading: { key: string; model: string; organization: ObjectId | null },
): Promise<boolean> {
  const now = new Date();
  const { key, model, organization } = reading;
  const fresh = {
    state: 'reading' as const,
    model,
    organization,
    analysis: null,
    reason: null,
    usage: { inputTokens: 0, outputTokens: 0, cost: 0 },
    createdAt: now,
    expiresAt: new Date(now.getTime() + LEASE_MS),
  };
  try {
    const filter = { _id: key, expiresAt: { $lte: now } };
    await readingsCollection(db).updateOne(filter, { $set: fresh }, { upsert: true });
    return true;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false;
    throw error;
  }
}

/** Writes down what came of a reading, and what it took. */
export async function endReading(
  db: Db,
  key: string,
  end: { analysis: Analysis; model: string; usage: Usage } | { reason: Fallback; usage: Usage },
): Promise<void> {
  const now = Date.now();
  const set =
    'analysis' in end
      ? { ...end, state: 'done' as const, reason: null, expiresAt: new Date(now + KEEP_MS) }
      : { ...end, state: 'failed' as const, analysis: null, expiresAt: new Date(now + FAILURE_MS) };
  await readingsCollection(db).updateOne({ _id: key }, { $set: set });
}

/** How many contents were read for an organization in the last 24 hours. */
export function readingsToday(db: Db, organization: ObjectId): Promise<number> {
  const since = new Date(Date.now() - DAY_MS);
  return readingsCollection(db).countDocuments({ organization, createdAt: { $gt: since } });
}
