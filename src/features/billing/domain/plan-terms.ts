import { PAID_TIERS, type PaidTier } from '@/features/credits/domain/plans';
import { BILLING_INTERVALS, type BillingInterval, type ChangeKind } from './billing.options';

/** The deal that a price at Stripe stands for. It never changes: another deal is another price. */
export interface PlanTerms {
  priceId: string;
  tier: PaidTier;
  interval: BillingInterval;
  /** US cents per interval. */
  amount: number;
  /** Granted per month, of yearly plans too. */
  monthlyCredits: number;
  /** Months after the end of its month in which a grant can still be spent. */
  rolloverMonths: number;
  /** Granted for a trial. */
  trialCredits: number;
}

/** A choice of plan. */
export type PlanChoice = Pick<PlanTerms, 'tier' | 'interval'>;

type Metadata = Record<string, string>;

/** The terms as a price carries them. */
export const metadataOf = (terms: Omit<PlanTerms, 'priceId' | 'amount'>): Metadata => ({
  tier: terms.tier,
  interval: terms.interval,
  monthlyCredits: String(terms.monthlyCredits),
  rolloverMonths: String(terms.rolloverMonths),
  trialCredits: String(terms.trialCredits),
});

/** The terms of a price, null when it is not one of ours. */
export function termsOf(price: {
  id: string;
  unit_amount: number | null;
  metadata: Metadata;
}): PlanTerms | null {
  const { tier, interval, ...counts } = price.metadata;
  const isOurs = PAID_TIERS.some((one) => one === tier) && BILLING_INTERVALS.some((one) => one === interval);
  const [monthlyCredits, rolloverMonths, trialCredits] = [
    counts.monthlyCredits,
    counts.rolloverMonths,
    counts.trialCredits,
  ].map((count) => Number.parseInt(count ?? '', 10));
  if (!isOurs || !Number.isSafeInteger(monthlyCredits) || !Number.isSafeInteger(rolloverMonths)) return null;
  return {
    priceId: price.id,
    tier: tier as PaidTier,
    interval: interval as BillingInterval,
    amount: price.unit_amount ?? 0,
    monthlyCredits: monthlyCredits as number,
    rolloverMonths: rolloverMonths as number,
    trialCredits: trialCredits || 0,
  };
}

const rank = (tier: PaidTier) => PAID_TIERS.indexOf(tier);

/**
 * What choosing `to` means. More is paid for and had at once; less counts from the next period on, and so does going
 * from yearly to monthly, because the year is paid for.
 */
export function changeKind(from: PlanChoice, to: PlanChoice): ChangeKind {
  if (from.tier === to.tier && from.interval === to.interval) return 'keep';
  const shorter = from.interval === 'year' && to.interval === 'month';
  return shorter || rank(to.tier) < rank(from.tier) ? 'downgrade' : 'upgrade';
}
