import type { z } from 'zod';
import {
  assertNotLeaked,
  createAccount,
  forgetIdentity,
  hashPassword,
  type UserDocument,
  usersCollection,
} from '@/features/accounts';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { fieldIssues } from '@/platform/validation';
import { oid } from '@/shared/ids';
import { acceptInvitationInput } from '../api/team.schemas';
import { type InvitationDocument, invitationsCollection } from '../data/invitation.document';
import { storeBudget } from './budgets';
import { goodInvitation, takeInvitation } from './good-invitation';
import { leaveOwnOrganization } from './leave-own-organization';

/**
 * Accepts an invitation: somebody new gives a name and a password and has an account, its address proven by the link;
 * somebody who has an account signs in first. Who owns an organization of one closes it with that; who belongs to a team leaves it first.
 * @throws AppError VALIDATION_FAILED naming `token` or a field, UNAUTHENTICATED when the address has an account, FORBIDDEN
 * for another account, CONFLICT for a link that is too old, withdrawn or used, for a member of another team, and for
 * the owner of an organization that cannot be closed yet
 */
export async function acceptInvitation(
  ctx: Context,
  raw: z.input<typeof acceptInvitationInput>,
): Promise<{ email: string; organizationName: string; created: boolean }> {
  const parsed = acceptInvitationInput.safeParse(raw);
  if (!parsed.success) throw errors.validation(fieldIssues(parsed.error));
  const { token, person } = parsed.data;
  const invitation = await goodInvitation(ctx, token);
  const isKnown = await usersCollection(ctx.db).findOne({ email: invitation.email }, inSession(ctx));
  if (ctx.actor.kind === 'user') {
    const { id } = ctx.actor;
    return unitOfWork(ctx, (tx) => join(tx, token, id));
  }
  if (isKnown) throw errors.unauthenticated('This address has an account: sign in to accept.');
  if (!person) throw errors.validation([{ path: 'person', message: 'Say who you are.' }]);
  assertNotLeaked(person.password, 'person.password');
  const passwordHash = await hashPassword(person.password);
  return unitOfWork(ctx, async (tx) => {
    const { password: _password, acceptTerms: _accepted, ...known } = person;
    const { organization, taken } = await takeInvitation(tx, token);
    const user = await createAccount(tx, {
      ...known,
      role: 'client',
      email: taken.email,
      emailVerified: true,
      passwordHash,
      membership: { organizationId: organization._id.toHexString(), role: taken.role },
    });
    await welcome(tx, user, taken);
    return { email: taken.email, organizationName: organization.name, created: true };
  });
}

async function join(tx: TxContext, token: string, userId: string) {
  const { organization, taken } = await takeInvitation(tx, token);
  const user = await usersCollection(tx.db).findOne({ _id: oid(userId) }, inSession(tx));
  if (user?.email !== taken.email)
    throw errors.forbidden('This invitation is for another address. Sign in with that one.');
  if (user.role !== 'client') throw errors.conflict('Only a client’s account joins an organization.');
  if (user.organization?.equals(organization._id)) throw errors.conflict('You are a member already.');
  if (user.organization) await leaveOwnOrganization(tx, user, user.organization);
  const after = await usersCollection(tx.db).findOneAndUpdate(
    { _id: user._id, organization: null },
    {
      $set: {
        organization: organization._id,
        organizationRole: taken.role,
        emailVerified: true,
        updatedAt: tx.clock.now(),
      },
    },
    { ...inSession(tx), returnDocument: 'after' },
  );
  if (!after) throw errors.conflict('You belong to an organization already. Leave it first.');
  forgetIdentity(userId);
  await welcome(tx, after, taken);
  return { email: taken.email, organizationName: organization.name, created: false };
}

async function welcome(tx: TxContext, user: UserDocument, invitation: InvitationDocument): Promise<void> {
  const userId = user._id.toHexString();
  const organizationId = invitation.organization.toHexString();
  await invitationsCollection(tx.db).updateOne(
    { _id: invitation._id },
    { $set: { acceptedBy: user._id } },
    inSession(tx),
  );
  await storeBudget(tx, user._id, invitation.organization, invitation.monthlyCredits);
  await tx.audit({
    action: 'organization.join',
    entity: 'users',
    entityId: userId,
    before: { organization: null },
    after: {
      organization: organizationId,
      organizationRole: invitation.role,
      invitedBy: invitation.invitedBy,
    },
  });
  await tx.emit({
    type: 'organization.member_joined',
    rooms: [`user:${userId}`, `org:${organizationId}`],
    data: {
      userId,
      organizationId,
      role: invitation.role,
      invitedById: invitation.invitedBy.toHexString(),
      name: user.profile.firstName,
    },
  });
}
