import { requirePermission, requireUser } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { callStripe } from '@/platform/stripe';
import { unitOfWork } from '@/platform/unit-of-work';
import { oid } from '@/shared/ids';
import { type DisputeDocument, disputesCollection } from '../data/dispute.document';
import { disputeFacts } from '../stripe/disputes';
import { applyDispute } from './apply-dispute';

/** Our names of evidence and Stripe's. */
const FIELDS = {
  productDescription: 'product_description',
  customerName: 'customer_name',
  customerEmailAddress: 'customer_email_address',
  serviceDate: 'service_date',
  accessActivityLog: 'access_activity_log',
  cancellationPolicyDisclosure: 'cancellation_policy_disclosure',
  refundPolicyDisclosure: 'refund_policy_disclosure',
  uncategorizedText: 'uncategorized_text',
} as const;
export type Evidence = Partial<Record<keyof typeof FIELDS, string>>;

async function openDispute(ctx: Context, id: string): Promise<DisputeDocument> {
  requirePermission(ctx, 'money.refund');
  const dispute = await disputesCollection(ctx.db).findOne({ _id: oid(id) });
  if (!dispute) throw errors.notFound('This dispute');
  if (dispute.state === 'won' || dispute.state === 'lost') throw errors.conflict('This dispute is over.');
  return dispute;
}

/**
 * Writes evidence down and hands it to Stripe: as a draft, or to the bank, which takes it once.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when it is over or was answered, UPSTREAM_UNAVAILABLE
 */
export async function sendEvidence(
  ctx: Context,
  input: { disputeId: string; evidence: Evidence; submit: boolean; effectKey: string },
): Promise<DisputeDocument> {
  const dispute = await openDispute(ctx, input.disputeId);
  if (dispute.evidenceSentAt) throw errors.conflict('The bank has our answer already.');
  const given = Object.fromEntries(Object.entries(input.evidence).filter(([, value]) => value !== undefined));
  const evidence = { ...dispute.evidence, ...given } as Record<string, string>;
  if (input.submit && Object.values(evidence).every((value) => value === '')) {
    throw errors.validation([{ path: 'productDescription', message: 'Say something before it is sent.' }]);
  }
  const names = Object.entries(FIELDS).filter(([ours]) => evidence[ours]);
  const told = await callStripe((stripe) =>
    stripe.disputes.update(
      dispute.stripeDisputeId,
      {
        evidence: Object.fromEntries(names.map(([ours, theirs]) => [theirs, evidence[ours]])),
        submit: input.submit,
      },
      { idempotencyKey: `${input.effectKey}:evidence` },
    ),
  );
  return unitOfWork(ctx, async (tx) => {
    await applyDispute(tx, disputeFacts(told));
    const sent = input.submit ? { evidenceSentAt: tx.clock.now() } : {};
    await tx.audit({
      action: input.submit ? 'dispute.answer' : 'dispute.draft',
      entity: 'disputes',
      entityId: input.disputeId,
      after: { fields: names.map(([ours]) => ours), by: requireUser(tx).id },
    });
    return write(ctx, tx, dispute, { evidence, ...sent });
  });
}

/** Gives a dispute up: the money stays with the client. @throws FORBIDDEN, NOT_FOUND, CONFLICT, UPSTREAM_UNAVAILABLE */
export async function acceptDispute(
  ctx: Context,
  input: { disputeId: string; reason: string; effectKey: string },
): Promise<DisputeDocument> {
  const dispute = await openDispute(ctx, input.disputeId);
  const told = await callStripe((stripe) =>
    stripe.disputes.close(dispute.stripeDisputeId, {}, { idempotencyKey: `${input.effectKey}:accept` }),
  );
  return unitOfWork(ctx, async (tx) => {
    const after = await applyDispute(tx, disputeFacts(told));
    await tx.audit({
      action: 'dispute.accept',
      entity: 'disputes',
      entityId: input.disputeId,
      after: { amount: dispute.amount },
      reason: input.reason,
    });
    return after;
  });
}

async function write(
  ctx: Context,
  tx: Parameters<Parameters<typeof unitOfWork>[1]>[0],
  dispute: DisputeDocument,
  changes: Partial<DisputeDocument>,
): Promise<DisputeDocument> {
  const after = await disputesCollection(tx.db).findOneAndUpdate(
    { _id: dispute._id },
    { $set: { ...changes, updatedAt: ctx.clock.now() } },
    { session: tx.session, returnDocument: 'after' },
  );
  if (!after) throw errors.notFound('This dispute');
  return after;
}
