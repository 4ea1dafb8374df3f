import { hashToken } from '@/features/accounts';
import { inSession } from '@/platform/create-context';
import { isDuplicate } from '@/platform/email-outbox';
import { errors } from '@/platform/errors';
import { defineUseCase } from '@/platform/use-case';
import { DAY_MS } from '@/shared/durations';
import { newId, oid } from '@/shared/ids';
import { inviteMemberInput } from '../api/team.schemas';
import { type InvitationDocument, invitationsCollection } from '../data/invitation.document';
import { INVITATION_DAYS, MOST_MEMBERS, MOST_PENDING } from '../domain/team.options';
import { mailInvitation, newInvitationToken } from './invitation-mail';
import { lockTeam, memberForChange, membersOf, requireTeamOwner } from './own-team';
import { presentInvitation } from './present-invitation';

/**
 * Invites somebody by mail, for seven days. The answer does not say whether the address has an account.
 * @throws AppError FORBIDDEN, EMAIL_NOT_VERIFIED, CONFLICT (a member already, invited already, too many)
 */
export const inviteMember = defineUseCase({
  name: 'team.invite',
  input: inviteMemberInput,
  authorize: (ctx) => {
    if (!requireTeamOwner(ctx).emailVerified) throw errors.emailNotVerified();
  },
  run: async (tx, { email, role, monthlyCredits }) => {
    const actor = requireTeamOwner(tx);
    const organization = await lockTeam(tx, oid(actor.organizationId));
    const inviter = await memberForChange(tx, actor.id, 'owner');
    const members = await membersOf(tx, organization._id);
    if (members.some((member) => member.email === email))
      throw errors.conflict('They are a member already.', [{ path: 'email', message: 'A member already.' }]);
    const invitations = invitationsCollection(tx.db);
    const pending = { organization: organization._id, state: 'pending' as const };
    const open = await invitations.find(pending, inSession(tx)).toArray();
    if (open.some((one) => one.email === email))
      throw errors.conflict('They are invited already: send the invitation again.', [
        { path: 'email', message: 'Invited already.' },
      ]);
    if (open.length >= MOST_PENDING || members.length + open.length >= MOST_MEMBERS)
      throw errors.conflict('Too many invitations wait. Revoke some first.', { most: MOST_PENDING });
    const token = newInvitationToken();
    const now = tx.clock.now();
    const invitation: InvitationDocument = {
      _id: newId(),
      organization: organization._id,
      email,
      role,
      monthlyCredits: role === 'owner' ? null : (monthlyCredits ?? null),
      tokenHash: hashToken(token),
      state: 'pending',
      invitedBy: inviter._id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * DAY_MS),
      sentAt: now,
      sentCount: 1,
      acceptedBy: null,
      endedAt: null,
    };
    await invitations.insertOne(invitation, inSession(tx)).catch((error: unknown) => {
      if (isDuplicate(error)) throw errors.conflict('They are invited already.');
      throw error;
    });
    await mailInvitation(tx, invitation, token, { inviter, organization });
    await tx.audit({
      action: 'organization.invite',
      entity: 'organizations',
      entityId: organization._id.toHexString(),
      after: {
        invitation: invitation._id.toHexString(),
        email,
        role,
        monthlyCredits: invitation.monthlyCredits,
      },
    });
    await tx.emit({
      type: 'organization.invitations_changed',
      rooms: [`org:${organization._id}`],
      data: { organizationId: organization._id.toHexString() },
    });
    return presentInvitation(invitation, now);
  },
});
