import type { Context } from '@/platform/context';
import { isAppError } from '@/platform/errors';
import { callStripe } from '@/platform/stripe';
import { unitOfWork } from '@/platform/unit-of-work';
import { oid } from '@/shared/ids';
import { refundsCollection } from '../data/refund.document';
import { findTransaction } from '../data/returned.repository';
import { applyRefund, bounce } from './apply-refund';

/**
 * Has Stripe give back what is owed, under the refund's own key, and writes down what Stripe says. While Stripe cannot
 * be reached it stays owed and is tried again; what Stripe refuses for good goes back to its account.
 */
export async function sendRefund(ctx: Context, refundId: string): Promise<void> {
  const refund = await refundsCollection(ctx.db).findOne({ _id: oid(refundId) });
  if (refund?.state !== 'requested') return;
  const paid = await findTransaction(ctx, refund.transaction);
  const target = paid?.stripePaymentIntentId
    ? { payment_intent: paid.stripePaymentIntentId }
    : paid?.stripeChargeId
      ? { charge: paid.stripeChargeId }
      : null;
  try {
    if (!target) throw new Error(`refund ${refundId}: its payment has no name at Stripe`);
    const made = await callStripe((stripe) =>
      stripe.refunds.create(
        { ...target, amount: refund.amount, metadata: { refundId } },
        { idempotencyKey: `refund:${refundId}` },
      ),
    );
    await unitOfWork(ctx, (tx) => applyRefund(tx, made));
  } catch (error) {
    if (!isAppError(error) || (error.code !== 'CONFLICT' && error.code !== 'PAYMENT_FAILED')) throw error;
    await unitOfWork(ctx, async (tx) => {
      const now = await refundsCollection(tx.db).findOne({ _id: refund._id }, { session: tx.session });
      if (now?.state === 'requested') await bounce(tx, now, error.message);
    });
  }
}
