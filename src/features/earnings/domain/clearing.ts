import { DAY_MS } from '@/shared/durations';

/** Days from approval until an earning can be paid, unless the settings say otherwise. */
export const CLEARING_DAYS = 5;

export const EARNING_STATES = ['pending', 'cleared', 'paid', 'reversed'] as const;
export type EarningState = (typeof EARNING_STATES)[number];

/** What decides where an earning stands. */
export interface EarningFacts {
  earnedAt: Date;
  clearedAt?: Date | null;
  paidAt?: Date | null;
  /** US cents taken back of it. */
  reversed?: number;
  amount: number;
}

/** When an approved earning clears. */
export function clearsAt(earnedAt: Date, clearingDays = CLEARING_DAYS): Date {
  return new Date(earnedAt.getTime() + clearingDays * DAY_MS);
}

/** Whether an earning is due to be cleared. */
export function isDueToClear(earnedAt: Date, now: Date, clearingDays = CLEARING_DAYS): boolean {
  return clearsAt(earnedAt, clearingDays) <= now;
}

/** Where an earning stands, by what has been posted for it. */
export function earningState(facts: EarningFacts): EarningState {
  if ((facts.reversed ?? 0) >= facts.amount) return 'reversed';
  if (facts.paidAt) return 'paid';
  return facts.clearedAt ? 'cleared' : 'pending';
}

/** What can be taken back of an earning: nothing once it has cleared. */
export function reversible(facts: EarningFacts): number {
  return facts.clearedAt || facts.paidAt ? 0 : Math.max(0, facts.amount - (facts.reversed ?? 0));
}
