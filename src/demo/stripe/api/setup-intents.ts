import type Stripe from 'stripe';
import { findMethod } from '../cards/methods';
import { invalid } from '../core/errors';
import { emit } from '../core/events';
import type { Params } from '../core/form';
import { idOf } from '../core/ids';
import { page } from '../core/list';
import { bool, metadata, text } from '../core/params';
import type { World } from '../core/world';
import { confirmSetup, createSetup, throwIfSetupRefused } from '../money/setup';
import { find, type Route } from './call';

function create(world: World, params: Params): Stripe.SetupIntent {
  const customer = text(params, 'customer') ?? null;
  if (customer) find(world, 'customer', customer, 'customer');
  const method = text(params, 'payment_method');
  const setup = createSetup(world, {
    customer,
    method: method ? findMethod(world, method, 'payment_method').id : null,
    usage: text(params, 'usage') ?? 'off_session',
    description: text(params, 'description') ?? null,
    metadata: metadata(params),
  });
  return bool(params, 'confirm') ? confirm(world, params, setup) : setup;
}

function confirm(world: World, params: Params, setup: Stripe.SetupIntent): Stripe.SetupIntent {
  const method = text(params, 'payment_method') ?? idOf(setup.payment_method);
  if (!method) {
    throw invalid("You cannot confirm this SetupIntent because it's missing a payment method.", {
      code: 'setup_intent_unexpected_state',
      setup_intent: setup,
    });
  }
  const returnUrl = text(params, 'return_url') ?? null;
  return throwIfSetupRefused(confirmSetup(world, setup, { method, offSession: false, returnUrl }));
}

function cancel(world: World, setup: Stripe.SetupIntent, reason: string | null): Stripe.SetupIntent {
  if (setup.status === 'succeeded' || setup.status === 'canceled') {
    throw invalid(`You cannot cancel this SetupIntent because it has a status of ${setup.status}.`, {
      code: 'setup_intent_unexpected_state',
    });
  }
  const canceled = world.store.put<Stripe.SetupIntent>({
    ...setup,
    status: 'canceled',
    cancellation_reason: reason as Stripe.SetupIntent.CancellationReason | null,
    next_action: null,
  });
  emit(world, 'setup_intent.canceled', canceled);
  return canceled;
}

const setupFor = (world: World, id: string) => find<Stripe.SetupIntent>(world, 'setup_intent', id);

export const setupIntentRoutes: Route[] = [
  ['POST', '/v1/setup_intents', ({ world, params }) => create(world, params)],
  [
    'GET',
    '/v1/setup_intents',
    ({ world, params }) => {
      const customer = text(params, 'customer');
      const all = world.store.all<Stripe.SetupIntent>('setup_intent');
      return page(
        customer ? all.filter((one) => one.customer === customer) : all,
        params,
        '/v1/setup_intents',
      );
    },
  ],
  ['GET', '/v1/setup_intents/:id', ({ world, ids: [id = ''] }) => setupFor(world, id)],
  [
    'POST',
    '/v1/setup_intents/:id/confirm',
    ({ world, params, ids: [id = ''] }) => confirm(world, params, setupFor(world, id)),
  ],
  [
    'POST',
    '/v1/setup_intents/:id/cancel',
    ({ world, params, ids: [id = ''] }) =>
      cancel(world, setupFor(world, id), text(params, 'cancellation_reason') ?? null),
  ],
];
