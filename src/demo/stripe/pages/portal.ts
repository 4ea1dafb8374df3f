import type Stripe from 'stripe';
import { productName } from '../billing/lines';
import { detach, findMethod, methodsOf } from '../cards/methods';
import { createSession } from '../checkout/sessions';
import { invalid } from '../core/errors';
import { update } from '../core/events';
import { redirect, sendPage } from '../core/http';
import { idOf } from '../core/ids';
import { text } from '../core/params';
import type { World } from '../core/world';
import { day, dollars, type Html, html } from './html';
import { notice, pageOf } from './layout';
import { action, badge, table } from './parts';
import type { Page } from './visit';

type PortalSession = Stripe.BillingPortal.Session;

const NOT_OVER = (one: Stripe.Subscription) =>
  one.status !== 'canceled' && one.status !== 'incomplete_expired';

function subscriptionCard(world: World, one: Stripe.Subscription): Html {
  const [item] = one.items.data;
  const until = day(item?.current_period_end);
  return html`<div class="card"><div class="bar"><h2>${item ? productName(world, item.price) : 'Subscription'} ${badge(one.status)}</h2>
<span>${dollars(item?.price.unit_amount ?? 0)} per ${item?.price.recurring?.interval}</span></div>
<p class="soft">${one.cancel_at_period_end ? `Ends on ${until}.` : `Renews on ${until}.`}</p>
${one.cancel_at_period_end ? action('Don’t cancel', { action: 'keep', id: one.id }) : action('Cancel at the end of the period', { action: 'cancel', id: one.id }, 'danger')}</div>`;
}

function methodRows(customer: Stripe.Customer, methods: Stripe.PaymentMethod[]): Html[][] {
  const chosen = idOf(customer.invoice_settings.default_payment_method);
  return methods.map((method) => [
    html`${method.card?.brand} ending in ${method.card?.last4} ${method.id === chosen ? badge('default') : null}`,
    html`${method.card?.exp_month}/${method.card?.exp_year}`,
    html`${method.id === chosen ? null : action('Make default', { action: 'default', id: method.id })}${action('Remove', { action: 'remove', id: method.id }, 'danger')}`,
  ]);
}

function show(world: World, session: PortalSession, customer: Stripe.Customer): string {
  const subscriptions = world.store
    .all<Stripe.Subscription>('subscription')
    .filter((one) => one.customer === customer.id && NOT_OVER(one));
  const invoices = world.store
    .all<Stripe.Invoice>('invoice')
    .filter((one) => one.customer === customer.id && one.status !== 'draft');
  const rows = invoices
    .reverse()
    .map((one) => [
      day(one.created),
      html`<a href="/invoices/${one.id}">${one.number}</a>`,
      badge(one.status),
      dollars(one.total),
    ]);
  return pageOf(
    'Billing · Nimmit',
    html`<div class="bar"><div><h1>Billing</h1><p class="soft">${customer.name ?? customer.email}</p></div>
${session.return_url ? html`<a class="button" href="${session.return_url}">Back to Nimmit</a>` : null}</div>
${subscriptions.map((one) => subscriptionCard(world, one))}
<div class="card"><div class="bar"><h2>Payment methods</h2>${action('Add a card', { action: 'add' })}</div>
${table(['Card', 'Expires', ''], methodRows(customer, methodsOf(world, customer.id)), 'No card is saved.')}</div>
<div class="card"><h2>Invoices</h2>${table(['Date', 'Number', 'State', { label: 'Amount', isNumber: true }], rows, 'There are no invoices yet.')}</div>`,
  );
}

function own<T extends { id: string; object: string; customer: unknown }>(
  world: World,
  table_: string,
  id: string,
  customer: string,
): T {
  const found = world.store.get<T>(table_, id);
  if (!found || found.customer !== customer) throw invalid('That is not yours.');
  return found;
}

type Act = (world: World, session: PortalSession, id: string) => string | null;

function setEnding(world: World, session: PortalSession, id: string, ends: boolean): null {
  const before = own<Stripe.Subscription>(world, 'subscription', id, session.customer);
  if (before.schedule) throw invalid('A change of plan is scheduled: take it back first.');
  const end = before.items.data[0]?.current_period_end ?? null;
  const reason = ends ? 'cancellation_requested' : null;
  update(world, 'customer.subscription.updated', before, {
    ...before,
    cancel_at_period_end: ends,
    cancel_at: ends ? end : null,
    canceled_at: ends ? world.nowOf(session.customer) : null,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason },
  });
  return null;
}

const ACTS: Record<string, Act> = {
  cancel: (world, session, id) => setEnding(world, session, id, true),
  keep: (world, session, id) => setEnding(world, session, id, false),
  remove: (world, session, id) => {
    detach(world, own(world, 'payment_method', id, session.customer));
    return null;
  },
  default: (world, session, id) => {
    const { id: method } = own<Stripe.PaymentMethod>(
      world,
      'payment_method',
      findMethod(world, id).id,
      session.customer,
    );
    const customer = world.store.get<Stripe.Customer>('customer', session.customer);
    if (!customer) return null;
    const invoice_settings = { ...customer.invoice_settings, default_payment_method: method };
    update(world, 'customer.updated', customer, { ...customer, invoice_settings });
    return null;
  },
  add: (world, { customer, url }) =>
    createSession(world, { mode: 'setup', customer, success_url: url, cancel_url: url, currency: 'usd' }).url,
};

/** The customer portal: plan, cards and invoices of one customer. */
export const portalPage: Page = ({ world, method, form, res }, id) => {
  const session = world.store.get<PortalSession>('billing_portal.session', id);
  const customer = session && world.store.get<Stripe.Customer>('customer', session.customer);
  if (!session || !customer)
    return sendPage(res, 404, notice('Not found', 'This link is not valid any more.'));
  if (method !== 'POST') return sendPage(res, 200, show(world, session, customer));
  const next = ACTS[text(form, 'action') ?? '']?.(world, session, text(form, 'id') ?? '');
  redirect(res, next ?? session.url);
};
