import { z } from 'zod';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { adminUpdateUserInput } from '../api/users.schemas';
import { type UserDocument, usersCollection } from '../data/user.document';
import { mailLink } from './account-mail';
import { requirePermission, requireRole } from './authorize';
import { forgetIdentity } from './identity-cache';
import { forgetLinks } from './one-time-token';
import { forgetPublicUser } from './present-public-users';
import { endSessions } from './sessions';

const input = z.object({ id: objectId }).and(adminUpdateUserInput);
type Input = z.output<typeof input>;

/**
 * Changes an account by staff, with a reason for the audit log: suspend (every session ends at once), reactivate,
 * name, address (to be verified anew), staff roles (owners only). Nobody suspends themselves, and one active owner stays.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT, VALIDATION_FAILED
 */
export const updateUser = defineUseCase({
  name: 'accounts.update-user',
  input,
  authorize: (ctx, change) => {
    if (change.status) requirePermission(ctx, 'users.suspend');
    if (change.staffRoles) requirePermission(ctx, 'staff.manage');
    if (change.email || change.firstName || change.lastName) requirePermission(ctx, 'users.edit');
    if (ctx.actor.kind !== 'system') requireRole(ctx, 'admin');
  },
  run: async (tx, change) => {
    const user = await usersCollection(tx.db).findOne({ _id: oid(change.id) }, inSession(tx));
    if (!user) throw errors.notFound('This account');
    await assertAllowed(tx, user, change);
    const after = await write(tx, user, change);
    await follow(tx, user, after, change);
    return after;
  },
});

async function assertAllowed(tx: TxContext, user: UserDocument, change: Input): Promise<void> {
  const isSelf = tx.actor.kind === 'user' && tx.actor.id === change.id;
  const leaves = change.status !== undefined && change.status !== 'active';
  if (isSelf && leaves) throw errors.forbidden('You cannot close your own account.');
  if (change.staffRoles && user.role !== 'admin') {
    throw errors.validation([{ path: 'staffRoles', message: 'Only staff have staff roles.' }]);
  }
  // Who may change a colleague's address could mail themselves the link to that account.
  const renames = !isSelf && (change.firstName !== undefined || change.lastName !== undefined);
  if (user.role === 'admin' && (change.status || change.email || renames))
    requirePermission(tx, 'staff.manage');
  const losesOwner =
    user.staffRoles?.includes('owner') &&
    (leaves || (change.staffRoles && !change.staffRoles.includes('owner')));
  if (losesOwner) {
    const other = {
      role: 'admin' as const,
      staffRoles: 'owner' as const,
      status: 'active' as const,
      _id: { $ne: user._id },
    };
    const found = await usersCollection(tx.db).findOne(other, inSession(tx));
    if (!found) throw errors.conflict('One active owner must stay.');
  }
  if (change.email && change.email !== user.email) {
    const taken = await usersCollection(tx.db).findOne({ email: change.email }, inSession(tx));
    if (taken)
      throw errors.conflict('This e-mail address has an account already.', [
        { path: 'email', message: 'Taken.' },
      ]);
  }
}

async function write(tx: TxContext, user: UserDocument, change: Input): Promise<UserDocument> {
  const set: Record<string, unknown> = { updatedAt: tx.clock.now() };
  if (change.status) set.status = change.status;
  if (change.staffRoles) set.staffRoles = change.staffRoles;
  if (change.firstName) set['profile.firstName'] = change.firstName;
  if (change.lastName) set['profile.lastName'] = change.lastName;
  if (change.email && change.email !== user.email)
    Object.assign(set, { email: change.email, emailVerified: false });
  const options = { ...inSession(tx), returnDocument: 'after' as const };
  const after = await usersCollection(tx.db).findOneAndUpdate({ _id: user._id }, { $set: set }, options);
  if (!after) throw errors.notFound('This account');
  return after;
}

async function follow(
  tx: TxContext,
  before: UserDocument,
  after: UserDocument,
  change: Input,
): Promise<void> {
  const userId = after._id.toHexString();
  forgetIdentity(userId);
  forgetPublicUser(userId);
  const shown = (user: UserDocument) => ({
    status: user.status,
    staffRoles: user.staffRoles,
    email: user.email,
    firstName: user.profile.firstName,
    lastName: user.profile.lastName,
  });
  const differs = (key: keyof ReturnType<typeof shown>) =>
    JSON.stringify(shown(before)[key]) !== JSON.stringify(shown(after)[key]);
  const changed = (Object.keys(shown(after)) as (keyof ReturnType<typeof shown>)[]).filter(differs);
  const pick = (user: UserDocument) => Object.fromEntries(changed.map((key) => [key, shown(user)[key]]));
  await tx.audit({
    action: actionOf(before, after),
    entity: 'users',
    entityId: userId,
    before: pick(before),
    after: pick(after),
    reason: change.reason,
  });
  if (changed.includes('staffRoles')) {
    await tx.emit({ type: 'account.rights_changed', rooms: [], data: { userId } });
  }
  if (before.email !== after.email) {
    await forgetLinks(tx, after._id);
    await mailLink(tx, after, 'verify-email');
  }
  if (before.status === after.status) return;
  const rooms = [`user:${userId}`, 'staff'];
  if (after.status === 'active') {
    await tx.emit({ type: 'account.reactivated', rooms, data: { userId, role: after.role } });
    return;
  }
  await endSessions(tx, after._id, after.status);
  await tx.emit({
    type: 'account.suspended',
    rooms,
    data: { userId, role: after.role, status: after.status },
  });
}

function actionOf(before: UserDocument, after: UserDocument): string {
  if (before.status === after.status) return 'user.update';
  return after.status === 'active'
    ? 'user.reactivate'
    : `user.${after.status === 'suspended' ? 'suspend' : 'deactivate'}`;
}
