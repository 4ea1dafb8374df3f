import type { EntityId } from '@/shared/vocabulary';
import type { Violation } from './invariants';
import { accounts, type Posting, replay } from './postings';

/** A payout as far as the ledger is concerned. Amounts are US cents. */
export interface PayoutFacts {
  number: string;
  state: string;
  amount: number;
  fee: number;
  earnings: readonly { entry: EntityId; amount: number }[];
}

interface WorkerMoney {
  worker: EntityId;
  transactions: readonly { _id: EntityId; postings: readonly Posting<unknown>[] }[];
  payouts: readonly PayoutFacts[];
}

const HOLDS = new Set(['draft', 'approved', 'sent', 'paid']);
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/**
 * What is always true of a worker's payouts: what the ledger calls paid (and the fees beside it) is what the paid
 * payouts say; a payout carries entries that cleared, for what they cleared; no entry is in two; and what is
 * promised but not paid yet is there.
 */
export function checkWorkerMoney({ worker, transactions, payouts }: WorkerMoney): Violation[] {
  const balances = replay(transactions.flatMap(({ postings }) => postings));
  const holding = payouts.filter(({ state }) => HOLDS.has(state));
  const paid = payouts.filter(({ state }) => state === 'paid');
  const found: string[] = [];
  const same = (what: string, ledger: number, said: number) => {
    if (ledger !== said) found.push(`worker ${worker}: ${what} ${ledger} in the ledger, ${said} in payouts`);
  };
  same('paid', balances.get(accounts.paid(worker)) ?? 0, total(paid.map(({ amount, fee }) => amount - fee)));
  same('fees', balances.get(accounts.payoutFees) ?? 0, total(paid.map(({ fee }) => fee)));
  const promised = total(holding.map(({ amount }) => amount)) - total(paid.map(({ amount }) => amount));
  const cleared = balances.get(accounts.cleared(worker)) ?? 0;
  if (promised > cleared) found.push(`worker ${worker}: ${promised} promised, ${cleared} cleared`);
  const entries = new Map(transactions.map((one) => [String(one._id), clearedBy(one.postings, worker)]));
  const seen = new Set<string>();
  for (const payout of holding) {
    const sum = total(payout.earnings.map(({ amount }) => amount));
    if (sum !== payout.amount) found.push(`payout ${payout.number}: ${payout.amount} of earnings of ${sum}`);
    for (const { entry, amount } of payout.earnings) {
      const key = String(entry);
      if (seen.has(key)) found.push(`payout ${payout.number}: entry ${key} is in another payout too`);
      seen.add(key);
      if (entries.get(key) !== amount)
        found.push(`payout ${payout.number}: entry ${key} did not clear ${amount}`);
    }
  }
  return found.map((message) => ({ invariant: 7, message }));
}

const clearedBy = (postings: readonly Posting<unknown>[], worker: EntityId) =>
  postings.find(({ account }) => account === accounts.cleared(worker))?.amount ?? 0;
