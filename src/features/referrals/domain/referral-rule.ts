import type { Kinship } from './kinship';
import type { NoRewardReason, ReferralState } from './referral.options';

/** How the programme stands (`settings.referral`). */
export interface ReferralTerms {
  /** Credits for each side; 0 ends the programme. */
  credits: number;
  /** Days after which they expire. */
  days: number;
  /** Rewards that one organization can get in 365 days. */
  yearlyCap: number;
}

/** What is known when a payment of a referred organization arrives. */
export interface RewardFacts {
  /** Cents of the invoice that were paid. */
  paid: number;
  /** Paid invoices of subscriptions that came before. */
  earlierPayments: number;
  kinship: Kinship | null;
  referrerIsClosed: boolean;
  /** Rewards of the referrer in the last 365 days. */
  rewardedThisYear: number;
  yearlyCap: number;
}

export interface RewardDecision {
  state: Extract<ReferralState, 'rewarded' | 'not_rewarded'>;
  reason: NoRewardReason | null;
  /** Who gets credits. */
  referrer: boolean;
  referred: boolean;
}

/**
 * The rule of the programme. Both sides are rewarded by the first invoice of a subscription that was paid with money: a
 * trial's invoice of nothing is none. One company under two names gets nothing. Beyond the year's cap, or where the referrer
 * is closed, who came still gets what they were promised.
 * @returns null when this payment decides nothing
 */
export function decideReward(facts: RewardFacts): RewardDecision | null {
  if (facts.paid <= 0 || facts.earlierPayments > 0) return null;
  if (facts.kinship) {
    return { state: 'not_rewarded', reason: facts.kinship, referrer: false, referred: false };
  }
  const inTheWay: NoRewardReason | null = facts.referrerIsClosed
    ? 'referrer_closed'
    : facts.rewardedThisYear >= facts.yearlyCap
      ? 'yearly_cap'
      : null;
  return inTheWay
    ? { state: 'not_rewarded', reason: inTheWay, referrer: false, referred: true }
    : { state: 'rewarded', reason: null, referrer: true, referred: true };
}

/**
 * Credits to take back of one side's reward once money of the invoice went back: the share that has gone back in all, less
 * what was taken before. What is spent stays spent; that is for the ledger to say.
 */
export function rewardToTake(input: {
  granted: number;
  paid: number;
  returned: number;
  takenBefore: number;
}): number {
  const { granted, paid, returned, takenBefore } = input;
  if (paid <= 0) return 0;
  const share = Math.floor((granted * Math.min(returned, paid)) / paid);
  return Math.max(0, share - takenBefore);
}
