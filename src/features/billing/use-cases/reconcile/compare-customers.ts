import { organizationsCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { callStripe } from '@/platform/stripe';
import { isObjectId, oid } from '@/shared/ids';
import { type Compared, difference } from './compared';

/** Customers at Stripe against the organizations that they stand for. */
export async function compareCustomers(ctx: Context): Promise<Compared> {
  const compared: Compared = { checked: 0, differences: [] };
  const owners = await callStripe(async (stripe) => {
    const all = new Map<string, string | null>();
    for await (const { id, metadata } of stripe.customers.list({ limit: 100 })) {
      all.set(id, metadata.organizationId ?? null);
    }
    return all;
  });
  const organizations = organizationsCollection(ctx.db);
  const ours = organizations.find(
    { stripeCustomerId: { $type: 'string' } },
    { projection: { stripeCustomerId: 1 } },
  );
  for await (const { _id, stripeCustomerId } of ours) {
    compared.checked += 1;
    const customer = stripeCustomerId ?? '';
    if (!owners.has(customer)) {
      compared.differences.push(difference('customer_missing', customer, _id.toHexString(), null));
    }
  }
  for (const [customer, organizationId] of owners) {
    if (!isObjectId(organizationId)) continue;
    const organization = await organizations.findOne(
      { _id: oid(organizationId) },
      { projection: { stripeCustomerId: 1 } },
    );
    const expected = organization?.stripeCustomerId ?? null;
    if (expected !== customer) {
      compared.differences.push(difference('customer_unknown', customer, expected, organizationId));
    }
  }
  return compared;
}
