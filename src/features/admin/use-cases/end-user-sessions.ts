import { z } from 'zod';
import { endSessions, requirePermission, usersCollection } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { objectId, reason } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';

/**
 * Signs a person out everywhere, with a reason for the audit log: every session ends at once, and they may sign in
 * again. Sessions of staff are ended by owners only.
 * @throws AppError NOT_FOUND, FORBIDDEN, VALIDATION_FAILED
 */
export const endUserSessions = defineUseCase({
  name: 'admin.end-user-sessions',
  input: z.strictObject({ id: objectId, reason }),
  authorize: (ctx) => requirePermission(ctx, 'users.suspend'),
  run: async (tx, { id, reason: why }) => {
    const user = await usersCollection(tx.db).findOne({ _id: oid(id) }, { session: tx.session });
    if (!user) throw errors.notFound('This account');
    if (user.role === 'admin') requirePermission(tx, 'staff.manage');
    const ended = await endSessions(tx, user._id, 'ended-by-staff');
    await tx.audit({
      action: 'user.sign-out',
      entity: 'users',
      entityId: id,
      after: { endedSessions: ended },
      reason: why,
    });
    return ended;
  },
});
