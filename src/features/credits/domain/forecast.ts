import { DAY_MS, HOUR_MS } from '@/shared/durations';
import { isExpired, type Lot, spendOrder } from './lots';

export interface CreditForecast {
  available: number;
  held: number;
  /** What expires when, soonest first, if nothing is spent. */
  expiries: { at: Date; credits: number }[];
  /** Credits spent a day, over the history given. */
  dailyUse: number;
  /** When, at that pace, nothing is left; null when it lasts past the horizon or nothing is spent. */
  runsOutAt: Date | null;
  /** Credits that, at that pace, expire before they are spent, within the horizon. */
  likelyToExpire: number;
}

const HORIZON_DAYS = 180;

/**
 * How long an organization's credits last at its pace: spends a day's worth at a time from copies of its lots, in
 * spend order. `usedLately` is what was spent in the last `days` days; `grants` are allocations still to come.
 */
export function forecastCredits(input: {
  lots: readonly Lot[];
  usedLately: { credits: number; days: number };
  grants?: readonly { at: Date; credits: number }[];
  now: Date;
}): CreditForecast {
  const { now, usedLately } = input;
  const live = spendOrder(input.lots, now);
  const dailyUse = usedLately.days > 0 ? usedLately.credits / usedLately.days : 0;
  const { runsOutAt, likelyToExpire } = simulate(live, dailyUse, input.grants ?? [], now);
  const expiring = live.filter((lot) => lot.expiresAt !== null);
  return {
    available: live.reduce((sum, lot) => sum + lot.available, 0),
    held: input.lots.reduce((sum, lot) => sum + lot.held, 0),
    expiries: expiring.map((lot) => ({ at: lot.expiresAt as Date, credits: lot.available })),
    dailyUse,
    runsOutAt,
    likelyToExpire,
  };
}

function simulate(
  lots: readonly Lot[],
  dailyUse: number,
  grants: readonly { at: Date; credits: number }[],
  now: Date,
): Pick<CreditForecast, 'runsOutAt' | 'likelyToExpire'> {
  const purse = lots.map(({ available, expiresAt }) => ({ available, expiresAt }));
  let likelyToExpire = 0;
  let waiting = [...grants].sort((a, b) => a.at.getTime() - b.at.getTime());
  for (let day = 1; day <= HORIZON_DAYS; day += 1) {
    const at = new Date(now.getTime() + day * DAY_MS);
    for (const lot of purse.filter((l) => isExpired(l, at))) {
      likelyToExpire += lot.available;
      lot.available = 0;
    }
    for (const grant of waiting.filter((g) => g.at <= at))
      purse.push({ available: grant.credits, expiresAt: null });
    waiting = waiting.filter((grant) => grant.at > at);
    let due = dailyUse;
    for (const lot of purse) {
      const spent = Math.min(due, lot.available);
      lot.available -= spent;
      due -= spent;
    }
    if (dailyUse > 0 && due > 1e-9) {
      const share = (dailyUse - due) / dailyUse;
      const runsOutAt = new Date(at.getTime() - DAY_MS + Math.round(share * 24) * HOUR_MS);
      return { runsOutAt, likelyToExpire: Math.round(likelyToExpire) };
    }
  }
  return { runsOutAt: null, likelyToExpire: Math.round(likelyToExpire) };
}
