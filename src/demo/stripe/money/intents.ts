import type Stripe from 'stripe';
import { attach, cardState, findMethod, markSetUp } from '../cards/methods';
import { refusal } from '../cards/test-cards';
import { cardError, invalid } from '../core/errors';
import { emit } from '../core/events';
import { idOf, randomText } from '../core/ids';
import type { World } from '../core/world';
import { charge, verdict } from './charges';
import { disputeByCard } from './disputes';

export interface NewIntent {
  amount: number;
  customer: string | null;
  description: string | null;
  metadata: Record<string, string>;
  method: string | null;
  setupFutureUsage: 'off_session' | 'on_session' | null;
  receiptEmail: string | null;
}

/** A payment that is not confirmed yet. */
export function createIntent(world: World, wanted: NewIntent): Stripe.PaymentIntent {
  const id = world.newId('pi');
  const intent = world.store.put<Stripe.PaymentIntent>({
    id,
    object: 'payment_intent',
    allowed_payment_method_types: ['card'],
    amount: wanted.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${randomText(25)}`,
    confirmation_method: 'automatic',
    created: world.nowOf(wanted.customer),
    currency: 'usd',
    customer: wanted.customer,
    customer_account: null,
    description: wanted.description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: wanted.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: wanted.method,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: wanted.receiptEmail,
    review: null,
    setup_future_usage: wanted.setupFutureUsage,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: wanted.method ? 'requires_confirmation' : 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
  });
  emit(world, 'payment_intent.created', intent);
  return intent;
}

const CONFIRMABLE = new Set(['requires_payment_method', 'requires_confirmation', 'requires_action']);

export interface Confirmation {
  method: string;
  offSession: boolean;
  returnUrl: string | null;
  /** Its holder has just confirmed. */
  authenticated?: boolean;
}

/**
 * Tries to take the money: the intent afterwards is `succeeded`, `requires_action` (3-D Secure) or
 * `requires_payment_method` with `last_payment_error`. @throws 400 when the intent is in another state
 */
export function confirmIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  how: Confirmation,
): Stripe.PaymentIntent {
  if (!CONFIRMABLE.has(intent.status)) {
    throw invalid(
      `You cannot confirm this PaymentIntent because it has already ${intent.status === 'succeeded' ? 'succeeded after being previously confirmed' : `a status of ${intent.status}`}.`,
      { code: 'payment_intent_unexpected_state', payment_intent: intent },
    );
  }
  const method = usableMethod(world, intent, how.method);
  const state = cardState(world, method.id);
  const mustAuthenticate =
    !how.authenticated &&
    (state.authentication === 'always' || (state.authentication === 'until_set_up' && !state.isSetUp));
  if (mustAuthenticate && !how.offSession) return askHolder(world, intent, method, how.returnUrl);
  const declined = mustAuthenticate
    ? 'authentication_required'
    : verdict(world, method.id, idOf(intent.customer));
  return declined ? fail(world, intent, method, declined) : succeed(world, intent, method);
}

function usableMethod(world: World, intent: Stripe.PaymentIntent, id: string): Stripe.PaymentMethod {
  const method = findMethod(world, id, 'payment_method');
  const owner = idOf(method.customer);
  if (owner && owner !== idOf(intent.customer)) {
    throw invalid(
      `The provided PaymentMethod (${id}) belongs to another Customer. Provide its customer, or another PaymentMethod.`,
      { param: 'payment_method' },
    );
  }
  return method;
}

function askHolder(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  returnUrl: string | null,
): Stripe.PaymentIntent {
  const url = `${world.base}/authenticate/${intent.id}`;
  const asked = world.store.put<Stripe.PaymentIntent>({
    ...intent,
    payment_method: method.id,
    last_payment_error: null,
    status: 'requires_action',
    next_action: (returnUrl
      ? { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url } }
      : {
          type: 'use_stripe_sdk',
          use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url },
        }) as Stripe.PaymentIntent.NextAction,
  });
  emit(world, 'payment_intent.requires_action', asked);
  return asked;
}

function succeed(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
): Stripe.PaymentIntent {
  const customer = idOf(intent.customer);
  if (intent.setup_future_usage && customer) {
    attach(world, method, customer);
    markSetUp(world, method.id);
  }
  const charged = charge(world, intent, method, null);
  const paid = world.store.put<Stripe.PaymentIntent>({
    ...intent,
    amount_received: intent.amount,
    last_payment_error: null,
    latest_charge: charged.id,
    next_action: null,
    payment_method: method.id,
    status: 'succeeded',
  });
  emit(world, 'payment_intent.succeeded', paid);
  disputeByCard(world, charged);
  return paid;
}

function fail(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  declined: string,
): Stripe.PaymentIntent {
  const charged = charge(world, intent, method, declined);
  const last_payment_error = {
    ...refusal(declined),
    charge: charged.id,
    payment_method: method,
    type: 'card_error',
  };
  const failed = world.store.put<Stripe.PaymentIntent>({
    ...intent,
    last_payment_error: last_payment_error as Stripe.PaymentIntent.LastPaymentError,
    latest_charge: charged.id,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  emit(world, 'payment_intent.payment_failed', failed);
  return failed;
}

/** The holder could not or would not confirm. */
export function failAuthentication(world: World, intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
  const failed = world.store.put<Stripe.PaymentIntent>({
    ...intent,
    last_payment_error: {
      code: 'payment_intent_authentication_failure',
      message:
        'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
      payment_method: world.store.get<Stripe.PaymentMethod>(
        'payment_method',
        idOf(intent.payment_method) ?? '',
      ),
      type: 'invalid_request_error',
    } as Stripe.PaymentIntent.LastPaymentError,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  emit(world, 'payment_intent.payment_failed', failed);
  return failed;
}

/** Takes the intent back. @throws 400 once it has succeeded */
export function cancelIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  reason: string | null,
): Stripe.PaymentIntent {
  if (intent.status === 'succeeded' || intent.status === 'canceled') {
    throw invalid(`You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`, {
      code: 'payment_intent_unexpected_state',
      payment_intent: intent,
    });
  }
  const canceled = world.store.put<Stripe.PaymentIntent>({
    ...intent,
    status: 'canceled',
    canceled_at: world.nowOf(idOf(intent.customer)),
    cancellation_reason: reason as Stripe.PaymentIntent.CancellationReason | null,
    next_action: null,
  });
  emit(world, 'payment_intent.canceled', canceled);
  return canceled;
}

/** @throws 402 with the refusal when the intent's last attempt failed */
export function throwIfRefused(intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
  const error = intent.last_payment_error;
  if (intent.status !== 'requires_payment_method' || !error) return intent;
  const { code, decline_code, charge: chargeId, payment_method } = error;
  throw cardError(error.message ?? 'Your card was declined.', {
    code: code ?? 'card_declined',
    decline_code,
    charge: chargeId,
    payment_method,
    payment_intent: intent,
  });
}
