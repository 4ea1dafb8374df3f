import { PAID_TIERS, type PaidTier, PLANS } from '../domain/plans';
import type { PlanDocument } from './plan.document';

/** A plan as a new installation sells it. */
export type CataloguePlan = Pick<
  PlanDocument,
  | 'tier'
  | 'name'
  | 'description'
  | 'prices'
  | 'credits'
  | 'rolloverMonths'
  | 'features'
  | 'position'
  | 'trialDays'
  | 'trialCredits'
>;

const WORDS: Readonly<Record<PaidTier, { description: string; features: readonly string[] }>> = {
  starter: {
    description: 'For the odd evening: a few jobs a month, ready in the morning.',
    features: ['Two rounds of changes on every job', 'E-mail support'],
  },
  growth: {
    description: 'For a team that hands work over every night.',
    features: ['Preferred workers', 'Shared brand kit', 'Chat support'],
  },
  scale: {
    description: 'For agencies and shops with a steady stream of work.',
    features: ['Briefs that wait for approval', 'Preferred workers', 'A person to call'],
  },
};

/** A first subscription to the middle plan can be tried. */
const TRIALS: Readonly<Record<PaidTier, { days: number; credits: number }>> = {
  starter: { days: 0, credits: 0 },
  growth: { days: 14, credits: 5 },
  scale: { days: 0, credits: 0 },
};

/** The three subscriptions, priced by the plan rules. Amounts are US cents. */
export const PLAN_CATALOGUE: readonly CataloguePlan[] = PAID_TIERS.map((tier, index) => {
  const { name, credits, rolloverMonths, monthlyPrice, yearlyPrice } = PLANS[tier];
  const { description, features } = WORDS[tier];
  return {
    tier,
    name,
    description,
    prices: [
      { interval: 'month', amount: monthlyPrice, currency: 'USD' },
      { interval: 'year', amount: yearlyPrice, currency: 'USD' },
    ],
    credits,
    rolloverMonths,
    trialDays: TRIALS[tier].days,
    trialCredits: TRIALS[tier].credits,
    features: [`${credits} credits a month`, `Credits keep for ${rolloverMonths} months`, ...features],
    position: index + 1,
  };
});
