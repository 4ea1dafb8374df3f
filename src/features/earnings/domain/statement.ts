/** What an entry of the ledger did to what a worker is owed (pending and cleared together). US cents. */
export interface StatementEntry {
  at: Date;
  owed: number;
  /** The rail's, of a payout. */
  fee: number;
  isPayout: boolean;
  /** Of the job or payout. */
  number: string;
  title: string;
}

export const STATEMENT_KINDS = ['earned', 'reduced', 'paid', 'returned'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export interface StatementLine {
  at: Date;
  kind: StatementKind;
  number: string;
  title: string;
  /** Added to what is owed (negative: taken from it). */
  amount: number;
  fee: number;
  /** Owed after it. */
  balance: number;
}

/** A month: owed before, each movement, sums, owed after. What clears moves nothing and is no line. */
export function statementOf(entries: readonly StatementEntry[], span: { from: Date; to: Date }) {
  let balance = 0;
  let opening = 0;
  const lines: StatementLine[] = [];
  for (const { at, owed, fee, isPayout, number, title } of entries) {
    if (at >= span.to) break;
    balance += owed;
    if (at < span.from) opening = balance;
    else if (owed !== 0) {
      const gains = owed > 0;
      const kind = isPayout ? (gains ? 'returned' : 'paid') : gains ? 'earned' : 'reduced';
      lines.push({ at, kind, number, title, amount: owed, fee, balance });
    }
  }
  const sum = (...kinds: StatementKind[]) =>
    lines.reduce((total, { kind, amount }) => total + (kinds.includes(kind) ? amount : 0), 0);
  return {
    opening,
    lines,
    earned: sum('earned', 'reduced'),
    paid: 0 - sum('paid', 'returned'),
    fees: lines.reduce((total, { fee }) => total + fee, 0),
    closing: balance,
  };
}
