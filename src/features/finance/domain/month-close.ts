import type { LedgerUnit } from '@/features/credits/domain/credit.options';

/** A sum of postings: what of a class of accounts moved, by the type of transaction. */
export interface ClassSum {
  account: string;
  unit: LedgerUnit;
  type: string;
  amount: number;
  /** Postings in it. */
  count: number;
}

export interface ClassClose {
  account: string;
  unit: LedgerUnit;
  opening: number;
  movements: { type: string; amount: number; count: number }[];
  closing: number;
  /** Opening and movements make the closing balance. */
  ties: boolean;
}

/** Order of the page: what comes in, what is owed, what is ours, then credits. */
const ORDER = [
  'external:stripe',
  'platform:revenue',
  'platform:stripe-fees',
  'platform:payout-fees',
  'platform:refunds-due',
  'org:cash',
  'worker:pending',
  'worker:cleared',
  'worker:paid',
  'org:credits',
  'org:credits-held',
  'platform:credits-issued',
  'platform:credits-used',
  'platform:credits-expired',
];

const rank = (account: string) => {
  const at = ORDER.indexOf(account);
  return at === -1 ? ORDER.length : at;
};

/**
 * Closes a month: per class of accounts the opening balance, what moved and the closing balance, which was summed by
 * itself. `balanced` when every class ties out and all classes of a unit sum to zero at both ends.
 */
export function closeMonth(
  before: readonly ClassSum[],
  within: readonly ClassSum[],
  after: readonly ClassSum[],
): { classes: ClassClose[]; balanced: boolean } {
  const keyOf = ({ account, unit }: ClassSum) => `${unit} ${account}`;
  const sumOf = (sums: readonly ClassSum[], key: string) =>
    sums.reduce((total, sum) => total + (keyOf(sum) === key ? sum.amount : 0), 0);
  const keys = new Map([...before, ...within, ...after].map((sum) => [keyOf(sum), sum]));
  const classes = [...keys].map(([key, { account, unit }]): ClassClose => {
    const movements = within
      .filter((sum) => keyOf(sum) === key)
      .map(({ type, amount, count }) => ({ type, amount, count }))
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.type.localeCompare(b.type));
    const opening = sumOf(before, key);
    const closing = sumOf(after, key);
    const ties = opening + movements.reduce((sum, { amount }) => sum + amount, 0) === closing;
    return { account, unit, opening, movements, closing, ties };
  });
  classes.sort((a, b) => rank(a.account) - rank(b.account) || a.account.localeCompare(b.account));
  const zero = (unit: LedgerUnit, end: 'opening' | 'closing') =>
    classes.reduce((sum, one) => sum + (one.unit === unit ? one[end] : 0), 0) === 0;
  const sumsToZero = (['USD', 'credit'] as const).every(
    (unit) => zero(unit, 'opening') && zero(unit, 'closing'),
  );
  return { classes, balanced: sumsToZero && classes.every(({ ties }) => ties) };
}
