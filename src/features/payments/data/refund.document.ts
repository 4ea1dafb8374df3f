import type { Collection, Db, ObjectId } from 'mongodb';
import type { RefundSource } from '@/features/credits/domain/cash-ledger';
import type { StoredDocument } from '@/platform/payload/document';
import type { RefundCause, RefundState } from '../domain/payment.options';

/** Money on its way back to a card. It left its account when it was decided, and is owed until Stripe confirms it. */
export interface RefundDocument extends StoredDocument {
  organization: ObjectId;
  payment: ObjectId | null;
  /** The transaction that booked the payment. */
  transaction: ObjectId;
  /** The transaction that took the money from its account. */
  entry: ObjectId;
  job: ObjectId | null;
  /** Minor units of `currency`. */
  amount: number;
  currency: string;
  cause: RefundCause;
  reason: string;
  /** Null when the platform decided. */
  by: ObjectId | null;
  state: RefundState;
  source: RefundSource;
  creditsTaken: number;
  stripePaymentIntentId: string | null;
  stripeRefundId: string | null;
  error: string | null;
}

/** The refunds. */
export const refundsCollection = (db: Db): Collection<RefundDocument> =>
  db.collection<RefundDocument>('refunds');
