import type Stripe from 'stripe';
import { page } from '../core/list';
import { text } from '../core/params';
import { find, type Route } from './call';

export const balanceRoutes: Route[] = [
  [
    'GET',
    '/v1/balance_transactions',
    ({ world, params }) => {
      const [type, source] = [text(params, 'type'), text(params, 'source')];
      const all = world.store.all<Stripe.BalanceTransaction>('balance_transaction');
      return page(
        all.filter((one) => (!type || one.type === type) && (!source || one.source === source)),
        params,
        '/v1/balance_transactions',
      );
    },
  ],
  [
    'GET',
    '/v1/balance_transactions/:id',
    ({ world, ids: [id = ''] }) => find(world, 'balance_transaction', id),
  ],
  [
    'GET',
    '/v1/balance',
    ({ world }) => {
      const now = world.now();
      const all = world.store.all<Stripe.BalanceTransaction>('balance_transaction');
      const sum = (isThere: boolean) =>
        all
          .filter(({ available_on }) => available_on <= now === isThere)
          .reduce((total, { net }) => total + net, 0);
      const part = (amount: number) => [{ amount, currency: 'usd', source_types: { card: amount } }];
      return { object: 'balance', available: part(sum(true)), livemode: false, pending: part(sum(false)) };
    },
  ],
];
