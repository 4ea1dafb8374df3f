import { monthsOf } from './lot-values';

/** A line of a paid subscription invoice. */
export interface PaidPeriod {
  organization: string;
  tier: string;
  /** US cents; negative for what a change of plan gave back. */
  amount: number;
  start: Date;
  end: Date;
}

export interface Recurring {
  /** US cents a month. */
  mrr: number;
  customers: number;
  byTier: Map<string, number>;
  organizations: Set<string>;
}

/** Monthly recurring revenue at an instant: what the periods paid for that cover it come to a month. */
export function recurringAt(periods: readonly PaidPeriod[], at: Date): Recurring {
  const byOrganization = new Map<string, { tier: string; amount: number }>();
  for (const { organization, tier, amount, start, end } of periods) {
    if (start > at || end <= at) continue;
    const known = byOrganization.get(organization)?.amount ?? 0;
    byOrganization.set(organization, { tier, amount: known + amount / monthsOf(start, end) });
  }
  const byTier = new Map<string, number>();
  const organizations = new Set<string>();
  let mrr = 0;
  for (const [organization, { tier, amount }] of byOrganization) {
    if (amount <= 0) continue;
    organizations.add(organization);
    mrr += amount;
    byTier.set(tier, (byTier.get(tier) ?? 0) + amount);
  }
  return { mrr: Math.round(mrr), customers: organizations.size, byTier, organizations };
}

/** Percent of the customers of before who are none any more; null when there were none. */
export function churn(before: Recurring, now: Recurring): number | null {
  if (before.customers === 0) return null;
  const lost = [...before.organizations].filter((one) => !now.organizations.has(one)).length;
  return Math.round((1000 * lost) / before.customers) / 10;
}
