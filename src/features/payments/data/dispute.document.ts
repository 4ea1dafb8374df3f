import type { Collection, Db, ObjectId } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';
import type { DisputeState } from '../domain/payment.options';

/** A payment that the client's bank calls back. */
export interface DisputeDocument extends StoredDocument {
  /** Null for a charge that is not in our books. */
  organization: ObjectId | null;
  payment: ObjectId | null;
  transaction: ObjectId | null;
  job: ObjectId | null;
  /** Unique. */
  stripeDisputeId: string;
  stripeChargeId: string | null;
  stripePaymentIntentId: string | null;
  /** Minor units of `currency`. */
  amount: number;
  fee: number;
  currency: string;
  reason: string;
  state: DisputeState;
  withdrawnAt: Date | null;
  reinstatedAt: Date | null;
  /** Of the withdrawn amount: what was still held for the job; the rest came out of revenue. */
  fromCash: number;
  creditsTaken: number;
  evidence: Record<string, string>;
  evidenceDueBy: Date | null;
  evidenceSentAt: Date | null;
}

/** The disputes. */
export const disputesCollection = (db: Db): Collection<DisputeDocument> =>
  db.collection<DisputeDocument>('disputes');
