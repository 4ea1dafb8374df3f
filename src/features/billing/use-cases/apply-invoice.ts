import { grantCredits, postingStopsAt, recordPayment } from '@/features/credits';
import type { TxContext } from '@/platform/context';
import { type InvoiceRead, paymentLinesOf } from '../data/invoice-reads';
import type { SubscriptionDocument } from '../data/subscription.document';
import { organizationOfCustomer } from '../data/subscriptions.repository';
import { grantOfInvoice } from '../domain/invoice-grant';
import { applySubscription } from './apply-subscription';
import { tellOfSubscription } from './subscription-events';

/**
 * Books what an invoice of a subscription says: its subscription first, then, once it is paid, the money and the credits,
 * each once per invoice whatever tells us of it and how often. Nothing when the invoice is none of ours.
 */
export async function applyInvoice(tx: TxContext, read: InvoiceRead): Promise<void> {
  const subscription = await applySubscription(tx, read.subscription);
  if (read.invoice.status !== 'paid') return;
  const organization = subscription?.organization ?? (await organizationOfCustomer(tx, read.customerId));
  if (!organization) return;
  const { invoice, payment } = read;
  if (invoice.amount_paid > 0) {
    await recordPayment(tx, {
      organizationId: organization,
      kind: 'subscription',
      amount: invoice.amount_paid,
      fee: payment.fee,
      key: invoice.id,
      refs: {
        subscription: subscription?._id ?? null,
        stripeInvoiceId: invoice.id,
        stripePaymentIntentId: payment.paymentIntentId,
        stripeChargeId: payment.chargeId,
        paymentMethod: payment.method,
      },
      lines: paymentLinesOf(invoice),
    });
  }
  // Paid for a second subscription by mistake: staff give it back, so it brings no credits.
  if (!subscription) return;
  const grant = grantOfInvoice({
    lines: read.lines,
    isFirst: invoice.billing_reason === 'subscription_create',
  });
  if (!grant) return;
  await grantCredits(tx, {
    organizationId: organization,
    credits: grant.credits,
    source: 'subscription',
    expiresAt: grant.expiresAt,
    type: 'credit_allocation',
    key: `invoice:${invoice.id}`,
    description: invoice.amount_paid > 0 ? 'Subscription credits' : 'Trial credits',
  });
}

/** Tells an organization that a try to charge its subscription failed, unless it has been paid since. */
export async function tellPaymentFailed(
  tx: TxContext,
  { invoice }: InvoiceRead,
  subscription: SubscriptionDocument,
): Promise<void> {
  if (invoice.status !== 'open' || !subscription.pastDueSince) return;
  const stopsAt = (await postingStopsAt(tx, subscription.pastDueSince)).toISOString();
  const noticeKey = `${invoice.id}:${invoice.attempt_count}`;
  const facts = { amount: invoice.amount_due, stopsAt };
  await tellOfSubscription(tx, 'subscription.payment_failed', subscription, noticeKey, facts);
}
