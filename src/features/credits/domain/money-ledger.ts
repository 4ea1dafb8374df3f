import type { EntityId } from '@/shared/vocabulary';
import { entry, type LedgerEntry } from './ledger';
import { accounts, pay } from './postings';

interface Payment {
  /** US cents, before Stripe's fee. */
  amount: number;
  fee?: number;
  /** Stripe's id of the invoice or payment: posts once. */
  key: string;
}

/** A paid subscription invoice, or a pack of credits: revenue at once, the fee taken out of it. */
export function saleReceived(
  type: 'subscription_payment' | 'credit_purchase',
  { amount, fee = 0, key }: Payment,
): LedgerEntry<never> {
  return entry({
    type,
    description: type === 'subscription_payment' ? 'Subscription payment' : 'Credits bought',
    idempotencyKey: `payment:${key}`,
    amount,
    fee,
    postings: [
      ...pay(accounts.stripe, accounts.revenue, amount),
      ...pay(accounts.revenue, accounts.stripeFees, fee),
    ],
  });
}

/** A payment for one job priced in money: it waits in the organization's cash until the job ends. */
export function cashReceived(organization: EntityId, { amount, fee = 0, key }: Payment): LedgerEntry<never> {
  return entry({
    type: 'one_time_payment',
    description: 'Payment for a job',
    idempotencyKey: `payment:${key}`,
    amount,
    fee,
    postings: [
      ...pay(accounts.stripe, accounts.cash(organization), amount),
      ...pay(accounts.revenue, accounts.stripeFees, fee),
    ],
  });
}

interface Earning {
  worker: EntityId;
  job: EntityId;
  /** US cents, fixed when the offer was made. */
  amount: number;
}

/** The job was approved: its pay is the worker's, still pending. */
export function earnPay({ worker, job, amount }: Earning): LedgerEntry<never> {
  return entry({
    type: 'worker_earning',
    description: 'Earned on a job',
    idempotencyKey: `job:${job}:earning`,
    amount,
    postings: pay(accounts.revenue, accounts.pending(worker), amount),
  });
}

/** The waiting days are over. The amount was counted when earned, so it is 0 here: only the account changes. */
export function clearPay({ worker, job, amount }: Earning): LedgerEntry<never> {
  return entry({
    type: 'worker_earning',
    description: 'Earning cleared',
    idempotencyKey: `job:${job}:earning-cleared`,
    postings: pay(accounts.pending(worker), accounts.cleared(worker), amount),
  });
}

/** Staff ruled that it was the worker's fault: taken from what is pending, never from what has cleared. */
export function reversePay({ worker, job, amount, key }: Earning & { key: string }): LedgerEntry<never> {
  return entry({
    type: 'worker_earning',
    description: 'Earning reduced',
    idempotencyKey: `job:${job}:earning-reversed:${key}`,
    amount: -amount,
    postings: pay(accounts.pending(worker), accounts.revenue, amount),
  });
}

interface Payout {
  worker: EntityId;
  payout: EntityId;
  /** US cents of cleared earnings. */
  amount: number;
  /** US cents of it that the rail costs; the worker receives the rest. */
  fee?: number;
}

/** A payout reached the worker: what had cleared is paid, less the rail's fee. */
export function payWorker({ worker, payout, amount, fee = 0 }: Payout): LedgerEntry<never> {
  return entry({
    type: 'worker_payout',
    description: 'Paid out',
    idempotencyKey: `payout:${payout}:${worker}`,
    amount,
    fee,
    postings: [
      ...pay(accounts.cleared(worker), accounts.paid(worker), amount - fee),
      ...pay(accounts.cleared(worker), accounts.payoutFees, fee),
    ],
  });
}

/** The bank sent a payout back: all of it, with the fee, is cleared again and goes out another time. */
export function returnPayout({ worker, payout, amount, fee = 0 }: Payout): LedgerEntry<never> {
  return entry({
    type: 'worker_payout',
    description: 'Payout came back',
    idempotencyKey: `payout:${payout}:${worker}:returned`,
    amount: -amount,
    fee: -fee,
    postings: [
      ...pay(accounts.paid(worker), accounts.cleared(worker), amount - fee),
      ...pay(accounts.payoutFees, accounts.cleared(worker), fee),
    ],
  });
}
