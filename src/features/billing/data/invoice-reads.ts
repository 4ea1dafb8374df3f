import { setTimeout as sleep } from 'node:timers/promises';
import type Stripe from 'stripe';
import type { PaymentLine } from '@/features/credits';
import type { Context } from '@/platform/context';
import { callStripe } from '@/platform/stripe';
import type { InvoiceLineFacts } from '../domain/invoice-grant';
import { at, idOf, orNull, readSubscription, type SubscriptionRead, termsOfPrice } from './stripe-reads';

/** How a paid invoice was paid. Cents. */
export interface InvoicePayment {
  paymentIntentId: string | null;
  chargeId: string | null;
  fee: number;
  /** As people read it: `Visa •••• 4242`. */
  method: string | null;
}

/** An invoice of a subscription as Stripe has it, with its subscription. */
export interface InvoiceRead {
  invoice: Stripe.Invoice;
  customerId: string;
  subscription: SubscriptionRead;
  lines: InvoiceLineFacts[];
  payment: InvoicePayment;
}

/** Tries for the fee, which Stripe knows some seconds after the payment. */
const FEE_TRIES = 5;
const FEE_WAIT_MS = 250;

/**
 * Reads an invoice again with its subscription and its payment. Null for one that belongs to no subscription.
 * @throws AppError UPSTREAM_UNAVAILABLE
 */
export async function readInvoice(ctx: Context, id: string): Promise<InvoiceRead | null> {
  const invoice = await orNull(
    callStripe((stripe) => stripe.invoices.retrieve(id, { expand: ['payments'] })),
  );
  const subscriptionId = idOf(invoice?.parent?.subscription_details?.subscription);
  if (!invoice || !subscriptionId) return null;
  const subscription = await readSubscription(ctx, subscriptionId);
  if (!subscription) return null;
  const lines: InvoiceLineFacts[] = [];
  for (const line of invoice.lines.data) lines.push(await factsOf(line));
  return {
    invoice,
    customerId: idOf(invoice.customer) ?? '',
    subscription,
    lines,
    payment: await paymentOf(invoice),
  };
}

async function factsOf(line: Stripe.InvoiceLineItem): Promise<InvoiceLineFacts> {
  const price = idOf(line.pricing?.price_details?.price);
  const { parent } = line;
  const details = parent?.subscription_item_details ?? parent?.invoice_item_details;
  return {
    amount: line.amount,
    proration: details?.proration ?? false,
    period: { from: at(line.period.start), to: at(line.period.end) },
    terms: price ? await termsOfPrice(price) : null,
  };
}

/** The lines as our own invoice shows them; they add up to what was paid. */
export function paymentLinesOf({ lines, amount_paid }: Stripe.Invoice): PaymentLine[] {
  const shown = lines.data.map(({ description, quantity, amount, period }) => ({
    description: description ?? 'Subscription',
    quantity: quantity ?? 1,
    amount,
    period: { start: at(period.start), end: at(period.end) },
  }));
  const rest = amount_paid - shown.reduce((sum, { amount }) => sum + amount, 0);
  return rest === 0 ? shown : [...shown, { description: 'Balance applied', quantity: 1, amount: rest }];
}

async function paymentOf({ payments }: Stripe.Invoice): Promise<InvoicePayment> {
  const paid = payments?.data.find(({ status }) => status === 'paid')?.payment;
  const paymentIntentId = idOf(paid?.payment_intent);
  const charge = await chargeOf(paymentIntentId, idOf(paid?.charge));
  const fee = charge?.balance_transaction;
  const card = charge?.payment_method_details?.card;
  return {
    paymentIntentId,
    chargeId: charge?.id ?? null,
    fee: fee && typeof fee !== 'string' ? fee.fee : 0,
    method: card?.brand ? `${card.brand[0]?.toUpperCase()}${card.brand.slice(1)} •••• ${card.last4}` : null,
  };
}

/** The charge with its balance transaction. What stays unknown for long is found by the daily reconciliation. */
async function chargeOf(
  paymentIntentId: string | null,
  chargeId: string | null,
): Promise<Stripe.Charge | null> {
  for (let attempt = 1; ; attempt += 1) {
    const charge = await readCharge(paymentIntentId, chargeId);
    if (!charge || charge.balance_transaction || attempt >= FEE_TRIES) return charge;
    await sleep(FEE_WAIT_MS * 2 ** attempt);
  }
}

async function readCharge(paymentIntentId: string | null, chargeId: string | null) {
  if (chargeId) {
    const expand = ['balance_transaction'];
    return callStripe((stripe) => stripe.charges.retrieve(chargeId, { expand }));
  }
  if (!paymentIntentId) return null;
  const expand = ['latest_charge.balance_transaction'];
  const intent = await callStripe((stripe) => stripe.paymentIntents.retrieve(paymentIntentId, { expand }));
  return intent.latest_charge && typeof intent.latest_charge !== 'string' ? intent.latest_charge : null;
}
