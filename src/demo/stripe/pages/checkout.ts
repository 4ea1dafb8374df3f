import type Stripe from 'stripe';
import { methodsOf } from '../cards/methods';
import { linesOf } from '../checkout/sessions';
import { idOf } from '../core/ids';
import type { World } from '../core/world';
import { cardForm, type Typed } from './card-form';
import { dollars, type Html, html } from './html';
import { pageOf } from './layout';

function everyText(price: Stripe.Price | null): string {
  if (!price?.recurring) return '';
  const { interval, interval_count } = price.recurring;
  return interval_count === 1 ? ` per ${interval}` : ` every ${interval_count} ${interval}s`;
}

const TITLES: Record<string, string> = { payment: 'Pay', subscription: 'Subscribe', setup: 'Save a card' };

function summary(world: World, session: Stripe.Checkout.Session): Html {
  const lines = linesOf(world, session.id);
  const [first] = lines;
  const due = session.amount_total ?? 0;
  const trial = session.mode === 'subscription' && due === 0 && (first?.amount_total ?? 0) > 0;
  const title = session.mode === 'setup' ? 'Save a card for later' : (first?.description ?? 'Payment');
  return html`<section>
<p class="soft">${session.mode === 'subscription' ? 'Subscribe to' : session.mode === 'setup' ? 'Nimmit' : 'Pay Nimmit'}</p>
<h1>${title}</h1>
${session.mode === 'setup' ? html`<p class="soft">Nothing is charged now.</p>` : html`<p class="amount">${dollars(trial ? (first?.amount_total ?? 0) : due)}<span class="soft small">${everyText(first?.price ?? null)}</span></p>`}
<ul class="lines">
${lines.map((line) => html`<li><span>${line.description}${(line.quantity ?? 1) > 1 ? ` × ${line.quantity}` : ''}</span><span>${dollars(line.amount_total)}</span></li>`)}
${session.mode === 'setup' ? null : html`<li class="total"><span>${trial ? 'Due today, the trial is free' : 'Due today'}</span><span>${dollars(due)}</span></li>`}
</ul>
</section>`;
}

function savedCards(world: World, session: Stripe.Checkout.Session): Html | null {
  const customer = idOf(session.customer);
  const saved = customer && session.mode !== 'setup' ? methodsOf(world, customer) : [];
  if (saved.length === 0) return null;
  return html`<h2>Saved cards</h2><div class="choices">${saved.map(
    (method) =>
      html`<form method="post"><input type="hidden" name="method" value="${method.id}"><button><span>Use ${method.card?.brand} ending in ${method.card?.last4}</span><small>expires ${method.card?.exp_month}/${method.card?.exp_year}</small></button></form>`,
  )}</div>`;
}

/** The page on which a person completes a Checkout Session. */
export function checkoutPage(world: World, session: Stripe.Checkout.Session, typed: Typed = {}): string {
  const title = TITLES[session.mode] ?? 'Pay';
  const due = session.amount_total ?? 0;
  const action =
    session.mode === 'setup'
      ? 'Save card'
      : session.mode === 'subscription'
        ? due === 0
          ? 'Start trial'
          : `Subscribe and pay ${dollars(due)}`
        : `Pay ${dollars(due)}`;
  const email = session.customer_details?.email ?? session.customer_email;
  return pageOf(
    `${title} · Nimmit`,
    html`<div class="two">${summary(world, session)}
<section class="card">
${typed.error ? html`<p class="alert" role="alert">${typed.error}</p>` : null}
${savedCards(world, session)}
${cardForm(action, { email }, typed)}
${session.cancel_url ? html`<p class="small" style="margin:16px 0 0"><a href="${session.cancel_url}">Go back</a></p>` : null}
</section></div>`,
  );
}
