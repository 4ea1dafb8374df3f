import { findJob } from '@/features/jobs';
import type { Context } from '@/platform/context';
import { env } from '@/platform/env';
import { type AppError, isAppError } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { type PaymentDocument, paymentsCollection } from '../data/payment.document';
import { chargeSavedCard, factsOf, GIVEN_UP, openCheckout } from '../stripe/intents';
import { applyFacts } from './apply-facts';

interface Try {
  customer: string;
  /** A saved card; null opens Stripe's page. */
  method: string | null;
  saveMethod?: boolean;
  returnTo?: string;
}

/**
 * Hands a payment to Stripe under its own key and writes down what Stripe answers. The same payment again is the same
 * request there.
 * @throws AppError PAYMENT_FAILED when the card was refused (the payment is then failed), UPSTREAM_UNAVAILABLE
 */
export async function tryPayment(ctx: Context, payment: PaymentDocument, how: Try): Promise<PaymentDocument> {
  try {
    return how.method ? await charge(ctx, payment, how.method, how) : await askForCard(ctx, payment, how);
  } catch (error) {
    if (isAppError(error) && (error.code === 'PAYMENT_FAILED' || error.code === 'CONFLICT'))
      await refuse(ctx, payment, error);
    throw error;
  }
}

/** The card was refused, or Stripe would not take the request: the payment has failed, and its draft is free again. */
function refuse(ctx: Context, { _id }: PaymentDocument, error: AppError): Promise<PaymentDocument> {
  const code = (error.details as { declineCode?: string | null } | undefined)?.declineCode ?? null;
  const failure = { declineCode: code, message: error.message };
  const facts = { ...GIVEN_UP, status: 'requires_payment_method' as const, refused: true, failure };
  return unitOfWork(ctx, (tx) => applyFacts(tx, _id, facts));
}

async function charge(
  ctx: Context,
  payment: PaymentDocument,
  method: string,
  how: Try,
): Promise<PaymentDocument> {
  const intent = await chargeSavedCard({
    customer: how.customer,
    method,
    amount: payment.amount,
    description: await describe(ctx, payment),
    metadata: metadataOf(payment),
    returnUrl: payment.automatic ? null : returnUrl(payment, how.returnTo),
    key: `${payment.effectKey}:intent`,
  });
  return unitOfWork(ctx, (tx) => applyFacts(tx, payment._id, factsOf(intent, null)));
}

async function askForCard(ctx: Context, payment: PaymentDocument, how: Try): Promise<PaymentDocument> {
  const session = await openCheckout({
    customer: how.customer,
    amount: payment.amount,
    description: await describe(ctx, payment),
    metadata: metadataOf(payment),
    saveCard: how.saveMethod ?? false,
    returnUrl: returnUrl(payment, how.returnTo),
    cancelUrl: returnUrl(payment, how.returnTo, true),
    key: `${payment.effectKey}:checkout`,
  });
  const after = await paymentsCollection(ctx.db).findOneAndUpdate(
    { _id: payment._id, status: 'created' },
    {
      $set: {
        status: 'requires_action',
        stripeSessionId: session.id,
        redirectUrl: session.url,
        updatedAt: ctx.clock.now(),
      },
    },
    { returnDocument: 'after' },
  );
  return after ?? payment;
}

async function describe(ctx: Context, { purpose, credits, job, newScope }: PaymentDocument): Promise<string> {
  if (purpose === 'credits' || !job) return `${credits} credits`;
  const found = await findJob(ctx, job);
  const name = `Job ${found?.number ?? ''}`;
  return newScope ? `New scope of ${name}` : `${name}: ${found?.title ?? ''}`.slice(0, 200);
}

const metadataOf = ({ _id, organization, job }: PaymentDocument): Record<string, string> => ({
  paymentId: _id.toHexString(),
  organizationId: organization.toHexString(),
  ...(job ? { jobId: job.toHexString() } : {}),
});

/** A page of ours, with the payment in its address so that it can ask what has become of it. */
function returnUrl({ _id, job }: PaymentDocument, path: string | undefined, cancelled = false): string {
  const url = new URL(path ?? (job ? `/client/jobs/${job}` : '/client/billing'), env().NIMMIT_PUBLIC_URL);
  url.searchParams.set('payment', _id.toHexString());
  if (cancelled) url.searchParams.set('cancelled', '1');
  return url.toString();
}
