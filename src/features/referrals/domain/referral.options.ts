/** Where a referral stands: its organization is there, both were rewarded, they were not, or the reward was taken back. */
export const REFERRAL_STATES = ['signed_up', 'rewarded', 'not_rewarded', 'taken_back'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** Why who referred got nothing. */
export const NO_REWARD_REASONS = ['same_person', 'same_company', 'yearly_cap', 'referrer_closed'] as const;
export type NoRewardReason = (typeof NO_REWARD_REASONS)[number];

/** The two sides of a referral. */
export const SIDES = ['referrer', 'referred'] as const;
export type Side = (typeof SIDES)[number];

/** Letters and digits of a code, as somebody may type them. */
export const REFERRAL_CODE = /^[A-Za-z0-9]{4,40}$/;
