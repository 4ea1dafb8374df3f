import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { processWide } from '@/platform/process-wide';
import { type OrganizationDocument, organizationsCollection } from '../data/organization.document';
import { type ClosingObstacle, inOrder } from '../domain/closing';

/** Says what of an organization is not finished yet; empty when nothing is. */
export type ClosingCheck = (ctx: Context, organization: ObjectId) => Promise<ClosingObstacle[]>;

const checks = processWide('closing-checks', () => [] as ClosingCheck[]);

/** Those who keep what an organization has tell here what must be finished before it closes: organizations know neither jobs nor money. */
export function registerClosingChecks(all: readonly ClosingCheck[]): void {
  checks.splice(0, checks.length, ...all);
}

/** What stands in the way of closing an organization whose only member is `member`; empty when nothing does. */
export async function closingObstacles(
  ctx: Context,
  organization: OrganizationDocument,
  member: ObjectId,
): Promise<ClosingObstacle[]> {
  const found: ClosingObstacle[] = [];
  const others = { organization: organization._id, _id: { $ne: member } };
  if (await usersCollection(ctx.db).findOne(others, inSession(ctx))) found.push('colleagues');
  const below = { parent: organization._id };
  if (
    organization.kind !== 'client' ||
    (await organizationsCollection(ctx.db).findOne(below, inSession(ctx)))
  )
    found.push('agency');
  for (const check of checks) found.push(...(await check(ctx, organization._id)));
  return inOrder(found);
}

/**
 * Closes an organization whose only member leaves it: it is kept for staff to read, nobody belongs to it any more, and
 * what was given to it as a welcome ends. The caller has locked it, and moves the member.
 * @throws AppError CONFLICT naming all that stands in the way
 */
export async function closeOrganization(
  tx: TxContext,
  organization: OrganizationDocument,
  member: ObjectId,
): Promise<void> {
  const obstacles = await closingObstacles(tx, organization, member);
  if (obstacles.length > 0) {
    throw errors.conflict(`“${organization.name}” cannot be closed yet.`, {
      reason: 'organization-in-use',
      organizationName: organization.name,
      obstacles,
    });
  }
  const now = tx.clock.now();
  await organizationsCollection(tx.db).updateOne(
    { _id: organization._id },
    { $set: { closedAt: now, closedBy: member, updatedAt: now } },
    inSession(tx),
  );
  const organizationId = organization._id.toHexString();
  await tx.audit({
    action: 'organization.close',
    entity: 'organizations',
    entityId: organizationId,
    before: { closedAt: null },
    after: { closedAt: now, closedBy: member.toHexString() },
  });
  await tx.emit({
    type: 'organization.closed',
    rooms: [`org:${organizationId}`, 'staff'],
    data: { organizationId, userId: member.toHexString() },
  });
}
