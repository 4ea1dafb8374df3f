/** A movement of the ledger, as a receipt reads it. */
export interface Movement<Id> {
  type: string;
  description: string;
  /** US cents. */
  amount: number;
  postings: readonly { account: string; unit: string; amount: number; lot?: Id | null }[];
  createdAt: Date;
}

export interface ReceiptFigures {
  lines: { at: Date; description: string; credits: number; amount: number }[];
  /** Credits that each lot has lost to the job; a lot that came back in place of an expired one stands below zero. */
  lots: { lot: string; credits: number }[];
  credits: { held: number; spent: number; refunded: number; net: number };
  money: { paid: number; returned: number; held: number; net: number };
}

const CREDITS_USED = 'platform:credits-used';

/**
 * What a job cost its organization, from the job's movements, oldest first. What it took is positive, what came back
 * negative; movements between places of ours, which the client does not feel, are no lines.
 */
export function receiptFigures<Id extends { toString(): string }>(
  organization: Id,
  movements: readonly Movement<Id>[],
): ReceiptFigures {
  const own = `org:${organization}:`;
  const onAccount = (movement: Movement<Id>, account: string) =>
    movement.postings.reduce((sum, posting) => sum + (posting.account === account ? posting.amount : 0), 0);
  const total = (of: (movement: Movement<Id>) => number) =>
    movements.reduce((sum, movement) => sum + of(movement), 0);

  const lots = new Map<string, number>();
  for (const { account, lot, amount } of movements.flatMap(({ postings }) => postings)) {
    if (account !== `${own}credits` || !lot) continue;
    lots.set(lot.toString(), (lots.get(lot.toString()) ?? 0) - amount);
  }
  const lines = movements
    .map((movement) => ({
      at: movement.createdAt,
      description: movement.description,
      credits: -onAccount(movement, `${own}credits`),
      amount: movement.amount,
    }))
    .filter(({ credits, amount }) => credits !== 0 || amount !== 0);
  const spent = total((one) => (one.type === 'credit_usage' ? onAccount(one, CREDITS_USED) : 0));
  const refunded = total((one) => (one.type === 'refund' ? -onAccount(one, CREDITS_USED) : 0));
  const paid = total((one) => (one.type === 'one_time_payment' ? one.amount : 0));
  const returned = total((one) => (one.type === 'refund' || one.type === 'dispute' ? -one.amount : 0));
  return {
    lines,
    lots: [...lots].filter(([, credits]) => credits !== 0).map(([lot, credits]) => ({ lot, credits })),
    credits: {
      held: total((one) => onAccount(one, `${own}credits-held`)),
      spent,
      refunded,
      net: lines.reduce((sum, { credits }) => sum + credits, 0),
    },
    money: {
      paid,
      returned,
      held: total((one) => onAccount(one, `${own}cash`)),
      net: paid - returned,
    },
  };
}
