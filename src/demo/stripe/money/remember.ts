import type Stripe from 'stripe';
import { createMethod } from '../cards/methods';
import type { World } from '../core/world';
import { charge } from './charges';
import { createIntent } from './intents';

/** A payment from before the stand-in's own history. Amounts in cents, instants in seconds. */
export interface PastPayment {
  intent: string;
  charge: string;
  customer: string | null;
  amount: number;
  fee: number;
  /** What went back of it since. */
  refunded: number;
  description: string;
  at: number;
}

/** Makes the stand-in know payments of the past under the names they have elsewhere. It tells nobody: they are no news. */
export function rememberPayments(world: World, payments: readonly PastPayment[]): number {
  const fresh = payments.filter(({ intent }) => !world.store.get('payment_intent', intent));
  world.silently(() => {
    const method = createMethod(world, {
      number: '4242424242424242',
      expMonth: 12,
      expYear: new Date().getUTCFullYear() + 3,
      name: 'Test Person',
      email: null,
    });
    for (const past of fresh) remember(world, past, method);
  });
  return fresh.length;
}

function remember(world: World, past: PastPayment, method: Stripe.PaymentMethod): void {
  const { amount, customer, description, at } = past;
  const wanted = { amount, customer, description, metadata: {}, receiptEmail: null };
  const intent = createIntent(world, { ...wanted, method: method.id, setupFutureUsage: null });
  const taken = charge(world, intent, method, null);
  const moved = world.store.get<Stripe.BalanceTransaction>(
    'balance_transaction',
    String(taken.balance_transaction),
  );
  if (moved) {
    const { fee } = past;
    world.store.put({ ...moved, fee, net: amount - fee, source: past.charge, created: at });
  }
  world.store.remove('payment_intent', intent.id);
  world.store.remove('charge', taken.id);
  world.store.put({
    ...intent,
    ...{ id: past.intent, created: at, status: 'succeeded', latest_charge: past.charge },
    amount_received: amount,
  } as Stripe.PaymentIntent);
  world.store.put({
    ...taken,
    ...{ id: past.charge, created: at, payment_intent: past.intent, amount_refunded: past.refunded },
    refunded: past.refunded >= amount,
  } as Stripe.Charge);
}
