import type Stripe from 'stripe';
import { isAppError } from '@/platform/errors';
import { callStripe } from '@/platform/stripe';
import type { PaymentDocument } from '../data/payment.document';
import type { IntentFacts } from '../domain/payment-state';
import { cardLabel } from './cards';

/** What Stripe says of one payment, in our words. */
export interface PaymentFacts extends IntentFacts {
  intentId: string | null;
  chargeId: string | null;
  fee: number;
  /** `Visa •••• 4242`. */
  paymentMethod: string | null;
  redirectUrl: string | null;
  failure: { declineCode: string | null; message: string } | null;
}

const EXPANDED = { expand: ['latest_charge.balance_transaction'] };

const expanded = <T extends object>(value: string | T | null | undefined): T | null =>
  value && typeof value === 'object' ? value : null;

/** The facts of an intent that was read with its charge. `onPage`: a person may still try on Stripe's own page. */
export function factsOf(intent: Stripe.PaymentIntent, page: { url: string | null } | null): PaymentFacts {
  const charge = expanded<Stripe.Charge>(intent.latest_charge);
  const booked = expanded<Stripe.BalanceTransaction>(charge?.balance_transaction);
  const card = charge?.payment_method_details?.card;
  const error = intent.last_payment_error;
  const bank = intent.next_action?.redirect_to_url?.url ?? null;
  return {
    intentId: intent.id,
    status: intent.status as IntentFacts['status'],
    received: intent.amount_received,
    onPage: page !== null,
    refused: error !== null && error !== undefined,
    chargeId: charge?.id ?? null,
    fee: intent.status === 'succeeded' ? (booked?.fee ?? 0) : 0,
    paymentMethod: card ? cardLabel(card.brand, card.last4) : null,
    redirectUrl: bank ?? page?.url ?? null,
    failure: error
      ? {
          declineCode: error.decline_code ?? error.code ?? null,
          message: error.message ?? 'The card was refused.',
        }
      : null,
  };
}

const NOTHING: PaymentFacts = {
  intentId: null,
  status: 'canceled',
  received: 0,
  onPage: false,
  refused: false,
  chargeId: null,
  fee: 0,
  paymentMethod: null,
  redirectUrl: null,
  failure: null,
};

/** Nothing will come of it any more. */
export const GIVEN_UP: PaymentFacts = NOTHING;

/** Reads an intent with its charge and fee. */
export const readIntent = (id: string): Promise<Stripe.PaymentIntent> =>
  callStripe((stripe) => stripe.paymentIntents.retrieve(id, EXPANDED));

/** What Stripe says of a payment now; null when Stripe never heard of it. */
export async function readFacts(
  payment: Pick<PaymentDocument, 'stripePaymentIntentId' | 'stripeSessionId'>,
): Promise<PaymentFacts | null> {
  if (payment.stripeSessionId) return sessionFacts(payment.stripeSessionId);
  if (!payment.stripePaymentIntentId) return null;
  return factsOf(await readIntent(payment.stripePaymentIntentId), null);
}

/** The same of a page of Stripe's: while it is open a person may try again; once it has closed nothing comes. */
export async function sessionFacts(id: string): Promise<PaymentFacts> {
  const session = await callStripe((stripe) => stripe.checkout.sessions.retrieve(id));
  const intentId =
    typeof session.payment_intent === 'string' ? session.payment_intent : session.payment_intent?.id;
  const page = session.status === 'open' ? { url: session.url } : null;
  if (!intentId) {
    return page
      ? { ...NOTHING, status: 'requires_payment_method', onPage: true, redirectUrl: page.url }
      : NOTHING;
  }
  const facts = factsOf(await readIntent(intentId), page);
  const closed = session.status === 'expired' && facts.status === 'requires_payment_method';
  return closed ? { ...facts, status: 'canceled' } : facts;
}

/** Charges a saved card. @throws AppError PAYMENT_FAILED when it is refused */
export function chargeSavedCard(input: {
  customer: string;
  method: string;
  amount: number;
  description: string;
  metadata: Record<string, string>;
  /** Where the bank's page leads back to; null where nobody is present. */
  returnUrl: string | null;
  key: string;
}): Promise<Stripe.PaymentIntent> {
  const { customer, method, amount, description, metadata, returnUrl, key } = input;
  return callStripe((stripe) =>
    stripe.paymentIntents.create(
      {
        amount,
        currency: 'usd',
        customer,
        payment_method: method,
        allowed_payment_method_types: ['card'],
        confirm: true,
        description,
        metadata,
        ...(returnUrl ? { return_url: returnUrl } : { off_session: true }),
        ...EXPANDED,
      },
      { idempotencyKey: key },
    ),
  );
}

/** Opens a page of Stripe's that takes a card and charges it. */
export function openCheckout(input: {
  customer: string;
  amount: number;
  description: string;
  metadata: Record<string, string>;
  saveCard: boolean;
  returnUrl: string;
  cancelUrl: string;
  key: string;
}): Promise<Stripe.Checkout.Session> {
  const { customer, amount, description, metadata, saveCard, returnUrl, cancelUrl, key } = input;
  return callStripe((stripe) =>
    stripe.checkout.sessions.create(
      {
        mode: 'payment',
        customer,
        allowed_payment_method_types: ['card'],
        line_items: [
          {
            quantity: 1,
            price_data: { currency: 'usd', unit_amount: amount, product_data: { name: description } },
          },
        ],
        metadata,
        payment_intent_data: {
          description,
          metadata,
          ...(saveCard ? { setup_future_usage: 'off_session' as const } : {}),
        },
        success_url: returnUrl,
        cancel_url: cancelUrl,
      },
      { idempotencyKey: key },
    ),
  );
}

/** Closes the page or cancels the intent. Stripe refuses where it has gone through meanwhile: that is read afterwards. */
export async function cancelAtStripe(
  payment: Pick<PaymentDocument, 'stripePaymentIntentId' | 'stripeSessionId'>,
): Promise<void> {
  const { stripeSessionId, stripePaymentIntentId } = payment;
  try {
    if (stripeSessionId) await callStripe((stripe) => stripe.checkout.sessions.expire(stripeSessionId));
    else if (stripePaymentIntentId)
      await callStripe((stripe) => stripe.paymentIntents.cancel(stripePaymentIntentId));
  } catch (error) {
    if (!isAppError(error) || error.code !== 'CONFLICT') throw error;
  }
}
