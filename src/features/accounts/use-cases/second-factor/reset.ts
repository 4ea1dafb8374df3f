import { z } from 'zod';
import { errors } from '@/platform/errors';
import { objectId, reason } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { tokensOf } from '../../data/auth.collections';
import { secondFactorsOf } from '../../data/second-factor.document';
import { usersCollection } from '../../data/user.document';
import { requirePermission, requireRole } from '../authorize';
import { forgetIdentity } from '../identity-cache';
import { tellOwner } from '../security-notice';

/**
 * Takes a person's second factor away by staff, e.g. when the phone is lost, with a reason for the audit log. Colleagues' by owners only,
 * nobody their own. The person is told.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when there is none
 */
export const resetSecondFactor = defineUseCase({
  name: 'accounts.reset-second-factor',
  input: z.strictObject({ id: objectId, reason }),
  authorize: (ctx) => {
    requireRole(ctx, 'admin');
    requirePermission(ctx, 'users.edit');
  },
  run: async (tx, { id, reason: why }) => {
    const user = await usersCollection(tx.db).findOne({ _id: oid(id) }, { session: tx.session });
    if (!user) throw errors.notFound('This account');
    if (user.role === 'admin') requirePermission(tx, 'staff.manage');
    if (requireRole(tx, 'admin').id === id)
      throw errors.forbidden('Nobody resets their own second factor. Switch it off in your account.');
    const gone = await secondFactorsOf(tx.db).findOneAndDelete(
      { _id: user._id, enabledAt: { $ne: null } },
      { session: tx.session },
    );
    if (!gone) throw errors.conflict('This account has no second factor.');
    await tokensOf(tx.db).deleteMany({ user: user._id, kind: 'second-factor' }, { session: tx.session });
    forgetIdentity(id);
    await tx.audit({
      action: 'user.reset_second_factor',
      entity: 'users',
      entityId: id,
      before: { secondFactor: true },
      after: { secondFactor: false },
      reason: why,
    });
    await tx.emit({ type: 'account.rights_changed', rooms: [], data: { userId: id } });
    await tellOwner(tx, user, 'second-factor-reset');
  },
});
