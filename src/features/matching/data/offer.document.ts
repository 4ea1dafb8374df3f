import type { Collection, Db, ObjectId } from 'mongodb';
import type { OfferState } from '@/features/jobs/domain/job-types';
import type { StoredDocument } from '@/platform/payload/document';
import type { FaultlessMiss } from '../domain/missed-offer';

/** Points of the score by part; the sum is `score`. */
export type ScoreComponents = Record<string, number>;

export interface OfferTerms {
  /** Minor units of `currency`; fixed when offered. */
  payout: number;
  currency: string;
  deadline: Date | null;
  /** What the payout is made of. */
  hours: number;
  hourlyRate: number;
  urgencyFactor: number;
}

export interface OfferDocument extends StoredDocument {
  job: ObjectId;
  worker: ObjectId;
  /** 1 is asked first. */
  rank: number;
  /** 0–1.05. */
  score: number;
  components: ScoreComponents;
  reasoning: string;
  terms: OfferTerms;
  state: OfferState;
  /** Null while reserved for the worker's shift. */
  offeredAt: Date | null;
  expiresAt: Date | null;
  respondedAt: Date | null;
  declineReason: string | null;
  /** Null unless reserved: when the worker's shift starts. */
  reservedUntil: Date | null;
  /** Of an offer that lapsed: why it does not count against the worker; null or missing when it does. */
  missedWithoutFault?: FaultlessMiss | null;
}

/** The offers. */
export const offersCollection = (db: Db): Collection<OfferDocument> => db.collection<OfferDocument>('offers');
