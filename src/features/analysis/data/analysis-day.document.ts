import type { Collection, Db } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';
import type { Usage } from './reading.document';

/** What the model cost on one day. */
export interface AnalysisDayDocument extends StoredDocument {
  /** `YYYY-MM-DD`, UTC. Unique. */
  day: string;
  /** Briefs that were read, and those that could not be. */
  readings: number;
  failures: number;
  inputTokens: number;
  outputTokens: number;
  /** Millionths of a US dollar. */
  cost: number;
}

/** The days. */
export const analysisDaysCollection = (db: Db): Collection<AnalysisDayDocument> =>
  db.collection<AnalysisDayDocument>('analysis-days');

/** Adds a reading to its day. */
export async function countReading(
  db: Db,
  now: Date,
  { failed, usage }: { failed: boolean; usage: Usage },
): Promise<void> {
  await analysisDaysCollection(db).updateOne(
    { day: dayOf(now) },
    {
      $inc: { readings: failed ? 0 : 1, failures: failed ? 1 : 0, ...usage },
      $set: { updatedAt: now },
      $setOnInsert: { createdAt: now },
    },
    { upsert: true },
  );
}

/** Millionths of a US dollar that the day has cost so far. */
export async function costOfDay(db: Db, now: Date): Promise<number> {
  const found = await analysisDaysCollection(db).findOne({ day: dayOf(now) }, { projection: { cost: 1 } });
  return found?.cost ?? 0;
}

const dayOf = (now: Date) => now.toISOString().slice(0, 10);
