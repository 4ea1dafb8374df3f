import { ensureStripeCustomer } from '@/features/billing';
import { findOrganization } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { oid } from '@/shared/ids';

/** The organization's customer at Stripe, made when there is none. Calls Stripe: never inside a transaction. */
export const customerOf = (ctx: Context, organizationId: string): Promise<string> =>
  ensureStripeCustomer(ctx, oid(organizationId));

/** The same where there is one already. */
export async function knownCustomer(ctx: Context, organizationId: string): Promise<string | null> {
  return (await findOrganization(ctx, oid(organizationId)))?.stripeCustomerId ?? null;
}
