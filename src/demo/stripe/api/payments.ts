import type Stripe from 'stripe';
import { attach, detach, findMethod, methodsOf } from '../cards/methods';
import { invalid, missing } from '../core/errors';
import { emit, update } from '../core/events';
import type { Params } from '../core/form';
import { idOf } from '../core/ids';
import { page } from '../core/list';
import { bool, group, int, metadata, required, text } from '../core/params';
import type { World } from '../core/world';
import { cancelIntent, confirmIntent, createIntent, throwIfRefused } from '../money/intents';
import { find, type Route } from './call';

/** Stripe's least amount of a payment in dollars, in cents. */
const LEAST_AMOUNT = 50;

function amountOf(params: Params): number {
  const amount = int(params, 'amount');
  if (amount === undefined) throw missing('amount');
  if (amount < LEAST_AMOUNT) {
    throw invalid('Amount must be at least $0.50 usd', { param: 'amount', code: 'amount_too_small' });
  }
  return amount;
}

function create(world: World, params: Params): Stripe.PaymentIntent {
  const amount = amountOf(params);
  const currency = required(params, 'currency');
  if (currency !== 'usd') throw invalid('The stand-in knows US dollars only.', { param: 'currency' });
  const customer = text(params, 'customer') ?? null;
  if (customer) find(world, 'customer', customer, 'customer');
  const method = text(params, 'payment_method');
  const wantsConfirm = bool(params, 'confirm') ?? false;
  if (bool(params, 'off_session') && !wantsConfirm)
    throw invalid('You can only set `off_session` when `confirm` is set to true.', { param: 'off_session' });
  const found = method ? findMethod(world, method, 'payment_method') : null;
  const intent = createIntent(world, {
    amount,
    customer,
    description: text(params, 'description') ?? null,
    metadata: metadata(params),
    method: found?.id ?? null,
    setupFutureUsage: (text(params, 'setup_future_usage') ?? null) as 'off_session' | 'on_session' | null,
    receiptEmail: text(params, 'receipt_email') ?? null,
  });
  const automatic = group(params, 'automatic_payment_methods');
  const withMethods =
    bool(automatic, 'enabled') === true
      ? world.store.put<Stripe.PaymentIntent>({
          ...intent,
          automatic_payment_methods: {
            allow_redirects: (text(automatic, 'allow_redirects') ?? 'always') as 'always',
            enabled: true,
          },
        })
      : intent;
  return wantsConfirm ? confirm(world, params, withMethods) : withMethods;
}

function confirm(world: World, params: Params, intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
  const method = text(params, 'payment_method') ?? idOf(intent.payment_method);
  if (!method) {
    throw invalid("You cannot confirm this PaymentIntent because it's missing a payment method.", {
      code: 'payment_intent_unexpected_state',
      payment_intent: intent,
    });
  }
  const offSession = text(params, 'off_session') !== undefined && text(params, 'off_session') !== 'false';
  const returnUrl = text(params, 'return_url') ?? null;
  return throwIfRefused(confirmIntent(world, intent, { method, offSession, returnUrl }));
}

function changeIntent(world: World, params: Params, before: Stripe.PaymentIntent): Stripe.PaymentIntent {
  if (before.status === 'succeeded' || before.status === 'canceled') {
    if (params.amount !== undefined)
      throw invalid(
        `This PaymentIntent's amount could not be updated because it has a status of ${before.status}.`,
        { code: 'payment_intent_unexpected_state' },
      );
  }
  const changes = {
    amount: params.amount === undefined ? before.amount : amountOf(params),
    description: text(params, 'description') ?? before.description,
    metadata: params.metadata === undefined ? before.metadata : metadata(params, before.metadata),
  };
  return world.store.put<Stripe.PaymentIntent>({ ...before, ...changes });
}

const intentFor = (world: World, id: string) => find<Stripe.PaymentIntent>(world, 'payment_intent', id);

export const paymentRoutes: Route[] = [
  ['POST', '/v1/payment_intents', ({ world, params }) => create(world, params)],
  [
    'GET',
    '/v1/payment_intents',
    ({ world, params }) => {
      const customer = text(params, 'customer');
      const all = world.store.all<Stripe.PaymentIntent>('payment_intent');
      return page(
        customer ? all.filter((one) => one.customer === customer) : all,
        params,
        '/v1/payment_intents',
      );
    },
  ],
  ['GET', '/v1/payment_intents/:id', ({ world, ids: [id = ''] }) => intentFor(world, id)],
  [
    'POST',
    '/v1/payment_intents/:id',
    ({ world, params, ids: [id = ''] }) => changeIntent(world, params, intentFor(world, id)),
  ],
  [
    'POST',
    '/v1/payment_intents/:id/confirm',
    ({ world, params, ids: [id = ''] }) => confirm(world, params, intentFor(world, id)),
  ],
  [
    'POST',
    '/v1/payment_intents/:id/cancel',
    ({ world, params, ids: [id = ''] }) =>
      cancelIntent(world, intentFor(world, id), text(params, 'cancellation_reason') ?? null),
  ],
  [
    'GET',
    '/v1/payment_methods',
    ({ world, params }) => {
      const customer = text(params, 'customer');
      return page(customer ? methodsOf(world, customer) : [], params, '/v1/payment_methods');
    },
  ],
  ['GET', '/v1/payment_methods/:id', ({ world, ids: [id = ''] }) => findMethod(world, id)],
  [
    'POST',
    '/v1/payment_methods/:id',
    ({ world, params, ids: [id = ''] }) => {
      const before = find<Stripe.PaymentMethod>(world, 'payment_method', id);
      const after = { ...before, metadata: metadata(params, before.metadata ?? {}) };
      return update(world, 'payment_method.updated', before, after);
    },
  ],
  [
    'POST',
    '/v1/payment_methods/:id/attach',
    ({ world, params, ids: [id = ''] }) => {
      const customer = required(params, 'customer');
      find(world, 'customer', customer, 'customer');
      return attach(world, findMethod(world, id), customer);
    },
  ],
  [
    'POST',
    '/v1/payment_methods/:id/detach',
    ({ world, ids: [id = ''] }) => detach(world, find(world, 'payment_method', id)),
  ],
  [
    'GET',
    '/v1/charges',
    ({ world, params }) => {
      const [customer, intent] = [text(params, 'customer'), text(params, 'payment_intent')];
      const all = world.store.all<Stripe.Charge>('charge');
      return page(
        all.filter(
          (one) => (!customer || one.customer === customer) && (!intent || one.payment_intent === intent),
        ),
        params,
        '/v1/charges',
      );
    },
  ],
  ['GET', '/v1/charges/:id', ({ world, ids: [id = ''] }) => find(world, 'charge', id)],
  [
    'POST',
    '/v1/charges/:id',
    ({ world, params, ids: [id = ''] }) => {
      const before = find<Stripe.Charge>(world, 'charge', id);
      const after = world.store.put<Stripe.Charge>({
        ...before,
        metadata: metadata(params, before.metadata),
      });
      emit(world, 'charge.updated', after);
      return after;
    },
  ],
];
