export interface DraftLine {
  description: string;
  quantity: number;
  /** Minor units for the whole line. */
  amount: number;
  period: { start: Date; end: Date } | null;
}

/**
 * The lines of an invoice, which sum to what was paid: where they do not, a last line says by how much (a balance or
 * discount that was taken into account), and where there are none, one line says all.
 */
export function linesThatSumTo(
  amount: number,
  lines: readonly DraftLine[],
  fallback: string,
): { lines: DraftLine[]; subtotal: number } {
  if (lines.length === 0) {
    return { lines: [{ description: fallback, quantity: 1, amount, period: null }], subtotal: amount };
  }
  const sum = lines.reduce((total, line) => total + line.amount, 0);
  if (sum === amount) return { lines: [...lines], subtotal: amount };
  const rest: DraftLine = { description: 'Adjustment', quantity: 1, amount: amount - sum, period: null };
  return { lines: [...lines, rest], subtotal: amount };
}

/** The one line of a credit note. */
export function creditLine(amount: number, number: string | null, kind: 'refund' | 'dispute'): DraftLine {
  const what = kind === 'dispute' ? 'Payment called back by the bank' : 'Refund';
  return { description: number ? `${what}, invoice ${number}` : what, quantity: 1, amount, period: null };
}

interface StoredLine {
  description: string;
  quantity: number;
  amount: number;
  period: { start: string; end: string } | null;
}

/** The lines as an event carries them, whose instants are text. Anything else is no line. */
export function linesOfEvent(value: unknown): DraftLine[] {
  if (!Array.isArray(value)) return [];
  return (value as StoredLine[]).map(({ description, quantity, amount, period }) => ({
    description: String(description),
    quantity: Number(quantity),
    amount: Number(amount),
    period: period ? { start: new Date(period.start), end: new Date(period.end) } : null,
  }));
}
