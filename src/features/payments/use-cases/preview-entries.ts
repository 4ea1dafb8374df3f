import { requirePermission } from '@/features/accounts';
import { adjustCredits } from '@/features/credits';
import { findBalance } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { oid } from '@/shared/ids';
import { disputesCollection } from '../data/dispute.document';
import { applyDispute } from './apply-dispute';
import { type EntryPreview, withEntries } from './preview';

/**
 * What giving or taking credits by hand would post, and what would be available then. `ctx` is outside any transaction.
 * @throws as `adjustCredits`
 */
export async function previewAdjustment(
  ctx: Context,
  input: Parameters<typeof adjustCredits>[1],
): Promise<{ entries: EntryPreview[]; available: number }> {
  requirePermission(ctx, 'money.adjust');
  const organization = oid(input.organizationId);
  const { result, entries } = await withEntries(ctx, { organization }, true, async (tx) => {
    await adjustCredits(tx, input);
    return (await findBalance(tx, organization))?.credits.available ?? 0;
  });
  return { entries, available: result };
}

/**
 * What losing a dispute would still post: nothing where the bank has taken the money already. `ctx` is outside any
 * transaction. @throws FORBIDDEN, NOT_FOUND
 */
export async function previewDisputeLoss(ctx: Context, id: string): Promise<EntryPreview[]> {
  requirePermission(ctx, 'money.refund');
  const dispute = await disputesCollection(ctx.db).findOne({ _id: oid(id) });
  if (!dispute) throw errors.notFound('This dispute');
  const { organization, stripeDisputeId, stripePaymentIntentId, stripeChargeId } = dispute;
  if (!organization || dispute.withdrawnAt) return [];
  const facts = {
    id: stripeDisputeId,
    intent: stripePaymentIntentId,
    charge: stripeChargeId,
    amount: dispute.amount,
    reason: dispute.reason,
    state: 'lost' as const,
    withdrawn: true,
    fee: dispute.fee,
    reinstated: false,
    feeBack: 0,
    evidenceDueBy: dispute.evidenceDueBy,
  };
  const { entries } = await withEntries(ctx, { organization }, true, (tx) => applyDispute(tx, facts));
  return entries;
}
