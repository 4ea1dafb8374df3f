import type { z } from 'zod';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { DisputeDocument } from '../data/dispute.document';
import type { PaymentDocument } from '../data/payment.document';
import { type RefundDocument, refundsCollection } from '../data/refund.document';
import { jobIsPublished } from '../use-cases/start-payment';
import type { dispute as disputeSchema, refund as refundSchema } from './admin-payments.schemas';
import type { payment as paymentSchema, paymentStarted } from './payments.schemas';

const hex = (id: { toHexString(): string } | null): string | null => id?.toHexString() ?? null;
const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** How a payment goes on. */
export function presentStarted(payment: PaymentDocument): z.input<typeof paymentStarted> {
  const { _id, status, redirectUrl } = payment;
  return { paymentId: _id.toHexString(), status, redirectUrl };
}

/** A payment as its organization sees it. */
export async function presentPayment(
  ctx: Context,
  payment: PaymentDocument,
): Promise<z.input<typeof paymentSchema>> {
  const waiting = { payment: payment._id, state: { $in: ['requested', 'sent'] } } as const;
  const pending = await refundsCollection(ctx.db).findOne(waiting as never, inSession(ctx));
  const { failure } = payment;
  return {
    id: payment._id.toHexString(),
    purpose: payment.purpose,
    status: payment.status,
    amount: payment.amount,
    currency: 'USD',
    credits: payment.credits,
    jobId: hex(payment.job),
    jobPublished: await jobIsPublished(ctx, payment),
    refundedAmount: payment.refundedAmount,
    refundPending: pending !== null,
    paymentMethod: payment.paymentMethod,
    failure: failure && { declineCode: failure.declineCode, message: failure.message },
    automatic: payment.automatic,
    redirectUrl: payment.redirectUrl,
    createdAt: payment.createdAt.toISOString(),
  };
}

type Names = ReadonlyMap<string, string>;

function organizationRef(id: RefundDocument['organization'] | null, names: Names) {
  const key = hex(id);
  return key ? { id: key, name: names.get(key) ?? '' } : null;
}

/** A refund as staff see it. */
export function presentRefund(refund: RefundDocument, names: Names): z.input<typeof refundSchema> {
  const { amount, cause, reason, state, stripeRefundId, error } = refund;
  return {
    id: refund._id.toHexString(),
    organization: organizationRef(refund.organization, names),
    paymentId: hex(refund.payment),
    transactionId: refund.transaction.toHexString(),
    jobId: hex(refund.job),
    amount,
    currency: 'USD',
    cause,
    reason,
    state,
    stripeRefundId,
    error,
    createdAt: refund.createdAt.toISOString(),
    updatedAt: refund.updatedAt.toISOString(),
  };
}

/** A dispute as staff see it. */
export function presentDispute(dispute: DisputeDocument, names: Names): z.input<typeof disputeSchema> {
  const { stripeDisputeId, amount, reason, state, creditsTaken, evidence } = dispute;
  return {
    id: dispute._id.toHexString(),
    organization: organizationRef(dispute.organization, names),
    paymentId: hex(dispute.payment),
    transactionId: hex(dispute.transaction),
    stripeDisputeId,
    amount,
    currency: 'USD',
    reason,
    state,
    fundsWithdrawn: dispute.withdrawnAt !== null && dispute.reinstatedAt === null,
    creditsTaken,
    evidence,
    evidenceDueBy: iso(dispute.evidenceDueBy),
    evidenceSentAt: iso(dispute.evidenceSentAt),
    createdAt: dispute.createdAt.toISOString(),
    updatedAt: dispute.updatedAt.toISOString(),
  };
}
