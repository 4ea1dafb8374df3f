import { z } from 'zod';
import { hashToken } from '@/features/accounts';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { type InvitationDocument, invitationsCollection } from '../data/invitation.document';
import { INVITATION_DAYS, MOST_SENT, RESEND_SECONDS } from '../domain/team.options';
import { mailInvitation, newInvitationToken } from './invitation-mail';
import { lockTeam, memberForChange, requireTeamOwner } from './own-team';
import { presentInvitation } from './present-invitation';

/** Invitations that nobody has accepted yet, newest first; those that are too old are marked. Owners only. */
export const listInvitations = defineQuery({
  name: 'team.invitations',
  input: z.strictObject({}),
  authorize: (ctx) => void requireTeamOwner(ctx),
  run: async (ctx) => {
    const organization = oid(requireTeamOwner(ctx).organizationId);
    const open = await invitationsCollection(ctx.db)
      .find({ organization, state: 'pending' }, inSession(ctx))
      .sort({ createdAt: -1, _id: -1 })
      .toArray();
    return open.map((invitation) => presentInvitation(invitation, ctx.clock.now()));
  },
});

/**
 * Mails an invitation again with a new link; the one before stops working, and the seven days begin anew.
 * @throws AppError NOT_FOUND, RATE_LIMITED sooner than a minute after the last, CONFLICT after the sixth
 */
export const resendInvitation = defineUseCase({
  name: 'team.resend-invitation',
  input: z.object({ id: objectId }),
  authorize: (ctx) => void requireTeamOwner(ctx),
  run: async (tx, { id }) => {
    const { invitation, organization, inviter } = await openInvitation(tx, id);
    const now = tx.clock.now();
    const waited = Math.floor((now.getTime() - invitation.sentAt.getTime()) / 1000);
    if (waited < RESEND_SECONDS) throw errors.rateLimited(RESEND_SECONDS - waited);
    if (invitation.sentCount >= MOST_SENT)
      throw errors.conflict('It was mailed often enough. Revoke it and check the address.', {
        most: MOST_SENT,
      });
    const token = newInvitationToken();
    const fresh = {
      tokenHash: hashToken(token),
      sentAt: now,
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * DAY_MS),
      sentCount: invitation.sentCount + 1,
    };
    const after = await invitationsCollection(tx.db).findOneAndUpdate(
      { _id: invitation._id, state: 'pending' },
      { $set: fresh },
      { ...inSession(tx), returnDocument: 'after' },
    );
    if (!after) throw errors.notFound('This invitation');
    await mailInvitation(tx, after, token, { inviter, organization });
    await tell(tx, after, 'organization.resend_invitation');
    return presentInvitation(after, now);
  },
});

/** Takes an invitation back: its link stops working. @throws AppError NOT_FOUND */
export const revokeInvitation = defineUseCase({
  name: 'team.revoke-invitation',
  input: z.object({ id: objectId }),
  authorize: (ctx) => void requireTeamOwner(ctx),
  run: async (tx, { id }) => {
    const { invitation } = await openInvitation(tx, id);
    const revoked = { $set: { state: 'revoked' as const, endedAt: tx.clock.now() } };
    const { modifiedCount } = await invitationsCollection(tx.db).updateOne(
      { _id: invitation._id, state: 'pending' },
      revoked,
      inSession(tx),
    );
    if (modifiedCount === 0) throw errors.notFound('This invitation');
    await tell(tx, invitation, 'organization.revoke_invitation');
  },
});

async function openInvitation(tx: TxContext, id: string) {
  const actor = requireTeamOwner(tx);
  const organization = await lockTeam(tx, oid(actor.organizationId));
  const inviter = await memberForChange(tx, actor.id, 'owner');
  const mine = { _id: oid(id), organization: organization._id, state: 'pending' as const };
  const invitation = await invitationsCollection(tx.db).findOne(mine, inSession(tx));
  if (!invitation) throw errors.notFound('This invitation');
  return { invitation, organization, inviter };
}

async function tell(tx: TxContext, invitation: InvitationDocument, action: string): Promise<void> {
  const organizationId = invitation.organization.toHexString();
  await tx.audit({
    action,
    entity: 'organizations',
    entityId: organizationId,
    after: { invitation: invitation._id.toHexString(), email: invitation.email },
  });
  await tx.emit({
    type: 'organization.invitations_changed',
    rooms: [`org:${organizationId}`],
    data: { organizationId },
  });
}
