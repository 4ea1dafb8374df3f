import type { Filter, ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import { type PaymentDocument, paymentsCollection } from './payment.document';
import { type RefundDocument, refundsCollection } from './refund.document';

export const findPayment = (ctx: Context, id: string | ObjectId): Promise<PaymentDocument | null> =>
  paymentsCollection(ctx.db).findOne({ _id: oid(id) }, inSession(ctx));

export const findPaymentBy = (
  ctx: Context,
  filter: Filter<PaymentDocument>,
): Promise<PaymentDocument | null> => paymentsCollection(ctx.db).findOne(filter, inSession(ctx));

/** Changes a payment that still stands as it was read. @returns it after, or null when somebody was faster */
export function changePayment(
  tx: TxContext,
  payment: PaymentDocument,
  changes: Partial<PaymentDocument>,
): Promise<PaymentDocument | null> {
  return paymentsCollection(tx.db).findOneAndUpdate(
    { _id: payment._id, status: payment.status },
    { $set: { ...changes, updatedAt: tx.clock.now() } },
    { session: tx.session, returnDocument: 'after' },
  );
}

/** The paid payments of a job, newest first. */
export const paymentsOfJob = (ctx: Context, job: ObjectId): Promise<PaymentDocument[]> =>
  paymentsCollection(ctx.db)
    .find({ job, status: { $in: ['succeeded', 'refunded'] } }, inSession(ctx))
    .sort({ _id: -1 })
    .toArray();

/** Refunds of one booked payment that came or may still come to something. */
export const refundsOf = (ctx: Context, transaction: ObjectId): Promise<RefundDocument[]> =>
  refundsCollection(ctx.db).find({ transaction }, inSession(ctx)).sort({ _id: 1 }).toArray();
