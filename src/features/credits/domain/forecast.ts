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
  /** What would be available at that pace, week by week from now to the horizon. */
  curve: { at: Date; available: number }[];
}

/** An allocation still to come. */
export interface ComingGrant {
  at: Date;
  credits: number;
  expiresAt: Date | null;
}

const HORIZON_DAYS = 182;
const CURVE_STEP_DAYS = 7;

/**
 * How long an organization's credits last at its pace: spends a day's worth at a time from copies of its lots, in
 * spend order. `usedLately` is what was spent in the last `days` days; `grants` are allocations still to come.
 */
export function forecastCredits(input: {
  lots: readonly Lot[];
  usedLately: { credits: number; days: number };
  grants?: readonly ComingGrant[];
  now: Date;
}): CreditForecast {
  const { now, usedLately } = input;
  const live = spendOrder(input.lots, now);
  const dailyUse = usedLately.days > 0 ? usedLately.credits / usedLately.days : 0;
  const expiring = live.filter((lot) => lot.expiresAt !== null);
  return {
    available: live.reduce((sum, lot) => sum + lot.available, 0),
    held: input.lots.reduce((sum, lot) => sum + lot.held, 0),
    expiries: expiring.map((lot) => ({ at: lot.expiresAt as Date, credits: lot.available })),
    dailyUse,
    ...simulate(live, dailyUse, input.grants ?? [], now),
  };
}

type Purse = { available: number; expiresAt: Date | null }[];

function simulate(
  lots: readonly Lot[],
  dailyUse: number,
  grants: readonly ComingGrant[],
  now: Date,
): Pick<CreditForecast, 'runsOutAt' | 'likelyToExpire' | 'curve'> {
  let purse: Purse = lots.map(({ available, expiresAt }) => ({ available, expiresAt }));
  let likelyToExpire = 0;
  let runsOutAt: Date | null = null;
  const curve = [{ at: now, available: total(purse) }];
  for (let day = 1; day <= HORIZON_DAYS; day += 1) {
    const at = new Date(now.getTime() + day * DAY_MS);
    const yesterday = new Date(at.getTime() - DAY_MS);
    const coming = grants.filter((grant) => grant.at > yesterday && grant.at <= at);
    purse = inSpendOrder([
      ...purse,
      ...coming.map(({ credits, expiresAt }) => ({ available: credits, expiresAt })),
    ]);
    const lapsed = purse.filter((lot) => isExpired(lot, at));
    likelyToExpire += total(lapsed);
    purse = purse.filter((lot) => !lapsed.includes(lot));
    const due = spend(purse, dailyUse);
    if (dailyUse > 0 && due > 1e-9 && !runsOutAt) {
      const share = (dailyUse - due) / dailyUse;
      runsOutAt = new Date(yesterday.getTime() + Math.round(share * 24) * HOUR_MS);
    }
    if (day % CURVE_STEP_DAYS === 0) curve.push({ at, available: Math.round(total(purse) * 10) / 10 });
  }
  return { runsOutAt, likelyToExpire: Math.round(likelyToExpire), curve };
}

const total = (purse: Purse) => purse.reduce((sum, { available }) => sum + available, 0);

const inSpendOrder = (purse: Purse) =>
  purse.sort((a, b) => (a.expiresAt?.getTime() ?? Infinity) - (b.expiresAt?.getTime() ?? Infinity));

/** Takes so much from the purse, in order. @returns what it did not have */
function spend(purse: Purse, amount: number): number {
  let due = amount;
  for (const lot of purse) {
    const spent = Math.min(due, lot.available);
    lot.available -= spent;
    due -= spent;
  }
  return due;
}
