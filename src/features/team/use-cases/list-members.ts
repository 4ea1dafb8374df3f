import { z } from 'zod';
import { presentPublicUser, type UserDocument } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { together } from '@/platform/create-context';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { creditsSpentBy } from '../data/member-spending.repository';
import { startOfMonth } from '../domain/budget-month';
import { budgetsOf } from './budgets';
import { membersOf, requireTeammate } from './own-team';

/** The people of the caller's organization with role, budget and what they spent this month. Addresses for owners alone. */
export const listMembers = defineQuery({
  name: 'team.members',
  input: z.strictObject({}),
  authorize: (ctx) => void requireTeammate(ctx),
  run: async (ctx) => {
    const actor = requireTeammate(ctx);
    const members = await membersOf(ctx, oid(actor.organizationId));
    return presentMembers(ctx, members);
  },
});

/** Members as the caller may see them, in the order given. */
export async function presentMembers(ctx: Context, members: readonly UserDocument[]) {
  const actor = requireTeammate(ctx);
  const organization = oid(actor.organizationId);
  const now = ctx.clock.now();
  const months = new Map(
    members.map(({ _id, profile }) => [_id.toHexString(), startOfMonth(now, profile.timezone ?? 'UTC')]),
  );
  const [budgets, spent] = await together(ctx, [
    () => budgetsOf(ctx, organization),
    () => creditsSpentBy(ctx, organization, months),
  ]);
  return members.map((member) => {
    const id = member._id.toHexString();
    const isOwn = id === actor.id;
    return {
      ...presentPublicUser(member),
      name: `${member.profile.firstName} ${member.profile.lastName}`.trim(),
      organizationRole: member.organizationRole ?? ('member' as const),
      status: member.status,
      email: actor.organizationRole === 'owner' || isOwn ? member.email : null,
      monthlyCredits: budgets.get(id) ?? null,
      spentThisMonth: spent.get(id) ?? 0,
      monthStartedAt: (months.get(id) ?? now).toISOString(),
      isMe: isOwn,
      lastLogin: actor.organizationRole === 'owner' ? (member.lastLogin?.toISOString() ?? null) : null,
      createdAt: member.createdAt.toISOString(),
    };
  });
}
