import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { defineUseCase } from '@/platform/use-case';
import { resendInput, tokenInput } from '../api/auth.schemas';
import { usersCollection } from '../data/user.document';
import { mailLink, mailPerson } from './account-mail';
import { forgetIdentity } from './identity-cache';
import { consumeToken } from './one-time-token';

const anyone = () => undefined;

/**
 * Confirms an address with the token that was mailed to it, and welcomes the person.
 * @throws AppError VALIDATION_FAILED when the token is unknown, used or too old
 */
export const verifyEmail = defineUseCase({
  name: 'accounts.verify-email',
  input: tokenInput,
  authorize: anyone,
  run: async (tx, { token }) => {
    const userId = await consumeToken(tx, token, ['verify-email']);
    const user = await usersCollection(tx.db).findOneAndUpdate(
      { _id: userId },
      { $set: { emailVerified: true, updatedAt: tx.clock.now() } },
      { ...inSession(tx), returnDocument: 'after' },
    );
    if (!user) throw errors.notFound('The account');
    const id = userId.toHexString();
    forgetIdentity(id);
    await mailPerson(tx, user, 'welcome');
    await tx.audit({
      action: 'account.verify_email',
      entity: 'users',
      entityId: id,
      after: { emailVerified: true },
    });
    await tx.emit({ type: 'account.verified', rooms: [`user:${id}`], data: { userId: id } });
  },
});

/** Mails a fresh verification link when the address belongs to an account that needs one; silent otherwise. */
export const resendVerification = defineUseCase({
  name: 'accounts.resend-verification',
  input: resendInput,
  authorize: anyone,
  run: async (tx, { email, plan }) => {
    const user = await usersCollection(tx.db).findOne({ email, status: 'active' }, inSession(tx));
    if (user && !user.emailVerified) await mailLink(tx, user, 'verify-email', { plan });
  },
});
