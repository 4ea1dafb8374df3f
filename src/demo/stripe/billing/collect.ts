import type Stripe from 'stripe';
import { emit } from '../core/events';
import { idOf } from '../core/ids';
import { DAY } from '../core/time';
import type { World } from '../core/world';
import { confirmIntent, createIntent } from '../money/intents';
import { afterFailure, subscriptionOf } from './effects';
import { finalizeInvoice, markPaid, paymentOf } from './invoices';

const REASONS: Record<string, string> = {
  subscription_create: 'Subscription creation',
  subscription_update: 'Subscription update',
  subscription_cycle: 'Subscription renewal',
};

/** The intent of an invoice, made at its first attempt. */
export function intentOf(world: World, invoice: Stripe.Invoice): Stripe.PaymentIntent {
  const payment = paymentOf(world, invoice.id);
  const known = world.store.get<Stripe.PaymentIntent>(
    'payment_intent',
    idOf(payment?.payment.payment_intent) ?? '',
  );
  if (known) return known;
  const intent = createIntent(world, {
    amount: invoice.amount_remaining,
    customer: idOf(invoice.customer),
    description: REASONS[invoice.billing_reason ?? ''] ?? 'Payment for Invoice',
    metadata: {},
    method: null,
    setupFutureUsage: invoice.billing_reason === 'subscription_create' ? 'off_session' : null,
    receiptEmail: null,
  });
  world.store.put<Stripe.InvoicePayment>({
    id: `inpay_${invoice.id.slice(3)}`,
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: invoice.amount_remaining,
    created: intent.created,
    currency: 'usd',
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent.id, type: 'payment_intent' },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  });
  return intent;
}

/** What an invoice is paid with when nobody says otherwise: the subscription's method, else the customer's. */
export function defaultMethod(world: World, invoice: Stripe.Invoice): string | null {
  const customer = world.store.get<Stripe.Customer>('customer', idOf(invoice.customer) ?? '');
  return (
    idOf(invoice.default_payment_method) ??
    idOf(subscriptionOf(world, invoice)?.default_payment_method) ??
    idOf(customer?.invoice_settings.default_payment_method)
  );
}

export interface Collection {
  method?: string | null;
  /** Its holder has just confirmed it. */
  authenticated?: boolean;
  /** Tried by the schedule and not by somebody. */
  automatic: boolean;
}

/** Tries to collect an open invoice; the invoice afterwards is `paid`, or open with its attempt counted. */
export function collect(world: World, invoice: Stripe.Invoice, how: Collection): Stripe.Invoice {
  if (invoice.amount_remaining <= 0) return markPaid(world, invoice);
  const intent = intentOf(world, invoice);
  const method = how.method ?? defaultMethod(world, invoice);
  if (!method) return failed(world, invoice, how);
  const returnUrl = `${world.base}/invoices/${invoice.id}`;
  const { authenticated } = how;
  const tried = confirmIntent(world, intent, { method, offSession: false, returnUrl, authenticated });
  if (tried.status === 'succeeded') return markPaid(world, invoice);
  return failed(world, invoice, how, tried.status === 'requires_action');
}

/** Opens a draft and collects it at once. */
export function finalizeAndCollect(world: World, draft: Stripe.Invoice, how: Collection): Stripe.Invoice {
  const open = finalizeInvoice(world, draft);
  return open.status === 'open' ? collect(world, open, how) : open;
}

function failed(
  world: World,
  invoice: Stripe.Invoice,
  how: Collection,
  waitsForHolder = false,
): Stripe.Invoice {
  const now = world.nowOf(idOf(invoice.customer));
  const counts = how.automatic || invoice.attempt_count === 0;
  const attempt_count = invoice.attempt_count + (counts ? 1 : 0);
  const isNew = invoice.billing_reason === 'subscription_create';
  const days = world.behaviour.retryDays[attempt_count - 1];
  const first = invoice.status_transitions.finalized_at ?? now;
  const scheduled = isNew || days === undefined ? null : first + days * DAY;
  const next_payment_attempt = counts ? scheduled : invoice.next_payment_attempt;
  const after = world.store.put<Stripe.Invoice>({
    ...invoice,
    attempted: true,
    attempt_count,
    next_payment_attempt,
  });
  if (waitsForHolder) emit(world, 'invoice.payment_action_required', after);
  emit(world, 'invoice.payment_failed', after);
  afterFailure(world, after);
  return after;
}

/** The outcome of an intent that was settled elsewhere (3-D Secure), told to the invoice that it pays. */
export function settleInvoiceOf(world: World, intent: Stripe.PaymentIntent): Stripe.Invoice | null {
  const payment = world.store
    .all<Stripe.InvoicePayment>('invoice_payment')
    .find((one) => one.payment.payment_intent === intent.id);
  const invoice = payment && world.store.get<Stripe.Invoice>('invoice', idOf(payment.invoice) ?? '');
  if (invoice?.status !== 'open') return null;
  if (intent.status === 'succeeded') return markPaid(world, invoice);
  return failed(world, invoice, { automatic: false });
}
