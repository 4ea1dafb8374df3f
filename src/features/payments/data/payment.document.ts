import type { Collection, Db, ObjectId } from 'mongodb';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { PaymentPurpose, PaymentStatus } from '../domain/payment.options';

/** Money that a client pays for a pack of credits or for one job. Written by use-cases alone. */
export interface PaymentDocument extends StoredDocument {
  organization: ObjectId;
  /** Who began it; null for the automatic top-up. */
  by: ObjectId | null;
  purpose: PaymentPurpose;
  status: PaymentStatus;
  /** Minor units of `currency`. */
  amount: number;
  currency: string;
  /** Of a pack. */
  credits: number | null;
  job: ObjectId | null;
  /** Of new scope: what is asked for. It begins once this is paid. */
  newScope: { feedback: string; commentIds: Row<{ comment: string }>[] } | null;
  /** Bought by the automatic top-up. */
  automatic: boolean;
  /** Names the request that began it: unique, so that a repeated one finds this. */
  effectKey: string;
  stripePaymentIntentId: string | null;
  stripeSessionId: string | null;
  stripeChargeId: string | null;
  /** As people read it: `Visa •••• 4242`. */
  paymentMethod: string | null;
  /** Where a person goes on: Stripe's page, or the bank's. */
  redirectUrl: string | null;
  fee: number;
  /** Minor units that went back, or are on their way. */
  refundedAmount: number;
  /** What booked it. */
  transaction: ObjectId | null;
  failure: { declineCode: string | null; message: string; at: Date } | null;
}

/** The payments. */
export const paymentsCollection = (db: Db): Collection<PaymentDocument> =>
  db.collection<PaymentDocument>('payments');
