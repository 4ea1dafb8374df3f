import type Stripe from 'stripe';
import { callStripe } from '@/platform/stripe';

const BRANDS: Readonly<Record<string, string>> = {
  amex: 'American Express',
  diners: 'Diners Club',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
};

/** A card as people read it: `Visa •••• 4242`. */
export const cardLabel = (brand: string | null | undefined, last4: string | null | undefined): string =>
  `${BRANDS[brand ?? ''] ?? 'Card'} •••• ${last4 ?? '????'}`;

const MOST_CARDS = 50;

/** The customer's saved cards and which of them is the default. */
export async function savedCards(
  customer: string,
): Promise<{ cards: Stripe.PaymentMethod[]; defaultId: string | null }> {
  const [methods, owner] = await callStripe((stripe) =>
    Promise.all([
      stripe.paymentMethods.list({ customer, type: 'card', limit: MOST_CARDS }),
      stripe.customers.retrieve(customer),
    ]),
  );
  const chosen = 'deleted' in owner && owner.deleted ? null : (owner as Stripe.Customer).invoice_settings;
  const named = chosen?.default_payment_method ?? null;
  const defaultId = typeof named === 'string' ? named : (named?.id ?? null);
  const cards = methods.data;
  // A plan's checkout keeps its card without naming it: the only card there is, is the one.
  const only = cards.length === 1 ? (cards[0]?.id ?? null) : null;
  return { cards, defaultId: cards.some(({ id }) => id === defaultId) ? defaultId : only };
}

/** Makes a card the one that is charged where none is chosen. */
export const makeDefault = (customer: string, method: string, key: string): Promise<unknown> =>
  callStripe((stripe) =>
    stripe.customers.update(
      customer,
      { invoice_settings: { default_payment_method: method } },
      { idempotencyKey: key },
    ),
  );
