import { type Plan, priceOf } from './skills-query';

export interface Fit {
  plan: Plan;
  /** How many of it; 1 unless even the largest plan is too small. */
  count: number;
  /** Monthly, in minor units. */
  amount: number;
  currency: string;
  /** What one credit costs on it, in minor units. */
  perCredit: number;
}

/** The smallest plan that holds so many credits a month, or several of the largest. Null without plans. */
export function fittingPlan(plans: readonly Plan[], credits: number): Fit | null {
  const sold = plans.filter((plan) => priceOf(plan, 'month')).toSorted((a, b) => a.credits - b.credits);
  const plan = sold.find((candidate) => candidate.credits >= credits) ?? sold.at(-1);
  const price = plan && priceOf(plan, 'month');
  if (!plan || !price) return null;
  const count = Math.max(1, Math.ceil(credits / plan.credits));
  return {
    plan,
    count,
    amount: price.amount * count,
    currency: price.currency,
    perCredit: price.amount / plan.credits,
  };
}
