import type Stripe from 'stripe';
import { idOf } from '../core/ids';
import type { World } from '../core/world';

/** A line before it belongs to an invoice; amounts in cents. */
export interface NewLine {
  amount: number;
  description: string;
  period: { start: number; end: number };
  price: Stripe.Price | null;
  quantity: number;
  /** Null for a line that belongs to no subscription. */
  subscription: string | null;
  item: string | null;
  proration: boolean;
  invoiceItem: string | null;
  metadata: Record<string, string>;
}

const money = (cents: number) => `$${(cents / 100).toFixed(2)}`;

/** Name of a price's product. */
export function productName(world: World, price: Stripe.Price): string {
  const id = idOf(price.product) ?? '';
  return world.store.get<Stripe.Product>('product', id)?.name ?? id;
}

/** `1 × Scale (at $99.00 / month)`, with the amount of one whole period. */
export function periodLine(
  world: World,
  item: Pick<Stripe.SubscriptionItem, 'id' | 'price' | 'quantity' | 'subscription'>,
  period: { start: number; end: number },
): NewLine {
  const { price } = item;
  const quantity = item.quantity ?? 1;
  const every =
    price.recurring?.interval_count === 1
      ? price.recurring.interval
      : `${price.recurring?.interval_count} ${price.recurring?.interval}s`;
  return {
    amount: (price.unit_amount ?? 0) * quantity,
    description: `${quantity} × ${productName(world, price)} (at ${money(price.unit_amount ?? 0)} / ${every})`,
    period,
    price,
    quantity,
    subscription: item.subscription,
    item: item.id,
    proration: false,
    invoiceItem: null,
    metadata: {},
  };
}

/** The line as a part of an invoice. */
export function toLine(world: World, invoice: string, line: NewLine): Stripe.InvoiceLineItem {
  const { amount, price, subscription, quantity } = line;
  const details = {
    invoice_item: line.invoiceItem,
    proration: line.proration,
    proration_details: { credited_items: null },
    subscription,
  };
  return {
    id: world.newId('il'),
    object: 'line_item',
    amount,
    currency: 'usd',
    description: line.description,
    discount_amounts: [],
    discountable: !line.proration,
    discounts: [],
    invoice,
    livemode: false,
    metadata: line.metadata,
    parent: (line.item
      ? {
          invoice_item_details: null,
          subscription_item_details: { ...details, subscription_item: line.item },
          type: 'subscription_item_details',
        }
      : {
          invoice_item_details: details,
          subscription_item_details: null,
          type: 'invoice_item_details',
        }) as Stripe.InvoiceLineItem.Parent,
    period: line.period,
    pretax_credit_amounts: [],
    pricing: price
      ? ({
          price_details: { price: price.id, product: idOf(price.product) },
          type: 'price_details',
          unit_amount_decimal: String(price.unit_amount ?? 0),
        } as unknown as Stripe.InvoiceLineItem.Pricing)
      : null,
    quantity,
    quantity_decimal: String(quantity) as unknown as Stripe.InvoiceLineItem['quantity_decimal'],
    subscription,
    subtotal: amount,
    taxes: [],
  };
}
