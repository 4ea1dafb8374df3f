import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { type AppError, errors } from '@/platform/errors';
import type { JobDocument } from '../data/job.document';
import { hasOpenDispute } from '../data/posting-gate.repository';

/** The price in money is not paid: `details` say how much, and where it is paid. */
export function paymentRequired(amount: number): AppError {
  return errors.conflict('This is paid in money: pay it first.', {
    reason: 'payment-required',
    amount,
    currency: 'USD',
    payAt: '/v1/payments/intent',
  });
}

/** The price of a draft stands still while somebody pays it or has paid it. */
export function priceIsPaid(job: Pick<JobDocument, 'payment'>): AppError {
  const open = job.payment?.state === 'open';
  const message = open
    ? 'Somebody is paying for this job now: its price cannot change. Give up the payment first.'
    : 'This job is paid: its price cannot change. Cancel it, which returns the money, and post again.';
  return errors.conflict(message, {
    reason: open ? 'payment-open' : 'payment-made',
    amount: job.payment?.amount ?? 0,
    paymentId: job.payment?.payment.toHexString() ?? null,
  });
}

/** @throws CONFLICT while a bank disputes a payment of the organization, unless the settings let it post */
export async function requireNoDispute(ctx: Context, job: Pick<JobDocument, 'organization'>): Promise<void> {
  if (!(await hasOpenDispute(ctx, job.organization))) return;
  if (!(await loadSettings(ctx.db)).disputeStopsPosting) return;
  const message =
    'A payment of your organization is disputed at the bank. Posting goes on once that is settled.';
  throw errors.conflict(message, { reason: 'dispute-open' });
}
