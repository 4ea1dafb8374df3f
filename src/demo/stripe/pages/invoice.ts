import type Stripe from 'stripe';
import { collect, defaultMethod, intentOf } from '../billing/collect';
import { methodsOf } from '../cards/methods';
import { StripeApiError } from '../core/errors';
import { redirect, sendPage } from '../core/http';
import { idOf } from '../core/ids';
import type { World } from '../core/world';
import { cardForm } from './card-form';
import { day, dollars, type Html, html } from './html';
import { notice, pageOf } from './layout';
import { action, amounts, badge } from './parts';
import { cardOf, type Page } from './visit';

function payPart(world: World, invoice: Stripe.Invoice, error: string | null): Html {
  const customer = idOf(invoice.customer) ?? '';
  const saved = methodsOf(world, customer);
  const preferred = defaultMethod(world, invoice);
  return html`${error ? html`<p class="alert" role="alert">${error}</p>` : null}
${saved.length > 0 ? html`<h2>Saved cards</h2><p>${saved.map((method) => action(`Pay with ${method.card?.brand} ending in ${method.card?.last4}${method.id === preferred ? ' (default)' : ''}`, { method: method.id }))}</p>` : null}
${cardForm(`Pay ${dollars(invoice.amount_remaining)}`, { email: invoice.customer_email })}`;
}

function show(world: World, invoice: Stripe.Invoice, error: string | null): string {
  const applied =
    invoice.starting_balance < 0 ? Math.min(-invoice.starting_balance, Math.max(0, invoice.total)) : 0;
  const lines = [...invoice.lines.data, ...(applied ? [{ description: 'Credit', amount: -applied }] : [])];
  const isOpen = invoice.status === 'open';
  return pageOf(
    `Invoice ${invoice.number ?? ''} · Nimmit`,
    html`<div class="two"><section><p class="soft">Invoice ${invoice.number ?? '(draft)'} from Nimmit</p>
<h1>${dollars(invoice.amount_due)} ${badge(invoice.status)}</h1>
<p class="soft small">To ${invoice.customer_name ?? invoice.customer_email ?? idOf(invoice.customer)} · ${day(invoice.created)}</p>
${amounts(lines, { label: 'Due', amount: invoice.amount_due })}</section>
<section class="card">${isOpen ? payPart(world, invoice, error) : html`<p>${invoice.status === 'paid' ? 'This invoice is paid.' : 'Nothing is to be paid here.'}</p>`}</section></div>`,
  );
}

/** Stripe's hosted page of an invoice: what it is for, and a way to pay it while it is open. */
export const invoicePage: Page = ({ world, method, form, res }, id) => {
  const invoice = world.store.get<Stripe.Invoice>('invoice', id);
  if (!invoice) return sendPage(res, 404, notice('Not found', 'There is no such invoice.'));
  if (method !== 'POST' || invoice.status !== 'open') return sendPage(res, 200, show(world, invoice, null));
  try {
    const card = cardOf(world, form);
    const customer = idOf(invoice.customer);
    const kept = card.customer ? card : world.store.put<Stripe.PaymentMethod>({ ...card, customer });
    const tried = collect(world, invoice, { method: kept.id, automatic: false });
    const intent = tried.status === 'open' ? intentOf(world, tried) : null;
    if (intent?.status === 'requires_action') return redirect(res, `${world.base}/authenticate/${intent.id}`);
    return sendPage(res, 200, show(world, tried, intent?.last_payment_error?.message ?? null));
  } catch (error) {
    if (!(error instanceof StripeApiError)) throw error;
    return sendPage(res, 200, show(world, invoice, error.message));
  }
};

/** The receipt of a charge. */
export const receiptPage: Page = ({ world, res }, id) => {
  const charge = world.store.get<Stripe.Charge>('charge', id);
  if (!charge?.paid) return sendPage(res, 404, notice('Not found', 'There is no such receipt.'));
  const { card } = charge.payment_method_details ?? {};
  const lines = [{ description: charge.description ?? 'Payment to Nimmit', amount: charge.amount }];
  if (charge.amount_refunded) lines.push({ description: 'Refunded', amount: -charge.amount_refunded });
  const total = { label: 'Paid', amount: charge.amount - charge.amount_refunded };
  sendPage(
    res,
    200,
    pageOf(
      'Receipt · Nimmit',
      html`<section class="card narrow"><h1>Receipt from Nimmit</h1><p class="soft">${day(charge.created)} · ${card?.brand} ending in ${card?.last4}</p>${amounts(lines, total)}</section>`,
    ),
  );
};
