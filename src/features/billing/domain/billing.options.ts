/** Where a subscription stands. Every one but `cancelled` is live: an organization has one of those at most. */
export const SUBSCRIPTION_STATUSES = ['trialing', 'active', 'past_due', 'paused', 'cancelled'] as const;
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];

export const LIVE_STATUSES = [
  'trialing',
  'active',
  'past_due',
  'paused',
] as const satisfies readonly SubscriptionStatus[];

/** How often a subscription is paid. */
export const BILLING_INTERVALS = ['month', 'year'] as const;
export type BillingInterval = (typeof BILLING_INTERVALS)[number];

/** What a choice of another plan is: paid for at once, from the next period on, or taking a scheduled one back. */
export const CHANGE_KINDS = ['upgrade', 'downgrade', 'keep'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What can be done with a subscription now. */
export const SUBSCRIPTION_ACTIONS = ['change', 'cancel', 'reactivate', 'pause', 'resume'] as const;
export type SubscriptionAction = (typeof SUBSCRIPTION_ACTIONS)[number];

/** Longest pause, in months of the subscription. */
export const MAX_PAUSE_MONTHS = 3;
