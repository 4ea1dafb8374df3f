import { findOrganization, organizationsCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { callStripe } from '@/platform/stripe';
import { oid } from '@/shared/ids';

/** The organization's customer at Stripe, made when there is none. Calls Stripe: never inside a transaction. */
export async function customerOf(ctx: Context, organizationId: string): Promise<string> {
  const organization = await findOrganization(ctx, oid(organizationId));
  if (!organization) throw errors.notFound('This organization');
  if (organization.stripeCustomerId) return organization.stripeCustomerId;
  const { id } = await callStripe((stripe) =>
    stripe.customers.create(
      { name: organization.name, metadata: { organizationId } },
      { idempotencyKey: `customer:${organizationId}` },
    ),
  );
  const organizations = organizationsCollection(ctx.db);
  await organizations.updateOne(
    { _id: organization._id, stripeCustomerId: null },
    { $set: { stripeCustomerId: id } },
  );
  return (await organizations.findOne({ _id: organization._id }))?.stripeCustomerId ?? id;
}

/** The same where there is one already. */
export async function knownCustomer(ctx: Context, organizationId: string): Promise<string | null> {
  return (await findOrganization(ctx, oid(organizationId)))?.stripeCustomerId ?? null;
}
