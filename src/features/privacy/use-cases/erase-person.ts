import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  confirmPassword,
  requirePermission,
  requirePerson,
  type UserDocument,
  usersCollection,
} from '@/features/accounts';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId, reason } from '@/platform/http/fields';
import { seal } from '@/platform/secret-box';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { pseudonymOf, type Traces } from '../domain/traces';
import { SWEEP_SEAL, sweepPersonTask } from '../tasks/sweep-person.task';
import { erasureBlockers } from './erasure-blockers';
import { removeAccess, removeOrganization, removePersonal } from './remove-personal';

/** What stands in the way of one's own erasure. */
export const readErasure = defineQuery({
  name: 'privacy.read-erasure',
  input: z.strictObject({}),
  authorize: (ctx) => void requirePerson(ctx),
  run: async (ctx) => erasureBlockers(ctx, await load(ctx, requirePerson(ctx).id)),
});

/**
 * Erases the person who asks, after their password. Never inside a transaction: a wrong guess must count.
 * @throws AppError VALIDATION_FAILED naming `currentPassword`, CONFLICT with what has to be done first
 */
export async function eraseMyself(
  ctx: Context,
  { currentPassword }: { currentPassword: string },
): Promise<void> {
  const { id } = requirePerson(ctx);
  await confirmPassword(ctx, currentPassword);
  await erase(ctx, { id });
}

/** Erases somebody who asked our staff, with a reason. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
export const erasePersonFor = defineUseCase({
  name: 'privacy.erase-for',
  input: z.strictObject({ id: objectId, reason }),
  authorize: (ctx) => requirePermission(ctx, 'privacy.manage'),
  run: async (tx, { id, reason: why }) => {
    if (tx.actor.kind === 'user' && tx.actor.id === id) throw errors.forbidden('Not your own account.');
    const user = await load(tx, id);
    if (user.role === 'admin') requirePermission(tx, 'staff.manage');
    await eraseLoaded(tx, user, why);
  },
});

const erase = defineUseCase({
  name: 'privacy.erase',
  input: z.strictObject({ id: objectId }),
  authorize: (ctx) => void requirePerson(ctx),
  run: async (tx, { id }) => eraseLoaded(tx, await load(tx, id)),
});

async function load(ctx: Context, id: string): Promise<UserDocument> {
  const user = await usersCollection(ctx.db).findOne({ _id: oid(id) }, inSession(ctx));
  if (!user) throw errors.notFound('This account');
  return user;
}

async function eraseLoaded(tx: TxContext, user: UserDocument, why?: string): Promise<void> {
  const blockers = await erasureBlockers(tx, user);
  if (blockers.length > 0) {
    throw errors.conflict('Something has to be done before this account can be erased.', { blockers });
  }
  const userId = user._id.toHexString();
  const { firstName, lastName, phone } = user.profile;
  const traces: Traces = { id: userId, email: user.email, firstName, lastName, phone: phone ?? null };
  const mark = createHash('sha256').update(`${userId}:${tx.requestId}`).digest('hex').slice(0, 8);
  const name = pseudonymOf(mark);
  await removeOrganization(tx, user, mark);
  await removeAccess(tx, user);
  await removePersonal(tx, user, name);
  await tx.audit({ action: 'user.erase', entity: 'users', entityId: userId, reason: why });
  await tx.emit({
    type: 'account.suspended',
    rooms: [`user:${userId}`, 'staff'],
    data: { userId, role: user.role, status: 'deactivated' },
  });
  const words = seal(JSON.stringify(traces), SWEEP_SEAL, userId);
  await tx.enqueue(sweepPersonTask, { userId, mark, words });
  // What was on its way by then (a mail, an event of Stripe) has arrived a day later.
  const again = new Date(tx.clock.now().getTime() + DAY_MS);
  await tx.enqueue(sweepPersonTask, { userId, mark, words }, { runAt: again });
}
