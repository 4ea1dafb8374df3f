import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { invalid, noSuch } from '../core/errors';
import { emit, update } from '../core/events';
import { idOf } from '../core/ids';
import type { Kept } from '../core/store';
import type { World } from '../core/world';
import { type CardBehaviour, findCard, type TestCard } from './test-cards';

interface CardState extends Kept, CardBehaviour {
  object: 'card_state';
  /** Its holder has confirmed it for later use. */
  isSetUp: boolean;
}

export interface CardDetails {
  number: string;
  expMonth: number;
  expYear: number;
  name: string | null;
  email: string | null;
}

/** A payment method for a card, not yet anybody's. @throws a 402 for a number that is no test card */
export function createMethod(world: World, details: CardDetails): Stripe.PaymentMethod {
  const found = findCard(details.number);
  if (!found)
    throw invalid('This number is none of the test cards.', { code: 'incorrect_number', param: 'number' });
  return keep(world, world.newId('pm'), found, details);
}

function keep(world: World, id: string, found: TestCard, details: CardDetails): Stripe.PaymentMethod {
  const { declineOnSave, declineOnCharge, authentication, afterCharge } = found;
  world.store.put<CardState>({
    ...{ id, object: 'card_state', isSetUp: false },
    ...{ declineOnSave, declineOnCharge, authentication, afterCharge },
  });
  return world.store.put<Stripe.PaymentMethod>({
    id,
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { address: null, email: details.email, name: details.name, phone: null, tax_id: null },
    card: {
      brand: found.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: 'US',
      display_brand: found.brand,
      exp_month: details.expMonth,
      exp_year: details.expYear,
      fingerprint: createHash('sha256').update(found.number).digest('hex').slice(0, 16),
      funding: 'credit',
      generated_from: null,
      last4: found.number.slice(-4),
      networks: { available: [found.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: world.now(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
  });
}

/** The payment method, one of its own for each use of Stripe's test identifiers (`pm_card_visa`). @throws 404 / 400 */
export function findMethod(world: World, id: string, param?: string): Stripe.PaymentMethod {
  const kept = world.store.get<Stripe.PaymentMethod>('payment_method', id);
  if (kept) return kept;
  const found = id.startsWith('pm_card_') ? findCard(id) : undefined;
  if (!found) throw noSuch('PaymentMethod', id, param);
  const expYear = new Date().getUTCFullYear() + 3;
  return keep(world, world.newId('pm'), found, {
    number: found.number,
    expMonth: 12,
    expYear,
    name: null,
    email: null,
  });
}

/** How its card behaves. */
export function cardState(world: World, id: string): CardState {
  const kept = world.store.get<CardState>('card_state', id);
  if (!kept) throw noSuch('PaymentMethod', id);
  return kept;
}

/** Its holder has confirmed that it may be used later without them. */
export function markSetUp(world: World, id: string): void {
  world.store.put<CardState>({ ...cardState(world, id), isSetUp: true });
}

/** Saves it with a customer. */
export function attach(world: World, method: Stripe.PaymentMethod, customer: string): Stripe.PaymentMethod {
  const owner = idOf(method.customer);
  if (owner === customer) return method;
  if (owner) {
    throw invalid('The payment method you provided has already been attached to a customer.', {
      code: 'payment_method_unexpected_state',
    });
  }
  const attached = world.store.put<Stripe.PaymentMethod>({ ...method, customer });
  emit(world, 'payment_method.attached', attached);
  return attached;
}

/** Takes it from its customer, for good: it cannot be used again. */
export function detach(world: World, method: Stripe.PaymentMethod): Stripe.PaymentMethod {
  const customer = idOf(method.customer);
  if (!customer) {
    throw invalid(
      'The payment method you provided is not attached to a customer so detachment is impossible.',
      {
        code: 'payment_method_unexpected_state',
      },
    );
  }
  const detached = world.store.put<Stripe.PaymentMethod>({ ...method, customer: null });
  emit(world, 'payment_method.detached', detached, { customer });
  const owner = world.store.get<Stripe.Customer>('customer', customer);
  if (owner?.invoice_settings.default_payment_method === method.id) {
    const invoice_settings = { ...owner.invoice_settings, default_payment_method: null };
    update(world, 'customer.updated', owner, { ...owner, invoice_settings });
  }
  for (const subscription of world.store.alive<Stripe.Subscription>('subscription')) {
    if (subscription.default_payment_method !== method.id) continue;
    update(world, 'customer.subscription.updated', subscription, {
      ...subscription,
      default_payment_method: null,
    });
  }
  return detached;
}

/** Those saved with a customer, oldest first. */
export function methodsOf(world: World, customer: string): Stripe.PaymentMethod[] {
  return world.store.all<Stripe.PaymentMethod>('payment_method').filter((one) => one.customer === customer);
}
