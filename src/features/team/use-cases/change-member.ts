import { z } from 'zod';
import { forgetIdentity, usersCollection } from '@/features/accounts';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { updateMemberInput } from '../api/team.schemas';
import { budgetsOf, storeBudget } from './budgets';
import { presentMembers } from './list-members';
import { hasOtherOwner, lockTeam, memberForChange, requireTeamOwner } from './own-team';

/**
 * Changes a member's role or monthly budget. Owners only; an owner has no budget.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT for the last owner's role
 */
export const changeMember = defineUseCase({
  name: 'team.change-member',
  input: z.object({ id: objectId }).and(updateMemberInput),
  authorize: (ctx) => void requireTeamOwner(ctx),
  run: async (tx, { id, role, monthlyCredits }) => {
    const organization = oid(requireTeamOwner(tx).organizationId);
    await lockTeam(tx, organization);
    const member = await memberForChange(tx, id, 'owner');
    const before = member.organizationRole ?? 'member';
    const after = role ?? before;
    if (before === 'owner' && after !== 'owner' && !(await hasOtherOwner(tx, organization, member._id))) {
      throw errors.conflict('One owner must stay. Make somebody else an owner first.', {
        reason: 'last-owner',
      });
    }
    const had = (await budgetsOf(tx, organization)).get(id) ?? null;
    const budget = after === 'owner' ? null : monthlyCredits === undefined ? had : monthlyCredits;
    if (after === 'owner' && typeof monthlyCredits === 'number') {
      throw errors.validation([{ path: 'monthlyCredits', message: 'An owner has no budget.' }]);
    }
    await storeBudget(tx, member._id, organization, budget);
    const changed = await usersCollection(tx.db).findOneAndUpdate(
      { _id: member._id, organization },
      { $set: { organizationRole: after, updatedAt: tx.clock.now() } },
      { ...inSession(tx), returnDocument: 'after' },
    );
    if (!changed) throw errors.notFound('This member');
    await tx.audit({
      action: 'organization.change_member',
      entity: 'users',
      entityId: id,
      before: { organizationRole: before, monthlyCredits: had },
      after: { organizationRole: after, monthlyCredits: budget },
    });
    if (before !== after) {
      forgetIdentity(id);
      const organizationId = organization.toHexString();
      await tx.emit({
        type: 'organization.member_changed',
        rooms: [`user:${id}`, `org:${organizationId}`],
        data: { userId: id, organizationId, role: after },
      });
    }
    const [shown] = await presentMembers(tx, [changed]);
    return shown as NonNullable<typeof shown>;
  },
});
