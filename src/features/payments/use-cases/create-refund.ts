import type { ObjectId } from 'mongodb';
import type { TransactionDocument } from '@/features/credits';
import type { RefundSource } from '@/features/credits/domain/cash-ledger';
import { organizationBalancesCollection } from '@/features/organizations';
import type { TxContext } from '@/platform/context';
import { newId } from '@/shared/ids';
import { paymentsCollection } from '../data/payment.document';
import { findPaymentBy } from '../data/payments.repository';
import { type RefundDocument, refundsCollection } from '../data/refund.document';
import type { RefundCause } from '../domain/payment.options';

export interface NewRefund {
  /** What booked the payment. */
  paid: TransactionDocument;
  /** What took the money from its account. */
  entry: TransactionDocument;
  amount: number;
  cause: RefundCause;
  reason: string;
  by: ObjectId | null;
  source: RefundSource;
  creditsTaken: number;
  /** Set when it was made at Stripe itself: then there is nothing to send. */
  stripeRefundId?: string;
}

/**
 * Writes down money that is owed to a card and says so (`payment.returned`, from which it is sent and the credit note
 * is made), in the transaction that took it from its account.
 */
export async function createRefund(tx: TxContext, input: NewRefund): Promise<RefundDocument> {
  const { paid, entry, amount } = input;
  const { organization, stripePaymentIntentId } = paid;
  if (!organization) throw new Error(`transaction ${paid._id} was paid by nobody`);
  const payment = await findPaymentBy(tx, { transaction: paid._id });
  const now = tx.clock.now();
  const refund: RefundDocument = {
    _id: newId(),
    organization,
    payment: payment?._id ?? null,
    transaction: paid._id,
    entry: entry._id,
    job: paid.job,
    amount,
    currency: paid.currency,
    cause: input.cause,
    reason: input.reason,
    by: input.by,
    state: input.stripeRefundId ? 'sent' : 'requested',
    source: input.source,
    creditsTaken: input.creditsTaken,
    stripePaymentIntentId,
    stripeRefundId: input.stripeRefundId ?? null,
    error: null,
    createdAt: now,
    updatedAt: now,
  };
  await refundsCollection(tx.db).insertOne(refund, { session: tx.session });
  if (payment) await countReturned(tx, payment._id, amount);
  await organizationBalancesCollection(tx.db).updateOne(
    { organization },
    { $inc: { totalSpent: -amount }, $set: { updatedAt: now } },
    { session: tx.session },
  );
  const refundId = refund._id.toHexString();
  await tx.emit({
    type: 'payment.returned',
    rooms: [`org:${organization}`, 'staff'],
    data: {
      organizationId: organization.toHexString(),
      transactionId: entry._id.toHexString(),
      paymentTransactionId: paid._id.toHexString(),
      refundId,
      jobId: paid.job?.toHexString() ?? null,
      amount,
      currency: paid.currency,
      reason: input.reason,
      cause: input.cause,
      kind: 'refund',
      state: refund.state,
    },
  });
  return refund;
}

/** Adds to (or, negative, takes from) what has gone back of a payment; all of it back is `refunded`. */
export async function countReturned(tx: TxContext, payment: ObjectId, amount: number): Promise<void> {
  const payments = paymentsCollection(tx.db);
  const after = await payments.findOneAndUpdate(
    { _id: payment },
    { $inc: { refundedAmount: amount }, $set: { updatedAt: tx.clock.now() } },
    { session: tx.session, returnDocument: 'after' },
  );
  if (!after) return;
  const status = after.refundedAmount >= after.amount ? 'refunded' : 'succeeded';
  if (after.status === status) return;
  await payments.updateOne({ _id: payment }, { $set: { status } }, { session: tx.session });
}
