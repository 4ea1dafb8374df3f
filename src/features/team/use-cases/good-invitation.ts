import { hashToken } from '@/features/accounts';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { type InvitationDocument, invitationsCollection } from '../data/invitation.document';
import { MOST_MEMBERS } from '../domain/team.options';
import { lockTeam, membersOf } from './own-team';

const unknownToken = () =>
  errors.validation([
    { path: 'token', message: 'No invitation has this link. A later mail may have replaced it.' },
  ]);

const DEAD = {
  used: 'This invitation was used already.',
  withdrawn: 'This invitation was taken back.',
  expired: 'This invitation is too old.',
} as const;

/**
 * The invitation of a good link. Why one is dead is told: whoever holds the link got it by mail.
 * @throws AppError VALIDATION_FAILED for a link that we never sent or that a later one replaced, CONFLICT with the reason
 */
export async function goodInvitation(ctx: Context, token: string): Promise<InvitationDocument> {
  const known = { tokenHash: hashToken(token) };
  const invitation = await invitationsCollection(ctx.db).findOne(known, inSession(ctx));
  if (!invitation) throw unknownToken();
  if (invitation.state === 'accepted') throw dead('used');
  if (invitation.state === 'revoked') throw dead('withdrawn');
  if (invitation.expiresAt <= ctx.clock.now()) throw dead('expired');
  return invitation;
}

/** Uses the link up, with the team locked. @throws AppError as `goodInvitation`, CONFLICT when the team is full */
export async function takeInvitation(tx: TxContext, token: string) {
  const { _id, organization: id } = await goodInvitation(tx, token);
  const organization = await lockTeam(tx, id);
  if (organization.closedAt) throw dead('withdrawn');
  if ((await membersOf(tx, id)).length >= MOST_MEMBERS) throw errors.conflict('The organization is full.');
  const taken = await invitationsCollection(tx.db).findOneAndUpdate(
    { _id, state: 'pending' },
    { $set: { state: 'accepted', endedAt: tx.clock.now() } },
    { ...inSession(tx), returnDocument: 'after' },
  );
  if (!taken) throw dead('used');
  return { organization, taken };
}

const dead = (reason: keyof typeof DEAD) => errors.conflict(DEAD[reason], { reason });
