import type { ServerResponse } from 'node:http';
import type Stripe from 'stripe';
import type { Clockwork } from '../billing/clock';
import { createMethod, findMethod } from '../cards/methods';
import { StripeApiError } from '../core/errors';
import type { Params } from '../core/form';
import { text } from '../core/params';
import type { World } from '../core/world';
import type { Deliveries } from '../webhooks/delivery';

/** One visit of a page: what was asked for and where the answer goes. */
export interface Visit {
  world: World;
  deliveries: Deliveries;
  clockwork: Clockwork;
  url: URL;
  method: string;
  form: Params;
  res: ServerResponse;
}

export type Page = (visit: Visit, id: string) => void | Promise<void>;

/** The card of a form: a saved one, or what was typed. @throws 402 for what is no card */
export function cardOf(world: World, form: Params): Stripe.PaymentMethod {
  const saved = text(form, 'method');
  if (saved) return findMethod(world, saved);
  const [month = '', year = ''] = (text(form, 'expiry') ?? '').split('/').map((part) => part.trim());
  const expYear = Number(year) + (year.length === 2 ? 2000 : 0);
  const expMonth = Number(month);
  const ends = new Date(expYear, expMonth, 1).getTime();
  if (!(expMonth >= 1 && expMonth <= 12) || !(ends > Date.now())) {
    throw new StripeApiError(402, 'card_error', "Your card's expiration date is in the past or not a date.");
  }
  if (!/^\d{3,4}$/.test(text(form, 'cvc') ?? '')) {
    throw new StripeApiError(402, 'card_error', "Your card's security code is incomplete.");
  }
  const details = {
    number: text(form, 'number') ?? '',
    name: text(form, 'name') ?? null,
    email: text(form, 'email') ?? null,
  };
  return createMethod(world, { ...details, expMonth, expYear });
}
