import { z } from 'zod';
import { can } from '@/features/accounts/domain/permissions';
import { organizationsCollection } from '@/features/organizations';
import { errors } from '@/platform/errors';
import { objectId, reason } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { DAY_MS } from '@/shared/durations';
import { newId, oid } from '@/shared/ids';
import { grantCredits } from './grant-credits';
import { revokeCredits } from './revoke-credits';

/** Days for which credits given by hand live, unless staff say otherwise. */
const GIFT_DAYS = 365;

const input = z.strictObject({
  organizationId: objectId,
  /** Positive gives, negative takes. */
  credits: z
    .int()
    .min(-10_000)
    .max(10_000)
    .refine((value) => value !== 0, 'Must not be zero.'),
  source: z.enum(['promo', 'refund', 'goodwill']).default('goodwill'),
  expiresInDays: z.int().min(1).max(1095).optional(),
  reason,
});
export type AdjustCreditsInput = z.input<typeof input>;

/**
 * Finance gives or takes credits by hand, with a reason. Taking never goes below what is available.
 * @throws AppError FORBIDDEN, NOT_FOUND, INSUFFICIENT_CREDITS
 */
export const adjustCredits = defineUseCase({
  name: 'credits.adjust',
  input,
  authorize: ({ actor }) => {
    if (actor.kind === 'system') return;
    if (actor.kind !== 'user') throw errors.unauthenticated();
    if (actor.role !== 'admin' || !can(actor.staffRoles, 'money.adjust')) throw errors.forbidden();
  },
  run: async (tx, { organizationId, credits, source, expiresInDays, reason: why }) => {
    const organization = await organizationsCollection(tx.db).findOne(
      { _id: oid(organizationId) },
      { session: tx.session, projection: { _id: 1 } },
    );
    if (!organization) throw errors.notFound('This organization');
    const key = `staff:${newId()}`;
    const expiresAt = new Date(tx.clock.now().getTime() + (expiresInDays ?? GIFT_DAYS) * DAY_MS);
    const transaction =
      credits > 0
        ? await grantCredits(tx, {
            organizationId,
            credits,
            source,
            expiresAt,
            type: 'credit_adjustment',
            key,
            description: why,
          })
        : await revokeCredits(tx, { organizationId, credits: -credits, key, description: why });
    await tx.audit({
      action: 'credits.adjust',
      entity: 'organizations',
      entityId: organizationId,
      after: { credits, source, transaction: transaction._id.toHexString() },
      reason: why,
    });
    return transaction;
  },
});
