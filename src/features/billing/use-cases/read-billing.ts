import type Stripe from 'stripe';
import { spendableLots } from '@/features/credits';
import { organizationBalancesCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { callStripe } from '@/platform/stripe';
import { checkoutsCollection } from '../data/checkout.document';
import { at } from '../data/stripe-reads';
import type { SubscriptionDocument } from '../data/subscription.document';
import { hadTrial, presentSubscription } from '../data/subscriptions.repository';
import { ensureStripeCustomer } from './ensure-customer';
import { mayPay, readableSubscription, requireClient, requirePayer } from './require-billing';
import { billingPage } from './subscribe';

/** The subscription of the caller's organization with what a page about it needs. @throws AppError FORBIDDEN, NOT_FOUND */
export async function mySubscription(ctx: Context) {
  const { actor, organization } = await requireClient(ctx);
  const [subscription, tried, checkout] = [
    await presentSubscription(ctx, organization._id),
    await hadTrial(ctx, organization._id),
    await checkoutsCollection(ctx.db).findOne({ organization: organization._id }),
  ];
  const { url, expiresAt } = checkout ?? {};
  const isOpen = checkout && url && expiresAt && expiresAt > ctx.clock.now() && mayPay(actor);
  return {
    subscription,
    subscriptionTier: organization.subscriptionTier,
    trialAvailable: !tried,
    canManage: mayPay(actor),
    checkout: isOpen
      ? {
          tier: checkout.tier,
          interval: checkout.interval,
          checkoutUrl: url,
          expiresAt: expiresAt.toISOString(),
        }
      : null,
  };
}

/** What stays of the credits when a subscription ends: every lot to its own day. */
export async function creditsThatStay(ctx: Context, { organization }: SubscriptionDocument) {
  const balance = await organizationBalancesCollection(ctx.db).findOne({ organization });
  const lots = await spendableLots(ctx, organization);
  return {
    available: balance?.credits.available ?? 0,
    lots: lots.map(({ available, expiresAt }) => ({
      credits: available,
      expiresAt: expiresAt?.toISOString() ?? null,
    })),
  };
}

/** Invoices of a subscription as Stripe has them, newest first. @throws AppError NOT_FOUND, UPSTREAM_UNAVAILABLE */
export async function subscriptionInvoices(ctx: Context, id: string, limit: number) {
  const { stripeSubscriptionId } = await readableSubscription(ctx, id);
  const { data } = await callStripe((stripe) =>
    stripe.invoices.list({ subscription: stripeSubscriptionId, limit }),
  );
  return data.map(presentInvoice);
}

function presentInvoice(invoice: Stripe.Invoice) {
  const { id, number, total, amount_paid, lines, status_transitions, created, hosted_invoice_url } = invoice;
  const status = (invoice.status ?? 'draft') as 'draft' | 'open' | 'paid' | 'uncollectible' | 'void';
  const [first] = [...lines.data].sort((a, b) => b.amount - a.amount);
  const paidAt = status_transitions.paid_at;
  return {
    id,
    number,
    status,
    description: first?.description ?? '',
    amount: total,
    amountPaid: amount_paid,
    currency: 'USD' as const,
    periodStart: at(first?.period.start ?? invoice.period_start).toISOString(),
    periodEnd: at(first?.period.end ?? invoice.period_end).toISOString(),
    createdAt: at(created).toISOString(),
    paidAt: paidAt ? at(paidAt).toISOString() : null,
    payUrl: status === 'open' ? (hosted_invoice_url ?? null) : null,
  };
}

/** Opens Stripe's customer portal. @throws AppError FORBIDDEN unless an owner, UPSTREAM_UNAVAILABLE */
export async function openPortal(ctx: Context, effectKey: string): Promise<string> {
  const { organization } = await requirePayer(ctx);
  const customer = await ensureStripeCustomer(ctx, organization._id);
  const session = await callStripe((stripe) =>
    stripe.billingPortal.sessions.create(
      { customer, return_url: billingPage() },
      { idempotencyKey: `${effectKey}:portal` },
    ),
  );
  return session.url;
}
