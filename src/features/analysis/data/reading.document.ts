import type { Collection, Db, ObjectId } from 'mongodb';
import type { Analysis } from '@/features/matching/domain/analysis-types';
import type { Fallback } from '../domain/fallback';

/** Tokens of a reading, and what they cost in millionths of a US dollar. */
export interface Usage {
  inputTokens: number;
  outputTokens: number;
  cost: number;
}

/** What a model has read out of one content, kept so that the same content is not paid for twice. */
export interface ReadingDocument {
  /** `readingKey`. */
  _id: string;
  state: 'reading' | 'done' | 'failed';
  model: string;
  /** Null until it is done. */
  analysis: Analysis | null;
  /** Why there is none. */
  reason: Fallback | null;
  usage: Usage;
  /** On whose behalf it was read first. */
  organization: ObjectId | null;
  createdAt: Date;
  /** Technical time: after this it does not count any more and is removed. */
  expiresAt: Date;
}

/** The readings. */
export const readingsCollection = (db: Db): Collection<ReadingDocument> =>
  db.collection<ReadingDocument>('analysis-readings');
