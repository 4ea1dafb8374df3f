import { PAID_TIERS, type PaidTier } from '@/features/credits/domain/plans';

/** A plan as an address names it; undefined for anything else. */
export function asPlan(value: string | undefined): PaidTier | undefined {
  return PAID_TIERS.find((tier) => tier === value);
}

/** Where a client subscribes to a plan. */
export function planPath(plan: PaidTier): string {
  return `/client/billing?plan=${plan}`;
}

/** The sign-in page, with what it should know. */
export function signInPath({ plan, ...known }: { plan?: PaidTier; email?: string; done?: string }): string {
  const search = new URLSearchParams({ ...known, ...(plan ? { next: planPath(plan) } : {}) });
  return search.size > 0 ? `/sign-in?${search}` : '/sign-in';
}
