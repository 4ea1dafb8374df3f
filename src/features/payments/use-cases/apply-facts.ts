import type { ObjectId } from 'mongodb';
import { unlockDraft } from '@/features/jobs';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import type { PaymentDocument } from '../data/payment.document';
import { changePayment, findPayment } from '../data/payments.repository';
import { isOpen, nextStatus } from '../domain/payment-state';
import type { PaymentFacts } from '../stripe/intents';
import { bookPayment } from './book-payment';
import { noteTopUpOutcome } from './top-up-outcome';

/**
 * Brings a payment to where Stripe says it stands, in the caller's transaction; on its first success it books the money
 * and does what was paid for. Told again, by a confirmation, an event or both at once, it changes nothing.
 */
export async function applyFacts(
  tx: TxContext,
  id: string | ObjectId,
  facts: PaymentFacts,
): Promise<PaymentDocument> {
  const payment = await findPayment(tx, id);
  if (!payment) throw errors.notFound('This payment');
  const known = { ...(payment.stripePaymentIntentId ? {} : { stripePaymentIntentId: facts.intentId }) };
  const status = nextStatus(payment.status, facts);
  const changes: Partial<PaymentDocument> = {
    ...known,
    status,
    redirectUrl: status === 'requires_action' ? (facts.redirectUrl ?? payment.redirectUrl) : null,
    failure: facts.failure && status !== 'succeeded' ? { ...facts.failure, at: tx.clock.now() } : null,
  };
  if (payment.status === 'succeeded' || payment.status === 'refunded') return payment;
  if (status !== 'succeeded') return settleUnpaid(tx, payment, changes);

  if (facts.received !== payment.amount) {
    throw new Error(`payment ${payment._id}: ${facts.received} came instead of ${payment.amount}`);
  }
  const { chargeId: stripeChargeId, fee, paymentMethod } = facts;
  const paid = await change(tx, payment, { ...changes, stripeChargeId, fee, paymentMethod });
  await bookPayment(tx, paid);
  const booked = (await findPayment(tx, id)) ?? paid;
  if (payment.automatic) await noteTopUpOutcome(tx, booked, null);
  return booked;
}

async function change(tx: TxContext, payment: PaymentDocument, changes: Partial<PaymentDocument>) {
  const after = await changePayment(tx, payment, changes);
  if (!after) throw errors.conflict('This payment has just changed. Try again.');
  return after;
}

/** Not paid, or not yet. One that has come to nothing lets its draft go, and is told. */
async function settleUnpaid(
  tx: TxContext,
  payment: PaymentDocument,
  changes: Partial<PaymentDocument>,
): Promise<PaymentDocument> {
  const after = await change(tx, payment, changes);
  if (!isOpen(payment.status) || isOpen(after.status)) return after;
  if (after.job && !after.newScope) await unlockDraft(tx, after.job, after._id);
  if (after.automatic)
    await noteTopUpOutcome(tx, after, after.failure?.message ?? 'The payment was not made.');
  if (after.status !== 'failed') return after;
  await tx.emit({
    type: 'payment.failed',
    rooms: [`org:${after.organization}`],
    data: {
      organizationId: after.organization.toHexString(),
      paymentId: after._id.toHexString(),
      userId: after.by?.toHexString() ?? null,
      jobId: after.job?.toHexString() ?? null,
      amount: after.amount,
      automatic: after.automatic,
      declineCode: after.failure?.declineCode ?? null,
    },
  });
  return after;
}
