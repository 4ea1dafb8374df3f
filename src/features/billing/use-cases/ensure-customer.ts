import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import { organizationsCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { callStripe } from '@/platform/stripe';

/**
 * The organization's customer at Stripe, made when there is none. Two who ask at once make the same one: the call is keyed
 * by the organization, and the id is written once.
 * @throws AppError NOT_FOUND, UPSTREAM_UNAVAILABLE
 */
export async function ensureStripeCustomer(ctx: Context, organization: ObjectId): Promise<string> {
  const organizations = organizationsCollection(ctx.db);
  const before = await organizations.findOne({ _id: organization });
  if (!before) throw errors.notFound('The organization');
  if (before.stripeCustomerId) return before.stripeCustomerId;
  const organizationId = organization.toHexString();
  const former = before.formerStripeCustomerId ?? null;
  // Nothing that may change between two tries: a repeated key must come with the same request.
  const made = await callStripe((stripe) =>
    stripe.customers.create(
      { metadata: { organizationId } },
      { idempotencyKey: `customer:${organizationId}:${former ?? 'first'}` },
    ),
  );
  await organizations.updateOne(
    { _id: organization, stripeCustomerId: null, formerStripeCustomerId: former },
    { $set: { stripeCustomerId: made.id, updatedAt: ctx.clock.now() } },
    { writeConcern: { w: 'majority' } },
  );
  const after = await organizations.findOne({ _id: organization }, { projection: { stripeCustomerId: 1 } });
  if (!after?.stripeCustomerId) throw errors.conflict('The organization changed meanwhile. Try again.');
  await introduce(ctx, organization, after.stripeCustomerId, before.name);
  return after.stripeCustomerId;
}

/** Name and address for Stripe's own mails and pages. Without them nothing is lost. */
async function introduce(
  ctx: Context,
  organization: ObjectId,
  customer: string,
  name: string,
): Promise<void> {
  const owner = await usersCollection(ctx.db).findOne(
    { organization, organizationRole: 'owner', status: 'active' },
    { projection: { email: 1 } },
  );
  await callStripe((stripe) =>
    stripe.customers.update(customer, { name, ...(owner ? { email: owner.email } : {}) }),
  ).catch((error: unknown) => ctx.logger.warn({ err: error, customer }, 'a customer was not introduced'));
}
