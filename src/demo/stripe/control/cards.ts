import type Stripe from 'stripe';
import { find } from '../api/call';
import { createMethod, findMethod } from '../cards/methods';
import { answerAuthentication } from '../checkout/authenticate';
import { completeSession, successUrl } from '../checkout/complete';
import { invalid } from '../core/errors';
import type { World } from '../core/world';
import type { Action } from './serve';

/** A card by number, by test identifier (`pm_card_visa`) or by the identifier of a saved one. */
function methodOf(world: World, card: string): Stripe.PaymentMethod {
  if (card.startsWith('pm_')) return findMethod(world, card);
  return createMethod(world, {
    number: card,
    expMonth: 12,
    expYear: new Date().getUTCFullYear() + 3,
    name: 'Test Person',
    email: null,
  });
}

/** What a person does on the hosted pages, without a browser. */
export const cardActions: Action[] = [
  [
    'POST',
    'checkout/:id/complete',
    ({ world, input, ids: [id = ''] }) => {
      const { card = '4242424242424242', authenticate = 'authorise' } = input as {
        card?: string;
        authenticate?: 'authorise' | 'fail';
      };
      const session = find<Stripe.Checkout.Session>(world, 'checkout.session', id);
      const method = methodOf(world, card);
      const first = completeSession(world, session, { method, authenticated: false });
      if (first.step === 'refused') return { status: 'refused', message: first.message };
      if (first.step === 'done') return { status: 'complete', redirect: successUrl(first.session) };
      const redirect = answerAuthentication(world, id, method.id, authenticate === 'authorise');
      const { status } = find<Stripe.Checkout.Session>(world, 'checkout.session', id);
      return { status: status === 'complete' ? 'complete' : 'refused', redirect };
    },
  ],
  [
    'POST',
    'authenticate/:id',
    ({ world, input, ids: [id = ''] }) => {
      const { ok = true } = input as { ok?: boolean };
      return { redirect: answerAuthentication(world, id, null, ok) };
    },
  ],
  [
    'POST',
    'customers/:id/cards',
    ({ world, input, ids: [id = ''] }) => {
      const { card = '4242424242424242', isDefault = false } = input as {
        card?: string;
        isDefault?: boolean;
      };
      const customer = find<Stripe.Customer>(world, 'customer', id);
      const method = methodOf(world, card);
      if (method.customer) throw invalid('This card belongs to a customer already.');
      const attached = world.store.put<Stripe.PaymentMethod>({ ...method, customer: id });
      if (isDefault) {
        const invoice_settings = { ...customer.invoice_settings, default_payment_method: method.id };
        world.store.put<Stripe.Customer>({ ...customer, invoice_settings });
      }
      return attached;
    },
  ],
];
