import type { z } from 'zod';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { isDuplicate } from '@/platform/email-outbox';
import { errors } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { fieldIssues } from '@/platform/validation';
import { registerInput } from '../api/auth.schemas';
import { isLeakedPassword } from '../data/leaked-passwords';
import { hashPassword } from '../data/password-hash';
import { usersCollection } from '../data/user.document';
import { mailLink, mailPerson } from './account-mail';
import { createAccount } from './create-account';

/**
 * Registers a client or a worker and mails a verification link. An address that is taken gets a mail saying so
 * instead, and the caller the same answer after the same work.
 * @throws AppError VALIDATION_FAILED naming the fields
 */
export async function register(ctx: Context, raw: z.input<typeof registerInput>): Promise<{ email: string }> {
  const parsed = registerInput.safeParse(raw);
  if (!parsed.success) throw errors.validation(fieldIssues(parsed.error));
  const { password, acceptTerms: _accepted, ...account } = parsed.data;
  const { plan, ...person } = { plan: undefined, ...account };
  assertNotLeaked(password, 'password');
  const passwordHash = await hashPassword(password);
  const work = () =>
    unitOfWork(ctx, async (tx) => {
      const taken = await usersCollection(tx.db).findOne({ email: person.email }, inSession(tx));
      if (taken) return mailPerson(tx, taken, 'account-exists');
      const user = await createAccount(tx, { ...person, passwordHash });
      await mailLink(tx, user, 'verify-email', { plan });
    });
  await work().catch((error: unknown) => {
    // A twin registered the same address between our look and our insert: now it is taken.
    if (isDuplicate(error)) return work();
    throw error;
  });
  return { email: person.email };
}

/** @throws AppError VALIDATION_FAILED naming `path` when the password is known from leaks */
export function assertNotLeaked(password: string, path: string): void {
  if (!isLeakedPassword(password)) return;
  const message = 'This password is known from leaks of other sites. Choose another one.';
  throw errors.validation([{ path, message, expected: 'a password that is on no list' }]);
}
