import type { ClosingCheck } from '@/features/organizations';
import { inSession } from '@/platform/create-context';
import { disputesCollection } from '../data/dispute.document';
import { paymentsCollection } from '../data/payment.document';

/** Payments that may still succeed, and disputes that are not decided. */
export const paymentsInTheWay: ClosingCheck = async (ctx, organization) => {
  const one = { ...inSession(ctx), projection: { _id: 1 } };
  const paying = { organization, status: { $in: ['created', 'processing', 'requires_action'] as never[] } };
  const disputed = { organization, state: { $in: ['warning', 'open', 'under_review'] as never[] } };
  const open =
    (await paymentsCollection(ctx.db).findOne(paying, one)) ??
    (await disputesCollection(ctx.db).findOne(disputed, one));
  return open ? ['open-payments'] : [];
};
