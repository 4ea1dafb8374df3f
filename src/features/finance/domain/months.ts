/** The books' months are calendar months of UTC, as Stripe's reports are. */
export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** `2026-03` of an instant. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7);

/** The first instant of a month. */
export const startOf = (month: string): Date => new Date(`${month}-01T00:00:00.000Z`);

/** A month moved by so many. */
export function shiftMonth(month: string, by: number): string {
  const at = startOf(month);
  at.setUTCMonth(at.getUTCMonth() + by);
  return monthOf(at);
}

/** The first instant after a month. */
export const endOf = (month: string): Date => startOf(shiftMonth(month, 1));

/** From one month to another, both included, oldest first. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = shiftMonth(month, 1)) months.push(month);
  return months;
}
