import type { EntityId } from '@/shared/vocabulary';
import type { LedgerUnit } from './credit.options';

/** One side of a transaction. A positive amount adds to what the account holds. */
export interface Posting<Id = EntityId> {
  account: string;
  unit: LedgerUnit;
  /** Credits, or US cents. Never 0. */
  amount: number;
  /** An organization's credit postings name the lot that they move. */
  lot?: Id | null;
}

/** Names of all accounts. `external:stripe` is the world outside: what came in from it stands there below zero. */
export const accounts = {
  credits: (organization: EntityId) => `org:${organization}:credits`,
  creditsHeld: (organization: EntityId) => `org:${organization}:credits-held`,
  cash: (organization: EntityId) => `org:${organization}:cash`,
  pending: (worker: EntityId) => `worker:${worker}:pending`,
  cleared: (worker: EntityId) => `worker:${worker}:cleared`,
  paid: (worker: EntityId) => `worker:${worker}:paid`,
  creditsIssued: 'platform:credits-issued',
  creditsUsed: 'platform:credits-used',
  creditsExpired: 'platform:credits-expired',
  revenue: 'platform:revenue',
  stripeFees: 'platform:stripe-fees',
  payoutFees: 'platform:payout-fees',
  /** Owed to cards: refunds that Stripe has not confirmed. */
  refundsDue: 'platform:refunds-due',
  stripe: 'external:stripe',
} as const;

const MAY_GO_BELOW_ZERO: ReadonlySet<string> = new Set([
  accounts.creditsIssued,
  accounts.revenue,
  accounts.stripe,
]);

/** Whether the account is a source, which stands below zero by its nature. No other account may. */
export function mayGoBelowZero(account: string): boolean {
  return MAY_GO_BELOW_ZERO.has(account);
}

/** US cents go from one account to another. */
export function pay(from: string, to: string, amount: number): Posting<never>[] {
  return [
    { account: from, unit: 'USD', amount: -amount },
    { account: to, unit: 'USD', amount },
  ];
}

/** A sum that should have been zero, or an amount that is no whole number. */
export class UnbalancedPostingsError extends Error {
  override readonly name = 'UnbalancedPostingsError';
}

/** Sum of the amounts of each unit. */
export function sumByUnit(postings: readonly Posting<unknown>[]): Partial<Record<LedgerUnit, number>> {
  const sums: Partial<Record<LedgerUnit, number>> = {};
  for (const { unit, amount } of postings) sums[unit] = (sums[unit] ?? 0) + amount;
  return sums;
}

/** @throws UnbalancedPostingsError unless every unit sums to zero and every amount is a whole number. */
export function assertBalanced(postings: readonly Posting<unknown>[]): void {
  const broken = postings.find(({ amount }) => !Number.isSafeInteger(amount));
  if (broken) throw new UnbalancedPostingsError(`${broken.account}: ${broken.amount} is not a whole number`);
  for (const [unit, sum] of Object.entries(sumByUnit(postings))) {
    if (sum !== 0) throw new UnbalancedPostingsError(`${unit} postings sum to ${sum}`);
  }
}

/** What each account holds after these postings. Each account has one unit, so its name is key enough. */
export function replay(postings: Iterable<Posting<unknown>>): Map<string, number> {
  const balances = new Map<string, number>();
  for (const { account, amount } of postings) balances.set(account, (balances.get(account) ?? 0) + amount);
  return balances;
}
