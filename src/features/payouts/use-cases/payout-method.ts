import type { z } from 'zod';
import { z as zod } from 'zod';
import { confirmPassword, requireRole } from '@/features/accounts';
import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { defineQuery } from '@/platform/use-case';
import { fieldIssues } from '@/platform/validation';
import { oid } from '@/shared/ids';
import { removeMethodInput, setMethodInput } from '../api/payout-method.schemas';
import { endMethod, methodOf } from '../data/payout-methods.repository';
import { announceChange, storePayoutMethod } from './store-payout-method';

function parsed<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (!result.success) throw errors.validation(fieldIssues(result.error));
  return result.data;
}

/** The worker's own account in force with its last four digits, and the rails to choose from. */
export const getPayoutMethod = defineQuery({
  name: 'payouts.get-method',
  input: zod.object({}),
  authorize: (ctx) => {
    requireRole(ctx, 'worker');
  },
  run: async (ctx) => {
    const { payoutRails, khrRate } = await loadSettings(ctx.db);
    const method = await methodOf(ctx, oid(requireRole(ctx, 'worker').id));
    return { method, rails: payoutRails, khrRate, now: ctx.clock.now() };
  },
});

/**
 * Sets where the worker is paid, with their password. Not inside a transaction: wrong guesses count.
 * @throws AppError VALIDATION_FAILED, FORBIDDEN, RATE_LIMITED
 */
export async function setPayoutMethod(ctx: Context, raw: z.input<typeof setMethodInput>) {
  requireRole(ctx, 'worker');
  const { currentPassword, ...account } = parsed(setMethodInput, raw);
  await confirmPassword(ctx, currentPassword);
  return storePayoutMethod(ctx, account);
}

/**
 * Takes the worker's account out of force, with their password. Payouts on their way still arrive there.
 * @throws AppError VALIDATION_FAILED, FORBIDDEN, RATE_LIMITED
 */
export async function removePayoutMethod(ctx: Context, raw: z.input<typeof removeMethodInput>) {
  const { id } = requireRole(ctx, 'worker');
  const { currentPassword } = parsed(removeMethodInput, raw);
  await confirmPassword(ctx, currentPassword);
  await unitOfWork(ctx, async (tx) => {
    const before = await endMethod(tx, oid(id));
    if (before) await announceChange(tx, oid(id), before, null);
  });
}
