import type Stripe from 'stripe';
import { postMoney } from '@/features/credits';
import { refundArrived, refundBounced } from '@/features/credits/domain/cash-ledger';
import { organizationBalancesCollection } from '@/features/organizations';
import type { TxContext } from '@/platform/context';
import { isObjectId, oid } from '@/shared/ids';
import { type RefundDocument, refundsCollection } from '../data/refund.document';
import { paidBy } from '../data/returned.repository';
import type { RefundState } from '../domain/payment.options';
import { countReturned } from './create-refund';
import { returnPayment } from './return-payment';

type StripeRefund = Pick<
  Stripe.Refund,
  'id' | 'status' | 'amount' | 'metadata' | 'payment_intent' | 'charge' | 'failure_reason'
>;

const idOf = (value: string | { id: string } | null | undefined): string | null =>
  typeof value === 'string' ? value : (value?.id ?? null);

/**
 * Brings a refund to where Stripe says it stands. One that was made at Stripe itself is booked first. Told again it
 * changes nothing.
 */
export async function applyRefund(tx: TxContext, told: StripeRefund): Promise<RefundDocument | null> {
  const refund = (await findRefund(tx, told)) ?? (await bookForeign(tx, told));
  if (!refund) return null;
  const state = stateOf(told);
  if (state === refund.state || refund.state === 'failed')
    return change(tx, refund, { stripeRefundId: told.id });
  if (state === 'succeeded') return arrive(tx, refund, told);
  if (state === 'failed') return bounce(tx, refund, told.failure_reason ?? 'failed', told.id);
  return refund.state === 'requested'
    ? change(tx, refund, { state: 'sent', stripeRefundId: told.id })
    : refund;
}

function stateOf({ status }: StripeRefund): RefundState {
  if (status === 'succeeded') return 'succeeded';
  return status === 'failed' || status === 'canceled' ? 'failed' : 'sent';
}

async function findRefund(tx: TxContext, told: StripeRefund): Promise<RefundDocument | null> {
  const named = told.metadata?.refundId;
  const refunds = refundsCollection(tx.db);
  const mine = await refunds.findOne({ stripeRefundId: told.id }, { session: tx.session });
  if (mine || !named || !isObjectId(named)) return mine;
  return refunds.findOne({ _id: oid(named), stripeRefundId: null }, { session: tx.session });
}

/** A refund that somebody made in Stripe's own pages. Null for a charge that is not in our books. */
async function bookForeign(tx: TxContext, told: StripeRefund): Promise<RefundDocument | null> {
  if (stateOf(told) === 'failed') return null;
  const paid = await paidBy(tx, { intent: idOf(told.payment_intent), charge: idOf(told.charge) });
  if (!paid) return null;
  const { amount, id: stripeRefundId } = told;
  const reason = 'Refunded in Stripe’s own pages';
  return returnPayment(tx, { paid, amount, cause: 'stripe', reason, by: null, stripeRefundId });
}

async function change(
  tx: TxContext,
  refund: RefundDocument,
  changes: Partial<RefundDocument>,
): Promise<RefundDocument> {
  const set = { ...changes, updatedAt: tx.clock.now() };
  await refundsCollection(tx.db).updateOne({ _id: refund._id }, { $set: set }, { session: tx.session });
  return { ...refund, ...set };
}

async function arrive(tx: TxContext, refund: RefundDocument, told: StripeRefund): Promise<RefundDocument> {
  const { _id, organization, amount, job } = refund;
  const key = _id.toHexString();
  await postMoney(tx, refundArrived({ amount, key }), { organization, job });
  const after = await change(tx, refund, { state: 'succeeded', stripeRefundId: told.id, error: null });
  await announce(tx, after, 'refund.sent');
  return after;
}

/** The money could not be given back: it returns to where it came from, and staff are told. */
export async function bounce(
  tx: TxContext,
  refund: RefundDocument,
  error: string,
  stripeRefundId: string | null = refund.stripeRefundId,
): Promise<RefundDocument> {
  if (refund.state === 'failed') return refund;
  const { _id, organization, amount, source, payment } = refund;
  const key = _id.toHexString();
  const arrived = refund.state === 'succeeded';
  await postMoney(tx, refundBounced({ organization, source, amount, key, arrived }), {
    organization,
    job: source === 'revenue' ? refund.job : null,
  });
  if (payment) await countReturned(tx, payment, -amount);
  await organizationBalancesCollection(tx.db).updateOne(
    { organization },
    { $inc: { totalSpent: amount } },
    { session: tx.session },
  );
  const after = await change(tx, refund, { state: 'failed', error, stripeRefundId });
  await announce(tx, after, 'refund.failed');
  return after;
}

const announce = (tx: TxContext, refund: RefundDocument, type: string) =>
  tx.emit({
    type,
    rooms: [`org:${refund.organization}`, 'staff'],
    data: {
      refundId: refund._id.toHexString(),
      organizationId: refund.organization.toHexString(),
      jobId: refund.job?.toHexString() ?? null,
      amount: refund.amount,
      currency: refund.currency,
      cause: refund.cause,
      error: refund.error,
    },
  });
