/** What is known of a lot and of what paid for it. */
export interface PaidLot {
  lot: string;
  granted: number;
  /** US cents of the payment behind it; null for credits that nobody paid for. */
  paid: number | null;
  /** Grants that the payment is for: 12 of a yearly plan, else 1. */
  grants: number;
}

/** US cents that one credit of each lot was bought for, not rounded; 0 for gifts. */
export function unitValues(lots: readonly PaidLot[]): Map<string, number> {
  return new Map(
    lots.map(({ lot, granted, paid, grants }) => [
      lot,
      paid === null || granted <= 0 ? 0 : paid / grants / granted,
    ]),
  );
}

const MONTH_DAYS = 365.25 / 12;
const DAY_MS = 86_400_000;

/** For how many months a period was paid, not rounded; a calendar month is 1. */
export function monthsOf(start: Date, end: Date): number {
  const days = (end.getTime() - start.getTime()) / DAY_MS;
  if (days >= 27.5 && days <= 31.5) return 1;
  if (days >= 364.5 && days <= 366.5) return 12;
  return days / MONTH_DAYS;
}
