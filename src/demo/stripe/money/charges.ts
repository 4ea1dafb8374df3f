import type Stripe from 'stripe';
import { cardState } from '../cards/methods';
import { refusal } from '../cards/test-cards';
import { emit } from '../core/events';
import { idOf } from '../core/ids';
import type { World } from '../core/world';
import { feeOf, moveBalance } from './balance';

/** Records one attempt to take an intent's amount from a card: `declined` is Stripe's decline code, null for a success. */
export function charge(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  declined: string | null,
): Stripe.Charge {
  const created = world.nowOf(idOf(intent.customer));
  const id = world.newId('ch');
  const failure = declined ? refusal(declined) : null;
  const { description } = intent;
  const moved = failure
    ? null
    : moveBalance(world, {
        type: 'charge',
        amount: intent.amount,
        fee: feeOf(intent.amount),
        source: id,
        description,
        created,
      });
  const kept = world.store.put<Stripe.Charge>({
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: failure ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: moved?.id ?? null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: 'NIMMIT',
    captured: !failure,
    created,
    currency: intent.currency,
    customer: idOf(intent.customer),
    description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(failure?.decline_code ?? null),
    paid: !failure,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: cardDetails(method, intent.amount),
    presentment_details: undefined,
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: failure ? null : `${world.base}/receipts/${id}`,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: failure ? 'failed' : 'succeeded',
    transfer_data: null,
    transfer_group: null,
  } as Stripe.Charge);
  emit(world, failure ? 'charge.failed' : 'charge.succeeded', kept);
  return kept;
}

function outcomeOf(declined: string | null): Stripe.Charge.Outcome {
  return {
    advice_code: declined ? 'try_again_later' : null,
    network_advice_code: null,
    network_decline_code: declined ? '05' : null,
    network_status: declined ? 'declined_by_network' : 'approved_by_network',
    reason: declined,
    risk_level: 'normal',
    seller_message: declined ? 'The bank declined the payment.' : 'Payment complete.',
    type: declined ? 'issuer_declined' : 'authorized',
  } as Stripe.Charge.Outcome;
}

/** What a card payment could do besides, and does not. */
const EXTRAS = {
  extended_authorization: { status: 'disabled' },
  incremental_authorization: { status: 'unavailable' },
  multicapture: { status: 'unavailable' },
  overcapture: { maximum_amount_capturable: 0, status: 'unavailable' },
};

function cardDetails(method: Stripe.PaymentMethod, amount: number): Stripe.Charge.PaymentMethodDetails {
  const { card } = method;
  return {
    card: {
      amount_authorized: amount,
      brand: card?.brand ?? null,
      checks: card?.checks ?? null,
      country: card?.country ?? null,
      exp_month: card?.exp_month ?? 12,
      exp_year: card?.exp_year ?? 2030,
      fingerprint: card?.fingerprint ?? null,
      funding: card?.funding ?? null,
      installments: null,
      last4: card?.last4 ?? null,
      network: card?.brand ?? null,
      network_token: { used: false },
      ...EXTRAS,
      three_d_secure: null,
      wallet: null,
    },
    type: 'card',
  } as unknown as Stripe.Charge.PaymentMethodDetails;
}

/** What a card says to a charge now: null when it takes it, else a decline code. Uses up a decline that was ordered for the next charge. */
export function verdict(world: World, methodId: string, customer: string | null): string | null {
  const { declines } = world.behaviour;
  const index = declines.findIndex((one) => one.customer === null || one.customer === customer);
  const ordered = declines[index];
  if (ordered) {
    world.behave({ declines: declines.filter((_, at) => at !== index) });
    return ordered.code;
  }
  return cardState(world, methodId).declineOnCharge;
}
