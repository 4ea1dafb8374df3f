import type Stripe from 'stripe';
import type { JournalEntry } from '../api/serve';
import { productName } from '../billing/lines';
import { methodsOf } from '../cards/methods';
import type { Delivery, KeptEvent } from '../core/events';
import { idOf } from '../core/ids';
import type { World } from '../core/world';
import { day, dollars, type Html, html, moment } from './html';
import { action, badge, table } from './parts';

const SHOWN = 100;

const newest = <T extends { id: string; object: string }>(world: World, name: string) =>
  world.store.all<T>(name).slice(-SHOWN).reverse();

function nameOf(world: World, customer: string | { id: string } | null): Html {
  const id = idOf(customer) ?? '';
  const found = world.store.get<Stripe.Customer>('customer', id);
  return html`${found?.name ?? found?.email ?? '–'}<br><code>${id}</code>`;
}

const AMOUNT = { label: 'Amount', isNumber: true };

const customers = (world: World) =>
  table(
    ['Customer', 'Since', 'Cards', { label: 'Credit', isNumber: true }, ''],
    newest<Stripe.Customer>(world, 'customer').map((one) => [
      nameOf(world, one.id),
      day(one.created),
      methodsOf(world, one.id)
        .map(({ card }) => `${card?.brand} ${card?.last4}`)
        .join(', ') || '–',
      dollars(-one.balance),
      action('Decline its next charge', { action: 'decline', customer: one.id }),
    ]),
    'There are no customers yet.',
  );

const subscriptions = (world: World) =>
  table(
    ['Customer', 'Plan', 'State', 'Period', ''],
    newest<Stripe.Subscription>(world, 'subscription').map((one) => {
      const [item] = one.items.data;
      return [
        nameOf(world, one.customer as string),
        html`${item ? productName(world, item.price) : '–'}<br><span class="soft small">${dollars(item?.price.unit_amount ?? 0)} per ${item?.price.recurring?.interval}</span>`,
        html`${badge(one.status)}${one.cancel_at_period_end ? html` ${badge('ends')}` : null}`,
        `${day(item?.current_period_start)} – ${day(item?.current_period_end)}`,
        one.status === 'canceled'
          ? ''
          : action('Fail its next renewal', { action: 'decline', customer: idOf(one.customer) ?? '' }),
      ];
    }),
    'There are no subscriptions yet.',
  );

const invoices = (world: World) =>
  table(
    ['Invoice', 'Customer', 'For', 'State', AMOUNT],
    newest<Stripe.Invoice>(world, 'invoice').map((one) => [
      html`<a href="/invoices/${one.id}">${one.number ?? 'draft'}</a><br><code>${one.id}</code>`,
      nameOf(world, one.customer as string),
      html`${(one.billing_reason ?? '').replaceAll('_', ' ')}<br><span class="soft small">${day(one.created)}${one.next_payment_attempt ? `, again ${day(one.next_payment_attempt)}` : ''}</span>`,
      badge(one.status),
      dollars(one.total),
    ]),
    'There are no invoices yet.',
  );

function chargeActions(charge: Stripe.Charge): Html | string {
  if (charge.status !== 'succeeded' || charge.disputed || charge.refunded) return '';
  return html`${action('Refund', { action: 'refund', id: charge.id })}${action('Dispute', { action: 'dispute', id: charge.id }, 'danger')}`;
}

const payments = (world: World) =>
  table(
    ['Payment', 'Customer', 'State', AMOUNT, ''],
    newest<Stripe.Charge>(world, 'charge').map((one) => [
      html`${one.description ?? 'Payment'}<br><code>${idOf(one.payment_intent)}</code> <span class="soft small">${moment(one.created)}</span>`,
      nameOf(world, one.customer as string),
      html`${badge(one.disputed ? 'disputed' : one.refunded ? 'refunded' : one.status)}<br><span class="soft small">${one.failure_message}</span>`,
      html`${dollars(one.amount)}${one.amount_refunded ? html`<br><span class="soft small">${dollars(-one.amount_refunded)}</span>` : null}`,
      chargeActions(one),
    ]),
    'There are no payments yet.',
  );

const CLOSED = new Set(['won', 'lost', 'warning_closed']);

const disputes = (world: World) =>
  table(
    ['Dispute', 'Reason', 'State', AMOUNT, ''],
    newest<Stripe.Dispute>(world, 'dispute').map((one) => [
      html`<code>${one.id}</code><br><span class="soft small">${moment(one.created)}, evidence by ${day(one.evidence_details.due_by)}</span>`,
      one.reason,
      badge(one.status),
      dollars(one.amount),
      CLOSED.has(one.status)
        ? ''
        : html`${action('Client wins', { action: 'lose', id: one.id }, 'danger')}${action('We win', { action: 'win', id: one.id })}`,
    ]),
    'There are no disputes.',
  );

const events = (world: World) =>
  table(
    ['Event', 'When', 'Delivery', 'Attempts', ''],
    newest<KeptEvent>(world, 'event').map((one) => {
      const delivery = world.store.get<Delivery>('delivery', one.id);
      const attempts = delivery?.attempts ?? [];
      const last = attempts.at(-1);
      return [
        html`${one.type}<br><code>${one.id}</code>`,
        moment(one.created),
        badge(delivery?.state),
        html`${attempts.length}${last ? html` <span class="soft small">last: ${last.status ?? last.error}, ${last.milliseconds} ms</span>` : null}`,
        action('Send again', { action: 'resend', id: one.id }),
      ];
    }),
    'Nothing has happened yet.',
  );

const calls = (world: World) =>
  table(
    ['Call', 'Answer', 'Result', 'Idempotency key'],
    newest<JournalEntry>(world, 'call').map((one) => [
      html`${one.method} ${one.path}<br><span class="soft small">${moment(Math.floor(one.at / 1000))}</span>`,
      html`${one.status}${one.replayed ? html` ${badge('replayed')}` : null}${one.fault ? html` ${badge(one.fault)}` : null}`,
      one.result ?? '–',
      html`<code>${one.idempotencyKey ?? '–'}</code>`,
    ]),
    'The API has not been called yet.',
  );

/** The dashboard's tabs: name in the address, title, content. */
export const TABS: readonly { name: string; title: string; show: (world: World) => Html }[] = [
  { name: 'payments', title: 'Payments', show: payments },
  { name: 'subscriptions', title: 'Subscriptions', show: subscriptions },
  { name: 'invoices', title: 'Invoices', show: invoices },
  { name: 'customers', title: 'Customers', show: customers },
  { name: 'disputes', title: 'Disputes', show: disputes },
  { name: 'events', title: 'Events', show: events },
  { name: 'calls', title: 'API calls', show: calls },
];
