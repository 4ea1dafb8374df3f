import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { forgetIdentity, type UserDocument, usersCollection } from '@/features/accounts';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { storeBudget } from './budgets';
import { hasOtherOwner, lockTeam, memberForChange, requireTeammate, requireTeamOwner } from './own-team';

/**
 * Takes somebody out of the organization: an owner takes anybody, everybody takes themselves. Their sessions stay, the
 * organization's rights end within a second; their jobs stay with the organization.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT for the last owner
 */
export const removeMember = defineUseCase({
  name: 'team.remove-member',
  input: z.object({ id: objectId }),
  authorize: (ctx, { id }) => {
    const actor = requireTeammate(ctx);
    if (actor.id !== id) requireTeamOwner(ctx);
  },
  run: async (tx, { id }) => {
    const actor = requireTeammate(tx);
    const organization = oid(actor.organizationId);
    await lockTeam(tx, organization);
    const member = await memberForChange(tx, id, actor.id === id ? 'self' : 'owner');
    if (member.organizationRole === 'owner' && !(await hasOtherOwner(tx, organization, member._id))) {
      throw errors.conflict('One owner must stay. Make somebody else an owner first.', {
        reason: 'last-owner',
      });
    }
    await detach(tx, member, organization);
  },
});

/** Ends a membership, whoever asked for it, and says so. */
async function detach(tx: TxContext, member: UserDocument, organization: ObjectId): Promise<void> {
  const userId = member._id.toHexString();
  const organizationId = organization.toHexString();
  await usersCollection(tx.db).updateOne(
    { _id: member._id, organization },
    { $set: { organization: null, organizationRole: null, updatedAt: tx.clock.now() } },
    inSession(tx),
  );
  await storeBudget(tx, member._id, organization, null);
  forgetIdentity(userId);
  await tx.audit({
    action: 'organization.remove_member',
    entity: 'users',
    entityId: userId,
    before: { organization: organizationId, organizationRole: member.organizationRole ?? null },
    after: { organization: null, organizationRole: null },
  });
  await tx.emit({
    type: 'organization.member_removed',
    rooms: [`user:${userId}`, `org:${organizationId}`, 'staff'],
    data: { userId, organizationId },
  });
}
