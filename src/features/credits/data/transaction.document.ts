import type { Collection, Db, ObjectId } from 'mongodb';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { LedgerUnit, TransactionStatus, TransactionType } from '../domain/credit.options';

/** One side of a transaction. Postings of a transaction sum to zero per unit. */
export interface Posting {
  /** `org:ID:credits`, `platform:revenue`, `worker:ID:pending` … */
  account: string;
  unit: LedgerUnit;
  /** Credits, or USD cents. */
  amount: number;
  /** Credit postings of an organization name the lot they move. */
  lot?: ObjectId | null;
}

/** A business event of money or credits. Append-only: corrected by a new transaction. */
export interface TransactionDocument extends StoredDocument {
  type: TransactionType;
  organization: ObjectId | null;
  worker: ObjectId | null;
  job: ObjectId | null;
  subscription: ObjectId | null;
  /** Minor units of `currency`. */
  amount: number;
  currency: string;
  fee: number;
  netAmount: number;
  credits: number;
  stripePaymentIntentId: string | null;
  stripeInvoiceId: string | null;
  stripeChargeId: string | null;
  paymentMethod: string | null;
  status: TransactionStatus;
  description: string;
  /** Unique: one business event posts once. */
  idempotencyKey: string;
  postings: Row<Posting>[];
}

/** The ledger. */
export const transactionsCollection = (db: Db): Collection<TransactionDocument> =>
  db.collection<TransactionDocument>('transactions');
