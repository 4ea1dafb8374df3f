import type Stripe from 'stripe';
import type { World } from '../core/world';
import { type NewLine, productName } from './lines';

/** Share of a period that is left at a moment, by the second: 1 at its start, 0 at its end. */
export function shareLeft(period: { start: number; end: number }, at: number): number {
  const length = period.end - period.start;
  if (length <= 0) return 0;
  return Math.min(1, Math.max(0, (period.end - at) / length));
}

/** The date in Stripe's form: `23 Nov 2026`. */
function dateText(at: number): string {
  return new Date(at * 1000).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** What an item's price comes to for the rest of its period, in cents, rounded to the nearest cent. */
export function remainderOf(item: Stripe.SubscriptionItem, at: number): number {
  const period = { start: item.current_period_start, end: item.current_period_end };
  return Math.round((item.price.unit_amount ?? 0) * (item.quantity ?? 1) * shareLeft(period, at));
}

type Kind = 'credit' | 'charge';

/** Gives back what is left of an item's period, or charges it: `Unused time on …`, `Remaining time on …`. */
export function prorationLine(world: World, item: Stripe.SubscriptionItem, at: number, kind: Kind): NewLine {
  const amount = remainderOf(item, at);
  const quantity = item.quantity ?? 1;
  const name = `${quantity > 1 ? `${quantity} × ` : ''}${productName(world, item.price)}`;
  return {
    amount: kind === 'credit' ? -amount || 0 : amount,
    description: `${kind === 'credit' ? 'Unused' : 'Remaining'} time on ${name} after ${dateText(at)}`,
    period: { start: at, end: item.current_period_end },
    price: item.price,
    quantity,
    subscription: item.subscription,
    item: item.id,
    proration: true,
    invoiceItem: world.newId('ii'),
    metadata: {},
  };
}
