import type Stripe from 'stripe';
import { attach, cardState, findMethod, markSetUp } from '../cards/methods';
import { refusal } from '../cards/test-cards';
import { cardError, invalid } from '../core/errors';
import { emit } from '../core/events';
import { idOf, randomText } from '../core/ids';
import type { World } from '../core/world';
import type { Confirmation } from './intents';

export interface NewSetup {
  customer: string | null;
  method: string | null;
  usage: string;
  description: string | null;
  metadata: Record<string, string>;
}

/** The wish to save a card for later. */
export function createSetup(world: World, wanted: NewSetup): Stripe.SetupIntent {
  const id = world.newId('seti');
  const setup = world.store.put<Stripe.SetupIntent>({
    id,
    object: 'setup_intent',
    allowed_payment_method_types: ['card'],
    application: null,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${randomText(25)}`,
    created: world.nowOf(wanted.customer),
    customer: wanted.customer,
    customer_account: null,
    description: wanted.description,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    managed_payments: null,
    mandate: null,
    metadata: wanted.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: wanted.method,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    single_use_mandate: null,
    status: wanted.method ? 'requires_confirmation' : 'requires_payment_method',
    usage: wanted.usage,
  });
  emit(world, 'setup_intent.created', setup);
  return setup;
}

/** Saves the card: afterwards `succeeded`, `requires_action` (3-D Secure) or `requires_payment_method` with the error. */
export function confirmSetup(world: World, setup: Stripe.SetupIntent, how: Confirmation): Stripe.SetupIntent {
  if (setup.status === 'succeeded' || setup.status === 'canceled') {
    throw invalid(`You cannot confirm this SetupIntent because it has a status of ${setup.status}.`, {
      code: 'setup_intent_unexpected_state',
      setup_intent: setup,
    });
  }
  const method = findMethod(world, how.method, 'payment_method');
  const state = cardState(world, method.id);
  if (state.authentication !== 'never' && !how.authenticated && !how.offSession) {
    const url = `${world.base}/authenticate/${setup.id}`;
    const asked = world.store.put<Stripe.SetupIntent>({
      ...setup,
      payment_method: method.id,
      last_setup_error: null,
      status: 'requires_action',
      next_action: (how.returnUrl
        ? { type: 'redirect_to_url', redirect_to_url: { return_url: how.returnUrl, url } }
        : { type: 'use_stripe_sdk', use_stripe_sdk: { stripe_js: url } }) as Stripe.SetupIntent.NextAction,
    });
    emit(world, 'setup_intent.requires_action', asked);
    return asked;
  }
  if (state.declineOnSave) return failSetup(world, setup, state.declineOnSave);
  const customer = idOf(setup.customer);
  if (customer) attach(world, method, customer);
  markSetUp(world, method.id);
  const done = world.store.put<Stripe.SetupIntent>({
    ...setup,
    payment_method: method.id,
    last_setup_error: null,
    next_action: null,
    status: 'succeeded',
  });
  emit(world, 'setup_intent.succeeded', done);
  return done;
}

/** The card was refused, or its holder did not confirm (`authentication`). */
export function failSetup(world: World, setup: Stripe.SetupIntent, why: string): Stripe.SetupIntent {
  const last_setup_error =
    why === 'authentication'
      ? {
          code: 'setup_intent_authentication_failure',
          message:
            'The latest attempt to set up the payment method has failed because authentication failed.',
          type: 'invalid_request_error',
        }
      : { ...refusal(why), type: 'card_error' };
  const failed = world.store.put<Stripe.SetupIntent>({
    ...setup,
    last_setup_error: last_setup_error as Stripe.SetupIntent.LastSetupError,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  emit(world, 'setup_intent.setup_failed', failed);
  return failed;
}

/** @throws 402 with the refusal when the last attempt failed */
export function throwIfSetupRefused(setup: Stripe.SetupIntent): Stripe.SetupIntent {
  const error = setup.last_setup_error;
  if (setup.status !== 'requires_payment_method' || !error) return setup;
  const { code, decline_code } = error;
  throw cardError(error.message ?? 'Your card was declined.', { code, decline_code, setup_intent: setup });
}
