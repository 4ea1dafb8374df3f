import { type UserDocument, usersCollection } from '@/features/accounts';
import { closingObstacles, findBalance, findOrganization } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { invitationTokenInput } from '../api/team.schemas';
import { goodInvitation } from './good-invitation';

/**
 * What an invitation is about, for who holds its link: who asks, to which organization, and whether the address has an
 * account that has to sign in first. Who is signed in with that address also reads what becomes of their own organization.
 * @throws AppError VALIDATION_FAILED for an unknown link, CONFLICT for one that is used, withdrawn or too old
 */
export const readInvitation = defineQuery({
  name: 'team.read-invitation',
  input: invitationTokenInput,
  authorize: () => undefined,
  run: async (ctx, { token }) => {
    const invitation = await goodInvitation(ctx, token);
    const organization = await findOrganization(ctx, invitation.organization);
    if (!organization) throw errors.notFound('The organization');
    const users = usersCollection(ctx.db);
    const inviter = await users.findOne({ _id: invitation.invitedBy }, inSession(ctx));
    const account = await users.findOne({ email: invitation.email }, inSession(ctx));
    const isMine = ctx.actor.kind === 'user' && account?._id.equals(oid(ctx.actor.id)) === true;
    return {
      organizationName: organization.name,
      invitedBy: inviter?.profile.firstName ?? organization.name,
      email: invitation.email,
      role: invitation.role,
      expiresAt: invitation.expiresAt.toISOString(),
      hasAccount: account !== null,
      leaving: isMine && account ? await leaving(ctx, account) : null,
    };
  },
});

/** The organization that accepting would take them out of; null for who belongs to none. */
async function leaving(ctx: Context, user: UserDocument) {
  const own = user.organization ? await findOrganization(ctx, user.organization) : null;
  if (!own) return null;
  const balance = await findBalance(ctx, own._id);
  const isOwner = user.organizationRole === 'owner';
  return {
    organizationName: own.name,
    credits: balance?.credits.available ?? 0,
    obstacles: isOwner ? await closingObstacles(ctx, own, user._id) : (['colleagues'] as const).slice(),
  };
}
