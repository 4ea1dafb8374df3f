import { queryOptions } from '@tanstack/react-query';
import { api } from '@/ui/api/client';
import type { components } from '@/ui/api/schema';

export type Skill = components['schemas']['Skill'];
export type Plan = components['schemas']['Plan'];

/** Every active skill with its price. */
export const skillsQuery = queryOptions({
  queryKey: ['/skills', { limit: 100 }, 'all'] as const,
  queryFn: async ({ signal }) => (await api.list('/skills', { query: { limit: 100 }, signal })).items,
  staleTime: 300_000,
});

/** The plans that can be bought, cheapest first. */
export const plansQuery = queryOptions({
  queryKey: ['/subscriptions/plans', {}] as const,
  queryFn: async ({ signal }) => {
    const plans = await api.get('/subscriptions/plans', { signal });
    return plans.toSorted((a, b) => a.credits - b.credits);
  },
  staleTime: 300_000,
});

export type Interval = 'month' | 'year';

/** Price of a plan for one interval in minor units; null when it is not sold so. */
export function priceOf(plan: Plan, interval: Interval): { amount: number; currency: string } | null {
  return plan.prices.find((price) => price.interval === interval) ?? null;
}
