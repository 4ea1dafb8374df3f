export const PAID_TIERS = ['starter', 'growth', 'scale'] as const;
export type PaidTier = (typeof PAID_TIERS)[number];

export interface PlanRule {
  tier: PaidTier;
  name: string;
  /** Granted per paid period. */
  credits: number;
  /** Months after the end of its period in which a grant can still be spent. */
  rolloverMonths: number;
  /** US cents. */
  monthlyPrice: number;
  yearlyPrice: number;
}

/** What a new installation sells; a year costs ten months. */
export const PLANS: Readonly<Record<PaidTier, PlanRule>> = {
  starter: {
    tier: 'starter',
    name: 'Starter',
    credits: 10,
    rolloverMonths: 2,
    monthlyPrice: 29_900,
    yearlyPrice: 299_000,
  },
  growth: {
    tier: 'growth',
    name: 'Growth',
    credits: 25,
    rolloverMonths: 3,
    monthlyPrice: 67_500,
    yearlyPrice: 675_000,
  },
  scale: {
    tier: 'scale',
    name: 'Scale',
    credits: 60,
    rolloverMonths: 6,
    monthlyPrice: 149_900,
    yearlyPrice: 1_499_000,
  },
};

/** Packs of credits, US cents each. They last a year. */
export const CREDIT_PACKS = [
  { credits: 5, price: 16_500 },
  { credits: 20, price: 62_000 },
  { credits: 50, price: 142_500 },
] as const;
export const PACK_MONTHS = 12;

/** Credits that an upgrade grants on its paid proration invoice; a downgrade takes none away. */
export function upgradeGrant(from: PaidTier, to: PaidTier): number {
  return Math.max(0, PLANS[to].credits - PLANS[from].credits);
}
