import type Stripe from 'stripe';
import { invalid } from '../core/errors';
import { emit, update } from '../core/events';
import { idOf } from '../core/ids';
import { embedded } from '../core/list';
import type { World } from '../core/world';
import { cancelIntent } from '../money/intents';
import { moveCredit } from './customer-balance';
import { afterPayment, subscriptionOf } from './effects';
import { type NewLine, toLine } from './lines';

export interface NewInvoice {
  customer: string;
  subscription: Stripe.Subscription | null;
  reason: Stripe.Invoice.BillingReason;
  lines: NewLine[];
  period: { start: number; end: number };
  autoAdvance?: boolean;
  metadata?: Record<string, string>;
  description?: string | null;
  at?: number;
  /** Moment that prorations count from. */
  prorationDate?: number;
}

/** What an invoice would be: nothing is kept. Its amounts count the customer's credit balance. */
export function composeInvoice(world: World, wanted: NewInvoice, id = world.newId('in')): Stripe.Invoice {
  const { customer: customerId, subscription } = wanted;
  const customer = world.store.get<Stripe.Customer>('customer', customerId);
  const created = wanted.at ?? world.nowOf(customerId);
  const lines = wanted.lines.map((line) => toLine(world, id, line));
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const balance = customer?.balance ?? 0;
  const due = Math.max(0, total + Math.min(0, balance));
  return {
    id,
    object: 'invoice',
    account_country: 'US',
    account_name: 'Nimmit',
    account_tax_ids: null,
    amount_due: due,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_paid_off_stripe: 0,
    amount_remaining: due,
    amount_shipping: 0,
    application: null,
    attempt_count: 0,
    attempted: false,
    auto_advance: wanted.autoAdvance ?? true,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: null,
    billing_reason: wanted.reason,
    collection_method: 'charge_automatically',
    created,
    currency: 'usd',
    custom_fields: null,
    customer: customerId,
    customer_account: null,
    customer_address: customer?.address ?? null,
    customer_email: customer?.email ?? null,
    customer_name: customer?.name ?? null,
    customer_phone: customer?.phone ?? null,
    customer_shipping: null,
    customer_tax_exempt: 'none',
    customer_tax_ids: [],
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: wanted.description ?? null,
    discounts: [],
    due_date: null,
    effective_at: null,
    ending_balance: null,
    footer: null,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines: embedded(lines, `/v1/invoices/${id}/lines`) as Stripe.Invoice['lines'],
    livemode: false,
    metadata: wanted.metadata ?? {},
    next_payment_attempt: null,
    number: null,
    on_behalf_of: null,
    parent: subscription ? parentOf(subscription, wanted.prorationDate) : null,
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    period_end: wanted.period.end,
    period_start: wanted.period.start,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: balance,
    statement_descriptor: null,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: total,
    subtotal_excluding_tax: total,
    test_clock: idOf(customer?.test_clock),
    total,
    total_discount_amounts: [],
    total_excluding_tax: total,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: null,
  };
}

function parentOf(subscription: Stripe.Subscription, prorationDate?: number): Stripe.Invoice.Parent {
  return {
    quote_details: null,
    subscription_details: {
      metadata: subscription.metadata,
      subscription: subscription.id,
      ...(prorationDate ? { subscription_proration_date: prorationDate } : {}),
    },
    type: 'subscription_details',
  } as Stripe.Invoice.Parent;
}

/** Keeps a new invoice as a draft and makes it its subscription's latest. */
export function draftInvoice(world: World, wanted: NewInvoice): Stripe.Invoice {
  const invoice = world.store.put(composeInvoice(world, wanted));
  if (wanted.subscription) {
    const subscription = world.store.get<Stripe.Subscription>('subscription', wanted.subscription.id);
    if (subscription) world.store.put<Stripe.Subscription>({ ...subscription, latest_invoice: invoice.id });
  }
  emit(world, 'invoice.created', invoice);
  return invoice;
}

/** Gives a draft its number, uses the customer's credit and opens it. @throws 400 when it is no draft */
export function finalizeInvoice(world: World, draft: Stripe.Invoice): Stripe.Invoice {
  if (draft.status !== 'draft') {
    throw invalid("This invoice is already finalized, you can't re-finalize a non-draft invoice.", {
      code: 'invoice_not_editable',
    });
  }
  const customerId = idOf(draft.customer) ?? '';
  const now = world.nowOf(customerId);
  const customer = world.store.get<Stripe.Customer>('customer', customerId);
  const balance = customer?.balance ?? 0;
  const due = Math.max(0, draft.total + Math.min(0, balance));
  const sequence = customer?.next_invoice_sequence ?? 1;
  if (customer) world.store.put<Stripe.Customer>({ ...customer, next_invoice_sequence: sequence + 1 });
  moveCredit(world, customerId, draft.total - due, { type: 'applied_to_invoice', invoice: draft.id });
  const open = world.store.put<Stripe.Invoice>({
    ...draft,
    amount_due: due,
    amount_remaining: due,
    automatically_finalizes_at: null,
    effective_at: now,
    starting_balance: balance,
    ending_balance: balance + draft.total - due,
    hosted_invoice_url: `${world.base}/invoices/${draft.id}`,
    invoice_pdf: `${world.base}/invoices/${draft.id}/pdf`,
    number: `${customer?.invoice_prefix ?? 'NIMMIT'}-${String(sequence).padStart(4, '0')}`,
    status: 'open',
    status_transitions: { ...draft.status_transitions, finalized_at: now },
  });
  emit(world, 'invoice.finalized', open);
  return due === 0 ? markPaid(world, open) : open;
}

/** Records that an open invoice is paid and sees to its subscription. */
export function markPaid(world: World, open: Stripe.Invoice, outside = false): Stripe.Invoice {
  const now = world.nowOf(idOf(open.customer));
  const paid = world.store.put<Stripe.Invoice>({
    ...open,
    amount_paid: outside ? open.amount_paid : open.amount_due,
    amount_remaining: 0,
    attempted: true,
    next_payment_attempt: null,
    status: 'paid',
    status_transitions: { ...open.status_transitions, paid_at: now },
    auto_advance: false,
  });
  const payment = paymentOf(world, paid.id);
  if (payment) {
    world.store.put<Stripe.InvoicePayment>({
      ...payment,
      amount_paid: outside ? 0 : payment.amount_requested,
      status: outside ? 'canceled' : 'paid',
      status_transitions: { canceled_at: outside ? now : null, paid_at: outside ? null : now },
    });
  }
  emit(world, 'invoice.paid', paid);
  emit(world, 'invoice.payment_succeeded', paid);
  afterPayment(world, paid);
  return paid;
}

/** The payment that an invoice is being collected with. */
export function paymentOf(world: World, invoice: string): Stripe.InvoicePayment | undefined {
  return world.store.get<Stripe.InvoicePayment>('invoice_payment', `inpay_${invoice.slice(3)}`);
}

/** Declares an open invoice void, or given up. @throws 400 when it is not open */
export function closeInvoice(
  world: World,
  open: Stripe.Invoice,
  status: 'void' | 'uncollectible',
): Stripe.Invoice {
  if (open.status !== 'open' && !(status === 'void' && open.status === 'uncollectible')) {
    throw invalid(`You can only pass in open invoices. This invoice isn't open.`);
  }
  const now = world.nowOf(idOf(open.customer));
  const field = status === 'void' ? 'voided_at' : 'marked_uncollectible_at';
  const closed: Stripe.Invoice = {
    ...open,
    status,
    auto_advance: false,
    next_payment_attempt: null,
    status_transitions: { ...open.status_transitions, [field]: now },
  };
  world.store.put(closed);
  if (status === 'void') cancelPayment(world, closed, now);
  emit(world, status === 'void' ? 'invoice.voided' : 'invoice.marked_uncollectible', closed);
  return closed;
}

function cancelPayment(world: World, invoice: Stripe.Invoice, now: number): void {
  const payment = paymentOf(world, invoice.id);
  const intent = world.store.get<Stripe.PaymentIntent>(
    'payment_intent',
    idOf(payment?.payment.payment_intent) ?? '',
  );
  if (!payment || !intent) return;
  world.store.put<Stripe.InvoicePayment>({
    ...payment,
    status: 'canceled',
    status_transitions: { canceled_at: now, paid_at: null },
  });
  if (intent.status !== 'succeeded' && intent.status !== 'canceled')
    cancelIntent(world, intent, 'void_invoice');
  const subscription = subscriptionOf(world, invoice);
  if (subscription?.pending_update && world.store.get('pending_change', invoice.id)) {
    world.store.remove('pending_change', invoice.id);
    update(world, 'customer.subscription.updated', subscription, { ...subscription, pending_update: null });
  }
}
