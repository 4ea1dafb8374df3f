import type { Collection, Db, ObjectId } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';
import type { LotSource } from '../domain/credit.options';

/** Credits that came together and expire together: granted = available + held + used + expired. */
export interface CreditLotDocument extends StoredDocument {
  organization: ObjectId;
  source: LotSource;
  granted: number;
  available: number;
  held: number;
  used: number;
  expired: number;
  /** Null never expires. */
  expiresAt: Date | null;
  /** Days before its expiry of which the organization has been told. */
  noticedDays?: number[];
  /** What granted it. */
  transaction: ObjectId | null;
}

/** The lots. */
export const creditLotsCollection = (db: Db): Collection<CreditLotDocument> =>
  db.collection<CreditLotDocument>('credit-lots');
