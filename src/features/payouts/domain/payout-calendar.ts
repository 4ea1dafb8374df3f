import { addDays, fromWallClock, PHNOM_PENH, toWallClock, weekdayOf } from '@/shared/time-zones';

/** Friday, 09:00 in Phnom Penh. */
const PAYOUT_WEEKDAY = 5;
const PAYOUT_MINUTES = 9 * 60;

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
