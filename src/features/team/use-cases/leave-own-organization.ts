import type { ObjectId } from 'mongodb';
import { type UserDocument, usersCollection } from '@/features/accounts';
import { closeOrganization } from '@/features/organizations';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { invitationsCollection } from '../data/invitation.document';
import { lockTeam } from './own-team';

/** Refuses somebody who belongs to a team: they leave it themselves, knowingly. */
export const leaveFirst = () =>
  errors.conflict('You belong to an organization already. Leave it first.', { reason: 'other-organization' });

/**
 * Takes the owner of an organization of one out of it and closes it, together with the invitations that it sent.
 * @throws AppError CONFLICT for a member of a team, and naming what has to be finished first
 */
export async function leaveOwnOrganization(tx: TxContext, user: UserDocument, own: ObjectId): Promise<void> {
  if (user.organizationRole !== 'owner') throw leaveFirst();
  const organization = await lockTeam(tx, own);
  await closeOrganization(tx, organization, user._id);
  await invitationsCollection(tx.db).updateMany(
    { organization: own, state: 'pending' },
    { $set: { state: 'revoked', endedAt: tx.clock.now() } },
    inSession(tx),
  );
  const { modifiedCount } = await usersCollection(tx.db).updateOne(
    { _id: user._id, organization: own },
    { $set: { organization: null, organizationRole: null } },
    inSession(tx),
  );
  if (modifiedCount === 0) throw leaveFirst();
  const userId = user._id.toHexString();
  const organizationId = own.toHexString();
  await tx.emit({
    type: 'organization.member_removed',
    rooms: [`user:${userId}`, `org:${organizationId}`, 'staff'],
    data: { userId, organizationId },
  });
}
