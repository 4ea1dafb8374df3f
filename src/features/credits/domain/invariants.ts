import type { EntityId } from '@/shared/vocabulary';
import type { Lot } from './lots';
import { accounts, mayGoBelowZero, type Posting, replay, sumByUnit } from './postings';

export interface LedgerSnapshot {
  transactions: readonly { idempotencyKey: string; postings: readonly Posting<unknown>[] }[];
  organizations: readonly {
    id: EntityId;
    /** The balance document. */
    available: number;
    held: number;
    /** US cents. Left out, it is not checked. */
    cash?: number;
    lots: readonly Lot[];
  }[];
  /** How many times each job's price ended: captured or released in full. Left out, it is not checked. */
  jobEndings?: ReadonlyMap<string, number>;
}

export interface Violation {
  /** 7: payouts and the workers' accounts say the same. */
  invariant: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  message: string;
}

/** Checks the six things that are always true of the ledger. Empty when they are. Reconciliation runs this nightly. */
export function checkInvariants(snapshot: LedgerSnapshot): Violation[] {
  const balances = replay(snapshot.transactions.flatMap((transaction) => transaction.postings));
  return [
    ...unbalanced(snapshot),
    ...overdrawn(balances),
    ...snapshot.organizations.flatMap((organization) => brokenLots(organization.lots)),
    ...snapshot.organizations.flatMap((organization) => strayBalance(organization, balances)),
    ...postedTwice(snapshot),
    ...endedTwice(snapshot),
  ];
}

function unbalanced({ transactions }: LedgerSnapshot): Violation[] {
  return transactions
    .filter(({ postings }) => Object.values(sumByUnit(postings)).some((sum) => sum !== 0))
    .map(({ idempotencyKey }) => ({ invariant: 1, message: `${idempotencyKey} does not sum to zero` }));
}

function overdrawn(balances: ReadonlyMap<string, number>): Violation[] {
  return [...balances]
    .filter(([account, balance]) => balance < 0 && !mayGoBelowZero(account))
    .map(([account, balance]) => ({ invariant: 2, message: `${account} stands at ${balance}` }));
}

function brokenLots(lots: readonly Lot[]): Violation[] {
  return lots.flatMap((lot): Violation[] => {
    const parts = [lot.available, lot.held, lot.used, lot.expired];
    const whole = parts.reduce((sum, part) => sum + part, 0) === lot.granted;
    if (whole && parts.every((part) => part >= 0)) return [];
    return [{ invariant: 3, message: `lot ${lot._id}: ${parts.join(' + ')} of ${lot.granted}` }];
  });
}

function strayBalance(
  { id, available, held, cash, lots }: LedgerSnapshot['organizations'][number],
  balances: ReadonlyMap<string, number>,
): Violation[] {
  const sums = {
    available: lots.reduce((sum, lot) => sum + lot.available, 0),
    held: lots.reduce((sum, lot) => sum + lot.held, 0),
  };
  const checks = [
    ['available', available, sums.available, balances.get(accounts.credits(id)) ?? 0],
    ['held', held, sums.held, balances.get(accounts.creditsHeld(id)) ?? 0],
  ] as const;
  const standing = balances.get(accounts.cash(id)) ?? 0;
  const stray: Violation[] =
    cash === undefined || cash === standing
      ? []
      : [{ invariant: 4, message: `org ${id} cash: balance ${cash}, postings ${standing}` }];
  const lotsAgree: Violation[] = checks
    .filter(([, balance, lotSum, replayed]) => balance !== lotSum || balance !== replayed)
    .map(([name, balance, lotSum, replayed]) => ({
      invariant: 4,
      message: `org ${id} ${name}: balance ${balance}, lots ${lotSum}, postings ${replayed}`,
    }));
  return [...stray, ...lotsAgree];
}

function postedTwice({ transactions }: LedgerSnapshot): Violation[] {
  const seen = new Set<string>();
  return transactions.flatMap(({ idempotencyKey }): Violation[] => {
    const again = seen.has(idempotencyKey);
    seen.add(idempotencyKey);
    return again ? [{ invariant: 5, message: `${idempotencyKey} posted twice` }] : [];
  });
}

function endedTwice({ jobEndings }: LedgerSnapshot): Violation[] {
  return [...(jobEndings ?? [])]
    .filter(([, times]) => times !== 1)
    .map(([job, times]) => ({ invariant: 6, message: `price of job ${job} ended ${times} times` }));
}
