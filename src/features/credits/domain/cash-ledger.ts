import type { EntityId } from '@/shared/vocabulary';
import { entry, type LedgerEntry } from './ledger';
import { accounts, pay } from './postings';

/** Entries of real money around one job and around refunds and disputes. All amounts are US cents. */

interface JobCash {
  organization: EntityId;
  job: EntityId;
  amount: number;
  /** Tells several of a kind on one job apart: a later scope, a late refund. */
  part?: string;
}

const jobKey = (job: EntityId, what: string, part?: string) => `job:${job}:${what}${part ? `:${part}` : ''}`;

/** The job was approved, or cancelled at a charge: waiting cash becomes revenue. */
export function captureCash({ organization, job, amount, part }: JobCash): LedgerEntry<never> {
  return entry({
    type: 'one_time_payment',
    description: 'Payment taken for a job',
    idempotencyKey: jobKey(job, 'capture', part),
    postings: pay(accounts.cash(organization), accounts.revenue, amount),
  });
}

/** Waiting cash is to go back to the client's card. */
export function releaseCash({ organization, job, amount, part }: JobCash): LedgerEntry<never> {
  return entry({
    type: 'refund',
    description: 'Payment returned',
    idempotencyKey: jobKey(job, 'release', part),
    amount: -amount,
    postings: pay(accounts.cash(organization), accounts.refundsDue, amount),
  });
}

/** Where the money of a refund is taken from: what is held for a job, the organization's loose cash, or a sale. */
export type RefundSource = 'held' | 'cash' | 'revenue';

const accountOf = (source: RefundSource, organization: EntityId) =>
  source === 'revenue' ? accounts.revenue : accounts.cash(organization);

/** What Stripe kept of a payment, learned after it was booked. `key` is the charge's id. */
export function feeLearned(input: {
  type: 'subscription_payment' | 'credit_purchase' | 'one_time_payment';
  fee: number;
  key: string;
}): LedgerEntry<never> {
  const { type, fee, key } = input;
  return entry({
    type,
    description: 'Fee of a payment',
    idempotencyKey: `fee:${key}`,
    fee,
    postings: pay(accounts.revenue, accounts.stripeFees, fee),
  });
}

/** Money is to go back to the card that paid: it is owed from here on. `key` names the decision. */
export function refundOwed(input: {
  organization: EntityId;
  source: RefundSource;
  amount: number;
  key: string;
}): LedgerEntry<never> {
  const { organization, source, amount, key } = input;
  return entry({
    type: 'refund',
    description: 'Refund',
    idempotencyKey: `refund:${key}`,
    amount: -amount,
    postings: pay(accountOf(source, organization), accounts.refundsDue, amount),
  });
}

/** Stripe has returned it. `key` is the refund's id. */
export function refundArrived(input: { amount: number; key: string }): LedgerEntry<never> {
  return entry({
    type: 'refund',
    description: 'Refund sent to the card',
    idempotencyKey: `refund:${input.key}:sent`,
    postings: pay(accounts.refundsDue, accounts.stripe, input.amount),
  });
}

/**
 * The card could not be paid back. A sale's money is revenue again; a job's stands in the organization's cash, of no
 * job, until it is refunded another way. `arrived`: Stripe had reported success before.
 */
export function refundBounced(input: {
  organization: EntityId;
  source: RefundSource;
  amount: number;
  key: string;
  arrived: boolean;
}): LedgerEntry<never> {
  const { organization, source, amount, key, arrived } = input;
  return entry({
    type: 'refund',
    description: 'Refund failed',
    idempotencyKey: `refund:${key}:failed`,
    amount,
    postings: pay(arrived ? accounts.stripe : accounts.refundsDue, accountOf(source, organization), amount),
  });
}

/** The bank took a payment back: what is still held for its job first, the rest out of revenue; its fee is ours. */
export function disputeWithdrawn(input: {
  organization: EntityId;
  fromCash: number;
  fromRevenue: number;
  fee: number;
  key: string;
}): LedgerEntry<never> {
  const { organization, fromCash, fromRevenue, fee, key } = input;
  return entry({
    type: 'dispute',
    description: 'Payment disputed',
    idempotencyKey: `dispute:${key}`,
    amount: -(fromCash + fromRevenue),
    fee,
    postings: [
      ...pay(accounts.cash(organization), accounts.stripe, fromCash),
      ...pay(accounts.revenue, accounts.stripe, fromRevenue),
      ...pay(accounts.revenue, accounts.stripeFees, fee),
    ],
  });
}

/** The dispute was won: the money is back, held again for a job that still runs, else revenue. */
export function disputeReinstated(input: {
  organization: EntityId;
  toCash: number;
  toRevenue: number;
  /** Of the dispute's fee: what came back. */
  feeBack?: number;
  key: string;
}): LedgerEntry<never> {
  const { organization, toCash, toRevenue, feeBack = 0, key } = input;
  return entry({
    type: 'dispute',
    description: 'Disputed payment returned to us',
    idempotencyKey: `dispute:${key}:reinstated`,
    amount: toCash + toRevenue,
    fee: -feeBack,
    postings: [
      ...pay(accounts.stripe, accounts.cash(organization), toCash),
      ...pay(accounts.stripe, accounts.revenue, toRevenue),
      ...pay(accounts.stripeFees, accounts.revenue, feeBack),
    ],
  });
}
