import { requirePermission, requireRole } from '@/features/accounts';
import { type OrganizationDocument, organizationsCollection } from '@/features/organizations';
import type { Context, UserActor } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { oid, sameId } from '@/shared/ids';
import type { SubscriptionDocument } from '../data/subscription.document';
import { findSubscription } from '../data/subscriptions.repository';

/** Members of an organization who may spend its money. */
const PAYERS: readonly string[] = ['owner'];

/** Whether this person may buy and change what their organization pays for. */
export const mayPay = (actor: UserActor): boolean => PAYERS.includes(actor.organizationRole ?? '');

/**
 * The client who asks, with their organization.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN unless a client, NOT_FOUND without an organization
 */
export async function requireClient(
  ctx: Context,
): Promise<{ actor: UserActor; organization: OrganizationDocument }> {
  const actor = requireRole(ctx, 'client');
  const organization = actor.organizationId
    ? await organizationsCollection(ctx.db).findOne({ _id: oid(actor.organizationId) }, inSession(ctx))
    : null;
  if (!organization) throw errors.notFound('The organization');
  return { actor, organization };
}

/** As `requireClient`, of those who may spend the organization's money. @throws AppError FORBIDDEN for the others */
export async function requirePayer(
  ctx: Context,
): Promise<{ actor: UserActor; organization: OrganizationDocument }> {
  const client = await requireClient(ctx);
  if (!mayPay(client.actor))
    throw errors.forbidden('Only an owner of the organization manages its payments.');
  return client;
}

/** A subscription of the payer's own organization. @throws AppError FORBIDDEN, NOT_FOUND for any other */
export async function requireOwnSubscription(ctx: Context, id: string): Promise<SubscriptionDocument> {
  const { organization } = await requirePayer(ctx);
  const subscription = await findSubscription(ctx, oid(id));
  if (!subscription || !sameId(subscription.organization, organization._id)) {
    throw errors.notFound('The subscription');
  }
  return subscription;
}

/** A subscription that the actor may read: of their organization, or any for staff who may read money. @throws AppError NOT_FOUND */
export async function readableSubscription(ctx: Context, id: string): Promise<SubscriptionDocument> {
  if (ctx.actor.kind === 'user' && ctx.actor.role === 'admin') requirePermission(ctx, 'money.read');
  else {
    const { organization } = await requireClient(ctx);
    const own = await findSubscription(ctx, oid(id));
    if (own && sameId(own.organization, organization._id)) return own;
    throw errors.notFound('The subscription');
  }
  const subscription = await findSubscription(ctx, oid(id));
  if (!subscription) throw errors.notFound('The subscription');
  return subscription;
}
