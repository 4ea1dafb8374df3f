import type { PayoutRail, PayoutRailTerms } from '@/features/settings/domain/settings';
import { HOUR_MS } from '@/shared/durations';
import type { DatedRate } from '@/shared/money';
import { type PayoutSum, payoutSum, termsOf } from './rails';

/** Money goes to an account that was set less long ago only later: whoever took over a login gains nothing by it. */
export const HOLD_HOURS = 48;

/** When an account that is set now may be paid to. */
export const heldUntil = (now: Date): Date => new Date(now.getTime() + HOLD_HOURS * HOUR_MS);

/** Why a worker with cleared earnings is not paid in a run. */
export const CARRY_REASONS = [
  'below_minimum',
  'no_method',
  'method_held',
  'method_flagged',
  'rail_closed',
  'suspended',
] as const;
export type CarryReason = (typeof CARRY_REASONS)[number];

/** What decides whether somebody is paid. */
export interface PayeeFacts {
  /** US cents cleared and in no other payout. */
  cleared: number;
  active: boolean;
  method: { rail: PayoutRail; heldUntil: Date; flagged: boolean } | null;
}

export type PayeeOutcome = { pays: PayoutSum; terms: PayoutRailTerms } | { carries: CarryReason };

/** Whether a worker is paid now, and how much, or why it carries over. */
export function decidePayee(
  { cleared, active, method }: PayeeFacts,
  at: { now: Date; rails: readonly PayoutRailTerms[]; rate: DatedRate },
): PayeeOutcome {
  if (!active) return { carries: 'suspended' };
  if (!method) return { carries: 'no_method' };
  if (method.flagged) return { carries: 'method_flagged' };
  const terms = termsOf(at.rails, method.rail);
  if (!terms) return { carries: 'rail_closed' };
  if (method.heldUntil > at.now) return { carries: 'method_held' };
  const pays = payoutSum(cleared, terms, at.rate);
  return pays ? { pays, terms } : { carries: 'below_minimum' };
}
