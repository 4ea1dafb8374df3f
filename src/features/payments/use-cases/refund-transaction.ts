import { z } from 'zod';
import { requirePermission, requireUser } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId, reason } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import type { RefundDocument } from '../data/refund.document';
import { findTransaction, returnedOf } from '../data/returned.repository';
import { withEntries } from './preview';
import { returnPayment } from './return-payment';

/**
 * Finance gives a payment back to its card, in full or in part, with a reason.
 * @throws FORBIDDEN, NOT_FOUND (no payment of a client), VALIDATION_FAILED (more than is left), CONFLICT
 */
const refundPayment = defineUseCase({
  name: 'payments.refund',
  input: z.strictObject({ transactionId: objectId, amount: z.int().min(1).optional(), reason }),
  authorize: (ctx) => requirePermission(ctx, 'money.refund'),
  run: async (tx, { transactionId, amount, reason: why }) => {
    const paid = await findTransaction(tx, transactionId);
    if (!paid?.idempotencyKey.startsWith('payment:')) throw errors.notFound('This payment');
    const by = oid(requireUser(tx).id);
    const refund = await returnPayment(tx, { paid, amount, cause: 'staff', reason: why, by });
    await tx.audit({
      action: 'payment.refund',
      entity: 'transactions',
      entityId: transactionId,
      after: { amount: refund.amount, creditsTaken: refund.creditsTaken, refund: refund._id.toHexString() },
      reason: why,
    });
    const { refundable: remaining } = await returnedOf(tx, paid);
    return { refund, remaining };
  },
});

/** The refund with what it posted, or only what it would post. `ctx` is outside any transaction. */
export async function refundWithEntries(
  ctx: Context,
  input: { transactionId: string; amount?: number; reason: string; preview: boolean },
): Promise<{
  refund: RefundDocument;
  remaining: number;
  entries: Awaited<ReturnType<typeof withEntries>>['entries'];
}> {
  requirePermission(ctx, 'money.refund');
  const { preview, ...wish } = input;
  const paid = await findTransaction(ctx, input.transactionId);
  if (!paid?.organization) throw errors.notFound('This payment');
  const about = { organization: paid.organization };
  const { result, entries } = await withEntries(ctx, about, preview, (tx) => refundPayment(tx, wish));
  return { ...result, entries };
}
