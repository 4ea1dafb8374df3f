import type Stripe from 'stripe';
import { update } from '../core/events';
import type { World } from '../core/world';

interface Reason {
  type: Stripe.CustomerBalanceTransaction.Type;
  invoice?: string;
  description?: string | null;
  metadata?: Record<string, string>;
}

/** Changes what a customer has in credit: a negative amount (cents) adds to it, a positive one uses it. */
export function moveCredit(
  world: World,
  customerId: string,
  amount: number,
  { type, invoice, description = null, metadata = {} }: Reason,
): Stripe.CustomerBalanceTransaction | null {
  const customer = world.store.get<Stripe.Customer>('customer', customerId);
  if (!customer || amount === 0) return null;
  const ending_balance = customer.balance + amount;
  update(world, 'customer.updated', customer, { ...customer, balance: ending_balance, currency: 'usd' });
  return world.store.put<Stripe.CustomerBalanceTransaction>({
    id: world.newId('cbtxn'),
    object: 'customer_balance_transaction',
    amount,
    checkout_session: null,
    created: world.nowOf(customerId),
    credit_note: null,
    currency: 'usd',
    customer: customerId,
    customer_account: null,
    description,
    ending_balance,
    invoice: invoice ?? null,
    livemode: false,
    metadata,
    type,
  });
}
