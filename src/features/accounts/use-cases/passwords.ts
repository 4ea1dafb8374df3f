import type { ObjectId } from 'mongodb';
import type { z } from 'zod';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors, isAppError } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { defineUseCase } from '@/platform/use-case';
import { fieldIssues } from '@/platform/validation';
import { oid } from '@/shared/ids';
import { changePasswordInput, emailInput, resetPasswordInput } from '../api/auth.schemas';
import { credentialsOf, tokensOf } from '../data/auth.collections';
import { hashPassword, isPassword } from '../data/password-hash';
import { usersCollection } from '../data/user.document';
import { mailLink, mailPerson } from './account-mail';
import { requireUser } from './authorize';
import { assertToken, consumeToken } from './one-time-token';
import { assertNotLeaked } from './register';
import { endSessions } from './sessions';
import { guardSignIn } from './sign-in-guard';

const LINK_KINDS = ['reset-password', 'set-password'] as const;

/** Mails a reset link when the address has an account; silent otherwise. */
export const forgotPassword = defineUseCase({
  name: 'accounts.forgot-password',
  input: emailInput,
  authorize: () => undefined,
  run: async (tx, { email }) => {
    const user = await usersCollection(tx.db).findOne({ email, status: 'active' }, inSession(tx));
    if (user) await mailLink(tx, user, 'reset-password');
  },
});

/**
 * Sets a new password with a mailed link, which also proves the address. Every session ends.
 * @throws AppError VALIDATION_FAILED naming `token` or `password`
 */
export async function resetPassword(ctx: Context, raw: z.input<typeof resetPasswordInput>): Promise<void> {
  const parsed = resetPasswordInput.safeParse(raw);
  if (!parsed.success) throw errors.validation(fieldIssues(parsed.error));
  const { token, password } = parsed.data;
  await assertToken(ctx, token, LINK_KINDS);
  assertNotLeaked(password, 'password');
  const hash = await hashPassword(password);
  await unitOfWork(ctx, async (tx) => {
    const user = await consumeToken(tx, token, LINK_KINDS);
    await setPassword(tx, user, hash, { action: 'account.reset_password', verified: true });
    await endSessions(tx, user, 'password-reset');
  });
}

/**
 * Changes the caller's password. Every other session of the account ends.
 * @throws AppError VALIDATION_FAILED naming `currentPassword` or `newPassword`, RATE_LIMITED after too many guesses
 */
export async function changePassword(ctx: Context, raw: z.input<typeof changePasswordInput>): Promise<void> {
  const actor = requireUser(ctx);
  const parsed = changePasswordInput.safeParse(raw);
  if (!parsed.success) throw errors.validation(fieldIssues(parsed.error));
  const { currentPassword, newPassword } = parsed.data;
  await assertCurrent(ctx, oid(actor.id), currentPassword);
  assertNotLeaked(newPassword, 'newPassword');
  const hash = await hashPassword(newPassword);
  await unitOfWork(ctx, async (tx) => {
    await setPassword(tx, oid(actor.id), hash, { action: 'account.change_password', verified: false });
    await endSessions(tx, oid(actor.id), 'password-changed', {
      except: actor.sessionId ? oid(actor.sessionId) : null,
    });
  });
}

/**
 * Makes sure that it is really the person who is signed in, by their password. Never inside a transaction: a wrong
 * guess must count.
 * @throws AppError VALIDATION_FAILED naming `currentPassword`, RATE_LIMITED after too many guesses
 */
export async function confirmPassword(ctx: Context, password: string): Promise<void> {
  await assertCurrent(ctx, oid(requireUser(ctx).id), password);
}

async function assertCurrent(ctx: Context, user: ObjectId, password: string): Promise<void> {
  const person = await usersCollection(ctx.db).findOne({ _id: user }, { projection: { email: 1 } });
  const credential = await credentialsOf(ctx.db).findOne({ _id: user });
  const check = async () => ((await isPassword(password, credential?.hash)) ? true : null);
  await guardSignIn(ctx, person?.email ?? '', check).catch((error: unknown) => {
    if (!isAppError(error) || error.code !== 'UNAUTHENTICATED') throw error;
    throw errors.validation([{ path: 'currentPassword', message: 'This is not your password.' }]);
  });
}

async function setPassword(
  tx: TxContext,
  userId: ObjectId,
  hash: string,
  how: { action: string; verified: boolean },
): Promise<void> {
  const now = tx.clock.now();
  await credentialsOf(tx.db).updateOne(
    { _id: userId },
    { $set: { hash, changedAt: now } },
    { ...inSession(tx), upsert: true },
  );
  await tokensOf(tx.db).deleteMany({ user: userId, kind: 'second-factor' }, inSession(tx));
  const user = how.verified
    ? await usersCollection(tx.db).findOneAndUpdate(
        { _id: userId },
        { $set: { emailVerified: true, updatedAt: now } },
        { ...inSession(tx), returnDocument: 'after' },
      )
    : await usersCollection(tx.db).findOne({ _id: userId }, inSession(tx));
  if (!user) throw errors.notFound('The account');
  await mailPerson(tx, user, 'password-changed', { at: now.toISOString() });
  await tx.audit({ action: how.action, entity: 'users', entityId: userId.toHexString() });
}
