import type Stripe from 'stripe';
import { planChange } from '../billing/changes';
import { collect, finalizeAndCollect, intentOf } from '../billing/collect';
import { closeInvoice, composeInvoice, draftInvoice, finalizeInvoice, markPaid } from '../billing/invoices';
import { type NewLine, periodLine } from '../billing/lines';
import { addPendingLines, pendingLines } from '../billing/pending-items';
import { periodEndAfter } from '../billing/subscriptions';
import { findMethod } from '../cards/methods';
import { invalid, missing } from '../core/errors';
import { update } from '../core/events';
import type { Params } from '../core/form';
import { idOf } from '../core/ids';
import { embedded, page } from '../core/list';
import { bool, group, groups, int, metadata, required, text } from '../core/params';
import type { World } from '../core/world';
import { throwIfRefused } from '../money/intents';
import { find, type Route } from './call';
import { itemChanges, prorationOf } from './subscriptions';

/** `POST /v1/invoices/create_preview`: what a change would cost, or what the next renewal will. Keeps nothing. */
function preview(world: World, params: Params): Stripe.Invoice {
  const id = text(params, 'subscription');
  if (!id) throw invalid('The stand-in previews changes of a subscription only.', { param: 'subscription' });
  const subscription = find<Stripe.Subscription>(world, 'subscription', id, 'subscription');
  if (subscription.status === 'canceled')
    throw invalid('Cannot preview the invoice for a canceled subscription.', {
      code: 'invoice_upcoming_none',
    });
  const details = group(params, 'subscription_details');
  const customer = idOf(subscription.customer) ?? '';
  const proration = prorationOf(details);
  const planned = planChange(world, subscription, {
    items: itemChanges(groups(details, 'items')),
    proration,
    at: int(details, 'proration_date'),
    resetAnchor: text(details, 'billing_cycle_anchor') === 'now',
    endTrial: text(details, 'trial_end') === 'now',
  });
  const immediate = planned.newPeriod || proration === 'always_invoice';
  const ends = subscription.cancel_at_period_end && !immediate;
  if (ends && groups(details, 'items').length === 0)
    throw invalid('No upcoming invoices for customer', { code: 'invoice_upcoming_none' });
  const renewal = immediate
    ? []
    : nextPeriod(world, { ...subscription, billing_cycle_anchor: planned.anchor }, planned.items);
  const lines: NewLine[] = [...pendingLines(world, customer, id), ...planned.lines, ...renewal];
  const now = world.nowOf(customer);
  const start = planned.items[0]?.current_period_start ?? now;
  const end = planned.items[0]?.current_period_end ?? now;
  const period = immediate ? { start: now, end: now } : { start, end };
  const composed = composeInvoice(
    world,
    {
      customer,
      subscription,
      reason: immediate ? 'subscription_update' : 'upcoming',
      lines,
      period,
      at: immediate ? now : end,
      prorationDate: planned.lines.length > 0 ? planned.at : undefined,
    },
    `upcoming_in_${world.newId('x').slice(2)}`,
  );
  return { ...composed, next_payment_attempt: immediate ? now : end + world.behaviour.draftSeconds };
}

function nextPeriod(
  world: World,
  subscription: Stripe.Subscription,
  items: Stripe.SubscriptionItem[],
): NewLine[] {
  return items.map((item) => {
    const start = item.current_period_end;
    return periodLine(world, item, {
      start,
      end: periodEndAfter(item.price, subscription.billing_cycle_anchor, start),
    });
  });
}

function pay(world: World, params: Params, id: string): Stripe.Invoice {
  const invoice = find<Stripe.Invoice>(world, 'invoice', id);
  if (invoice.status === 'paid') throw invalid('Invoice is already paid', { code: 'invoice_already_paid' });
  if (invoice.status === 'void')
    throw invalid('This invoice can no longer be paid', { code: 'invoice_not_editable' });
  const open = invoice.status === 'draft' ? finalizeInvoice(world, invoice) : invoice;
  if (open.status === 'paid') return open;
  if (bool(params, 'paid_out_of_band')) return markPaid(world, open, true);
  const method = text(params, 'payment_method');
  const found = method ? findMethod(world, method, 'payment_method').id : null;
  const tried = collect(world, open, { method: found, automatic: false });
  if (tried.status === 'paid') return tried;
  const intent = intentOf(world, tried);
  if (intent.status === 'requires_action') {
    throw invalid('The payment requires additional user action before it can be completed.', {
      code: 'invoice_payment_intent_requires_action',
      payment_intent: intent,
    });
  }
  throwIfRefused(intent);
  throw invalid('There is no default payment method set for this Customer. Please provide one.', {
    code: 'resource_missing',
  });
}

function create(world: World, params: Params): Stripe.Invoice {
  const customer = required(params, 'customer');
  find(world, 'customer', customer, 'customer');
  const subscriptionId = text(params, 'subscription');
  const subscription = subscriptionId
    ? find<Stripe.Subscription>(world, 'subscription', subscriptionId, 'subscription')
    : null;
  const now = world.nowOf(customer);
  const draft = draftInvoice(world, {
    customer,
    subscription,
    reason: 'manual',
    lines: [],
    period: { start: now, end: now },
    metadata: metadata(params),
    description: text(params, 'description') ?? null,
    autoAdvance: bool(params, 'auto_advance') ?? false,
  });
  return draft;
}

function addItem(world: World, params: Params): object {
  const customer = required(params, 'customer');
  find(world, 'customer', customer, 'customer');
  const amount = int(params, 'amount');
  if (amount === undefined) throw missing('amount');
  const now = world.nowOf(customer);
  const line: NewLine = {
    amount,
    description: text(params, 'description') ?? 'Invoice item',
    period: { start: now, end: now },
    ...{
      price: null,
      quantity: 1,
      subscription: text(params, 'subscription') ?? null,
      item: null,
      proration: false,
    },
    invoiceItem: world.newId('ii'),
    metadata: metadata(params),
  };
  addPendingLines(world, customer, [line]);
  return {
    id: line.invoiceItem,
    object: 'invoiceitem',
    amount,
    currency: 'usd',
    customer,
    date: now,
    description: line.description,
    livemode: false,
    metadata: line.metadata,
    proration: false,
    period: line.period,
    quantity: 1,
    invoice: null,
  };
}

const invoiceFor = (world: World, id: string) => find<Stripe.Invoice>(world, 'invoice', id);

export const invoiceRoutes: Route[] = [
  ['POST', '/v1/invoices/create_preview', ({ world, params }) => preview(world, params)],
  ['POST', '/v1/invoices', ({ world, params }) => create(world, params)],
  ['POST', '/v1/invoiceitems', ({ world, params }) => addItem(world, params)],
  [
    'GET',
    '/v1/invoices',
    ({ world, params }) => {
      const [customer, subscription, status] = ['customer', 'subscription', 'status'].map((name) =>
        text(params, name),
      );
      const matches = (one: Stripe.Invoice) =>
        (!customer || one.customer === customer) &&
        (!status || one.status === status) &&
        (!subscription || idOf(one.parent?.subscription_details?.subscription) === subscription);
      return page(world.store.all<Stripe.Invoice>('invoice').filter(matches), params, '/v1/invoices');
    },
  ],
  ['GET', '/v1/invoices/:id', ({ world, ids: [id = ''] }) => invoiceFor(world, id)],
  [
    'POST',
    '/v1/invoices/:id',
    ({ world, params, ids: [id = ''] }) => {
      const before = invoiceFor(world, id);
      const after = {
        ...before,
        metadata: metadata(params, before.metadata ?? {}),
        auto_advance: bool(params, 'auto_advance') ?? before.auto_advance,
        description: text(params, 'description') ?? before.description,
      };
      return update(world, 'invoice.updated', before, after);
    },
  ],
  [
    'GET',
    '/v1/invoices/:id/lines',
    ({ world, params, ids: [id = ''] }) => {
      const { data } = invoiceFor(world, id).lines;
      return page([...data].reverse(), { ...params }, `/v1/invoices/${id}/lines`);
    },
  ],
  ['POST', '/v1/invoices/:id/pay', ({ world, params, ids: [id = ''] }) => pay(world, params, id)],
  [
    'POST',
    '/v1/invoices/:id/finalize',
    ({ world, params, ids: [id = ''] }) => {
      const draft = invoiceFor(world, id);
      return bool(params, 'auto_advance')
        ? finalizeAndCollect(world, draft, { automatic: true })
        : finalizeInvoice(world, draft);
    },
  ],
  [
    'POST',
    '/v1/invoices/:id/void',
    ({ world, ids: [id = ''] }) => closeInvoice(world, invoiceFor(world, id), 'void'),
  ],
  [
    'POST',
    '/v1/invoices/:id/mark_uncollectible',
    ({ world, ids: [id = ''] }) => closeInvoice(world, invoiceFor(world, id), 'uncollectible'),
  ],
  [
    'GET',
    '/v1/invoice_payments',
    ({ world, params }) => {
      const invoice = text(params, 'invoice');
      const intent = text(group(params, 'payment'), 'payment_intent');
      const all = world.store.all<Stripe.InvoicePayment>('invoice_payment');
      const matching = all.filter(
        (one) => (!invoice || one.invoice === invoice) && (!intent || one.payment.payment_intent === intent),
      );
      return invoice || intent
        ? page(matching, params, '/v1/invoice_payments')
        : embedded(matching.slice(-10).reverse(), '/v1/invoice_payments');
    },
  ],
  ['GET', '/v1/invoice_payments/:id', ({ world, ids: [id = ''] }) => find(world, 'invoice_payment', id)],
];
