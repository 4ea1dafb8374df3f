import type { ObjectId } from 'mongodb';
import { requireRole, type UserDocument, usersCollection } from '@/features/accounts';
import { type OrganizationDocument, organizationsCollection } from '@/features/organizations';
import type { Context, TxContext, UserActor } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { oid } from '@/shared/ids';

export type Teammate = UserActor & { organizationId: string };

/** A client who belongs to an organization. @throws AppError UNAUTHENTICATED, FORBIDDEN */
export function requireTeammate(ctx: Context): Teammate {
  const actor = requireRole(ctx, 'client');
  if (!actor.organizationId) throw errors.forbidden('This needs an organization.');
  return { ...actor, organizationId: actor.organizationId };
}

/** One of its owners. @throws AppError UNAUTHENTICATED, FORBIDDEN */
export function requireTeamOwner(ctx: Context): Teammate {
  const actor = requireTeammate(ctx);
  if (actor.organizationRole !== 'owner') throw errors.forbidden('Only an owner changes the team.');
  return actor;
}

/**
 * Makes changes of one team follow each other: whoever comes second sees what the first has done, so that two owners
 * cannot both take the other's role at once. Also moves the organization's version.
 * @throws AppError NOT_FOUND
 */
export async function lockTeam(tx: TxContext, organization: ObjectId): Promise<OrganizationDocument> {
  const locked = await organizationsCollection(tx.db).findOneAndUpdate(
    { _id: organization },
    { $inc: { membersVersion: 1 }, $set: { updatedAt: tx.clock.now() } },
    { ...inSession(tx), returnDocument: 'after' },
  );
  if (!locked) throw errors.notFound('The organization');
  return locked;
}

/** The people of an organization, the oldest account first. */
export function membersOf(ctx: Context, organization: ObjectId): Promise<UserDocument[]> {
  return usersCollection(ctx.db)
    .find({ organization, role: 'client' }, inSession(ctx))
    .sort({ createdAt: 1, _id: 1 })
    .toArray();
}

/** Whether the organization has an active owner besides this one. */
export async function hasOtherOwner(
  ctx: Context,
  organization: ObjectId,
  except: ObjectId,
): Promise<boolean> {
  const other = {
    organization,
    role: 'client' as const,
    organizationRole: 'owner' as const,
    status: 'active' as const,
    _id: { $ne: except },
  };
  return (await usersCollection(ctx.db).findOne(other, inSession(ctx))) !== null;
}

/**
 * A member of the caller's organization, read after the team was locked, as it is now.
 * @throws AppError FORBIDDEN when the caller is an owner no longer (of two at once, the second), NOT_FOUND
 */
export async function memberForChange(
  tx: TxContext,
  id: string,
  by: 'owner' | 'self',
): Promise<UserDocument> {
  const actor = requireTeammate(tx);
  const organization = oid(actor.organizationId);
  const me = await usersCollection(tx.db).findOne({ _id: oid(actor.id), organization }, inSession(tx));
  if (!me || (by === 'owner' && me.organizationRole !== 'owner'))
    throw errors.forbidden('Only an owner changes the team.');
  const member = await usersCollection(tx.db).findOne({ _id: oid(id), organization }, inSession(tx));
  if (!member) throw errors.notFound('This member');
  return member;
}
