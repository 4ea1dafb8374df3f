import type { Collection, Db, ObjectId } from 'mongodb';
import type { PackSize } from '../domain/payment.options';

/** An organization's rules for buying a pack by itself. No document: it is off. */
export interface TopUpDocument {
  _id: ObjectId;
  /** Unique. */
  organization: ObjectId;
  enabled: boolean;
  /** Credits. */
  threshold: number;
  pack: PackSize;
  /** US cents in a calendar month, UTC. */
  monthlyCap: number;
  /** At Stripe; null charges the default card. */
  paymentMethodId: string | null;
  /** The purchase that runs now: one at a time. */
  current: ObjectId | null;
  /** In a row. */
  failures: number;
  lastFailure: string | null;
  createdAt: Date;
  updatedAt: Date;
}

/** The rules. */
export const topUpsCollection = (db: Db): Collection<TopUpDocument> =>
  db.collection<TopUpDocument>('top-ups');
