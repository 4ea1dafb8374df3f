export const ORGANIZATION_KINDS = ['client', 'agency'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const SUBSCRIPTION_TIERS = ['starter', 'growth', 'scale', 'payAsYouGo'] as const;
export type SubscriptionTier = (typeof SUBSCRIPTION_TIERS)[number];
