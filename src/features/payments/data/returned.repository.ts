import type { ObjectId } from 'mongodb';
import { type TransactionDocument, transactionsCollection } from '@/features/credits';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import { refundable } from '../domain/refund-rules';
import { disputesCollection } from './dispute.document';
import { refundsOf } from './payments.repository';

/** What has become of one booked payment. Amounts are US cents. */
export interface Returned {
  refundable: number;
  /** Went back or is on its way. */
  returned: number;
  /** Credits that refunds and disputes took back. */
  creditsTaken: number;
  /** Of refunds that failed: cash of the organization that no job holds. */
  loose: number;
}

/** The transaction of that id. */
export const findTransaction = (ctx: Context, id: string | ObjectId): Promise<TransactionDocument | null> =>
  transactionsCollection(ctx.db).findOne({ _id: oid(id) }, inSession(ctx));

/** The transaction that booked a payment of Stripe's: an intent of ours, or a paid invoice. */
export const paidBy = (
  ctx: Context,
  stripe: { intent: string | null; charge: string | null },
): Promise<TransactionDocument | null> => {
  const names = [
    ...(stripe.intent ? [{ stripePaymentIntentId: stripe.intent }] : []),
    ...(stripe.charge ? [{ stripeChargeId: stripe.charge }] : []),
  ];
  if (names.length === 0) return Promise.resolve(null);
  const isPayment = { idempotencyKey: { $regex: '^payment:' } };
  return transactionsCollection(ctx.db).findOne({ $or: names, ...isPayment }, inSession(ctx));
};

/** What went back of a payment, what a bank called back, and what can still be given back. */
export async function returnedOf(ctx: Context, paid: TransactionDocument): Promise<Returned> {
  const refunds = await refundsOf(ctx, paid._id);
  const disputes = await disputesCollection(ctx.db)
    .find({ transaction: paid._id, withdrawnAt: { $ne: null }, reinstatedAt: null }, inSession(ctx))
    .toArray();
  const sum = (list: readonly { amount: number }[]) => list.reduce((total, one) => total + one.amount, 0);
  const valid = refunds.filter(({ state }) => state !== 'failed');
  const returned = sum(valid);
  const bounced = refunds.filter(({ state, source }) => state === 'failed' && source !== 'revenue');
  const retried = valid.filter(({ source }) => source === 'cash');
  return {
    returned,
    refundable: refundable({ paid: paid.amount, returned, disputed: sum(disputes) }),
    creditsTaken: [...valid, ...disputes].reduce((total, one) => total + one.creditsTaken, 0),
    loose: sum(bounced) - sum(retried),
  };
}

/** The key under which a payment granted credits; null for one that grants none. */
export function grantKeyOf(paid: TransactionDocument): string | null {
  if (paid.type === 'credit_purchase') return paid.stripePaymentIntentId;
  if (paid.type === 'subscription_payment' && paid.stripeInvoiceId) return `invoice:${paid.stripeInvoiceId}`;
  return null;
}
