import { z } from 'zod';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { env } from '@/platform/env';
import { errors, isAppError } from '@/platform/errors';
import { email } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { usersCollection } from '../data/user.document';
import { mailLink } from './account-mail';
import { createAccount } from './create-account';

/**
 * Makes the first owner and mails a link to set the password. Does nothing when the address has a staff account.
 * @returns whether an account was made
 * @throws AppError CONFLICT when the address belongs to a client or a worker
 */
export const ensureOwner = defineUseCase({
  name: 'accounts.ensure-owner',
  input: z.strictObject({
    email,
    firstName: z.string().default('Nimmit'),
    lastName: z.string().default('Owner'),
  }),
  authorize: (ctx) => {
    if (ctx.actor.kind !== 'system') throw errors.forbidden('Owners are made at the console only.');
  },
  run: async (tx, input) => {
    const present = await usersCollection(tx.db).findOne({ email: input.email }, inSession(tx));
    if (present && present.role !== 'admin') {
      throw errors.conflict(`${input.email} belongs to a ${present.role}. Use an address of your own staff.`);
    }
    if (present) return { created: false };
    const user = await createAccount(tx, {
      ...input,
      role: 'admin',
      staffRoles: ['owner'],
      passwordHash: null,
    });
    await mailLink(tx, user, 'set-password');
    return { created: true };
  },
});

/** The owner that NIMMIT_OWNER_EMAIL names, made at the first start. A wrong address is said in the log, not fatal. */
export async function ensureFirstOwner(ctx: Context): Promise<void> {
  const { NIMMIT_OWNER_EMAIL } = env();
  if (!NIMMIT_OWNER_EMAIL) return;
  try {
    const { created } = await ensureOwner(ctx, { email: NIMMIT_OWNER_EMAIL });
    if (created) ctx.logger.info({ email: NIMMIT_OWNER_EMAIL }, 'first owner made, the link is on its way');
  } catch (error) {
    if (!isAppError(error)) throw error;
    ctx.logger.warn({ email: NIMMIT_OWNER_EMAIL }, error.message);
  }
}
