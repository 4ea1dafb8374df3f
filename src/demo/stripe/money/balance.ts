import type Stripe from 'stripe';
import type { World } from '../core/world';

/** Stripe's fee for a card in the USA: 2.9 % and 30 cents, in cents. */
export function feeOf(amount: number): number {
  return Math.round(amount * 0.029) + 30;
}

interface Movement {
  type: Stripe.BalanceTransaction['type'];
  amount: number;
  fee: number;
  source: string;
  description: string | null;
  created: number;
}

const CATEGORIES: Record<string, string> = { adjustment: 'dispute', refund_failure: 'refund_failure' };

/** Records that money came into or left the account's balance; amounts in cents, what leaves is negative. */
export function moveBalance(world: World, movement: Movement): Stripe.BalanceTransaction {
  const { type, amount, fee, source, description, created } = movement;
  const fee_details = fee
    ? [
        {
          amount: fee,
          application: null,
          currency: 'usd',
          description: 'Stripe processing fees',
          type: 'stripe_fee',
        },
      ]
    : [];
  return world.store.put<Stripe.BalanceTransaction>({
    id: world.newId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: created + 2 * 86_400,
    balance_type: 'payments',
    created,
    currency: 'usd',
    description,
    exchange_rate: null,
    fee,
    fee_details,
    net: amount - fee,
    reporting_category: CATEGORIES[type] ?? type,
    source,
    status: 'pending',
    type,
  });
}
