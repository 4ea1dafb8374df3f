import type Stripe from 'stripe';
import { createSession, expireSession, linesOf } from '../checkout/sessions';
import { page } from '../core/list';
import { metadata, text } from '../core/params';
import { find, type Route } from './call';

const TABLE = 'checkout.session';

export const checkoutRoutes: Route[] = [
  ['POST', '/v1/checkout/sessions', ({ world, params }) => createSession(world, params)],
  [
    'GET',
    '/v1/checkout/sessions',
    ({ world, params }) => {
      const [customer, intent, subscription] = ['customer', 'payment_intent', 'subscription'].map((name) =>
        text(params, name),
      );
      const all = world.store.all<Stripe.Checkout.Session>(TABLE);
      const matching = all.filter(
        (one) =>
          (!customer || one.customer === customer) &&
          (!intent || one.payment_intent === intent) &&
          (!subscription || one.subscription === subscription),
      );
      return page(matching, params, '/v1/checkout/sessions');
    },
  ],
  ['GET', '/v1/checkout/sessions/:id', ({ world, ids: [id = ''] }) => find(world, TABLE, id)],
  [
    'POST',
    '/v1/checkout/sessions/:id',
    ({ world, params, ids: [id = ''] }) => {
      const before = find<Stripe.Checkout.Session>(world, TABLE, id);
      return world.store.put<Stripe.Checkout.Session>({
        ...before,
        metadata: metadata(params, before.metadata ?? {}),
      });
    },
  ],
  [
    'POST',
    '/v1/checkout/sessions/:id/expire',
    ({ world, ids: [id = ''] }) => expireSession(world, find(world, TABLE, id)),
  ],
  [
    'GET',
    '/v1/checkout/sessions/:id/line_items',
    ({ world, params, ids: [id = ''] }) => {
      find(world, TABLE, id);
      return page([...linesOf(world, id)].reverse(), params, `/v1/checkout/sessions/${id}/line_items`);
    },
  ],
];
