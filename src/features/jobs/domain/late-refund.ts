/** A rung: more than `overHours` late gives back `percent` of the price. Settings may change the ladder. */
export interface RefundRung {
  overHours: number;
  percent: number;
}

export const DEFAULT_REFUND_LADDER: readonly RefundRung[] = [
  { overHours: 0, percent: 25 },
  { overHours: 4, percent: 50 },
  { overHours: 12, percent: 100 },
];

/** Percent of the price that a delivery late by so many minutes of the worker's own time gives back. */
export function lateRefundPercent(lateMinutes: number, ladder = DEFAULT_REFUND_LADDER): number {
  const reached = ladder.filter((rung) => lateMinutes > rung.overHours * 60);
  return Math.max(0, ...reached.map((rung) => rung.percent));
}

/**
 * What a late delivery gives back, in the price's own unit, rounded up in the client's favour. Once a job: when
 * something was refunded for lateness already, nothing more is.
 */
export function lateRefund(input: {
  lateMinutes: number;
  price: number;
  alreadyRefunded?: boolean;
  ladder?: readonly RefundRung[];
}): { percent: number; amount: number } {
  if (input.alreadyRefunded) return { percent: 0, amount: 0 };
  const percent = lateRefundPercent(input.lateMinutes, input.ladder);
  return { percent, amount: Math.ceil((input.price * percent) / 100) };
}
