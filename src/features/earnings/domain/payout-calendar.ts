import type { PayoutRail } from '@/features/workers/domain/worker.options';
import { addDays, fromWallClock, PHNOM_PENH, toWallClock, weekdayOf } from '@/shared/time-zones';

/** Friday, 09:00 in Phnom Penh. */
const PAYOUT_WEEKDAY = 5;
const PAYOUT_MINUTES = 9 * 60;

/** US cents below which a rail is not used: less carries over to the next week. */
export const RAIL_MINIMUM: Readonly<Record<PayoutRail, number>> = {
  wise: 2_000,
  aba: 500,
  acleda: 500,
  wing: 500,
  'bank-transfer': 5_000,
};

/** The next weekly payout strictly after an instant. */
export function nextPayoutAt(now: Date): Date {
  const today = toWallClock(now, PHNOM_PENH).date;
  const days = (PAYOUT_WEEKDAY - weekdayOf(today) + 7) % 7;
  const payout = (inDays: number) => fromWallClock(addDays(today, inDays), PAYOUT_MINUTES, PHNOM_PENH);
  return payout(days) > now ? payout(days) : payout(days + 7);
}

/** The payout that will carry an earning: the first at or after it clears. */
export function payoutFor(clearsAt: Date): Date {
  return nextPayoutAt(new Date(clearsAt.getTime() - 1));
}

/** What of the cleared US cents a payout run sends, and what carries over because the rail's minimum is not reached. */
export function payoutLine(cleared: number, rail: PayoutRail): { amount: number; carriedOver: number } {
  const amount = cleared >= RAIL_MINIMUM[rail] ? cleared : 0;
  return { amount, carriedOver: cleared - amount };
}
