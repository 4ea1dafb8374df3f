import type { ObjectId } from 'mongodb';
import { can } from '@/features/accounts/domain/permissions';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { oid, sameId } from '@/shared/ids';

/** Members of an organization who read its papers; a requester's money is somebody else's business. */
const READERS = ['owner', 'member'];

/**
 * Whose papers the caller may read: their organization, or null for everybody's (staff who see money, the platform).
 * @throws AppError UNAUTHENTICATED, FORBIDDEN
 */
export function readableOrganization({ actor }: Context): ObjectId | null {
  if (actor.kind === 'system') return null;
  if (actor.kind === 'anonymous') throw errors.unauthenticated();
  if (actor.role === 'admin') {
    if (!can(actor.staffRoles, 'money.read')) throw errors.forbidden('Your staff role does not permit this.');
    return null;
  }
  if (actor.role !== 'client' || !READERS.includes(actor.organizationRole ?? '') || !actor.organizationId) {
    throw errors.forbidden('Invoices are for owners and members of the organization.');
  }
  return oid(actor.organizationId);
}

/** Whether the caller may read what belongs to this organization. @throws as `readableOrganization` */
export function mayRead(ctx: Context, organization: ObjectId | null): boolean {
  const own = readableOrganization(ctx);
  return own === null || sameId(own, organization);
}
