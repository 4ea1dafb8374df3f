import { ensureStripeCustomer } from '@/features/billing';
import { readInvoice } from '@/features/billing/data/invoice-reads';
import { applyInvoice } from '@/features/billing/use-cases/apply-invoice';
import { ensureStripePrice } from '@/features/billing/use-cases/ensure-price';
import { transactionsCollection } from '@/features/credits';
import { organizationsCollection } from '@/features/organizations';
import { refundsCollection } from '@/features/payments/data/refund.document';
import type { Context } from '@/platform/context';
import { env } from '@/platform/env';
import { callStripe } from '@/platform/stripe';
import { unitOfWork } from '@/platform/unit-of-work';
import { sameId } from '@/shared/ids';
import type { DemoClient } from './people';

/** Whether Stripe is the stand-in, whose clock can be turned back. */
export const hasStandIn = (): boolean => Boolean(env().STRIPE_API_BASE);

/** Speaks with the stand-in as its owner. @throws Error when it refuses */
async function control(path: string, body: object): Promise<void> {
  const answer = await fetch(`${env().STRIPE_API_BASE}/__control/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`the stand-in for Stripe answers ${answer.status} to ${path}`);
}

/**
 * The month in which the company's plan runs now, at the stand-in too: a customer with a saved card and a subscription that
 * will be renewed. What was paid before is history of our own.
 */
export async function subscribeAtStripe(ctx: Context, client: DemoClient): Promise<void> {
  const { organization, company } = client;
  await control('clock/set', { to: Math.floor(ctx.clock.now().getTime() / 1000) });
  const customer = await ensureStripeCustomer(ctx, organization);
  await endEarlier(customer);
  await control(`customers/${customer}/cards`, { isDefault: true });
  const { priceId } = await ensureStripePrice(ctx, { tier: company.tier, interval: 'month' });
  const { latest_invoice: latest } = await callStripe((stripe) =>
    stripe.subscriptions.create({ customer, items: [{ price: priceId }] }),
  );
  const invoice = typeof latest === 'string' ? latest : latest?.id;
  const read = invoice ? await readInvoice(ctx, invoice) : null;
  if (!read) throw new Error(`${company.name} has no subscription at the stand-in`);
  await unitOfWork(ctx, (tx) => applyInvoice(tx, read));
}

/** Of a company whose making was interrupted. */
async function endEarlier(customer: string): Promise<void> {
  const { data } = await callStripe((stripe) => stripe.subscriptions.list({ customer, status: 'active' }));
  for (const { id } of data) await callStripe((stripe) => stripe.subscriptions.cancel(id));
}

/** The stand-in learns of what was paid before its own history, so that staff can give that back too. */
export async function tellThePast(ctx: Context): Promise<void> {
  if (!hasStandIn()) return;
  const paid = await transactionsCollection(ctx.db)
    .find({ idempotencyKey: /^payment:demo_/ })
    .toArray();
  const refunds = await refundsCollection(ctx.db).find({ state: 'succeeded' }).toArray();
  const owners = await organizationsCollection(ctx.db)
    .find({ _id: { $in: paid.flatMap(({ organization }) => organization ?? []) } })
    .toArray();
  const payments = paid.map((one) => ({
    intent: one.stripePaymentIntentId,
    charge: one.stripeChargeId,
    customer: owners.find(({ _id }) => sameId(_id, one.organization))?.stripeCustomerId ?? null,
    amount: one.amount,
    fee: one.fee,
    refunded: refunds
      .filter(({ transaction }) => sameId(transaction, one._id))
      .reduce((sum, { amount }) => sum + amount, 0),
    description: one.description,
    at: Math.floor(one.createdAt.getTime() / 1000),
  }));
  await control('payments/past', { payments });
}

/** The stand-in lives in the present again. */
export async function backToNow(): Promise<void> {
  if (hasStandIn()) await control('clock/run', {});
}
