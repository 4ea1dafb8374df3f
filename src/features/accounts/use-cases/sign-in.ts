import type { z } from 'zod';
import { insertAuditEntry } from '@/platform/audit';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { fieldIssues } from '@/platform/validation';
import { loginInput } from '../api/auth.schemas';
import { signAccessToken } from '../data/access-token';
import { credentialsOf } from '../data/auth.collections';
import { isPassword } from '../data/password-hash';
import { type UserDocument, usersCollection } from '../data/user.document';
import { actorOf } from './identify';
import { openSession } from './sessions';
import { guardSignIn } from './sign-in-guard';

/** A session just opened or refreshed. The refresh token is readable only here. */
export interface IssuedSession {
  accessToken: string;
  expiresAt: Date;
  refreshToken: string;
  sessionId: string;
  user: UserDocument;
}

/**
 * Signs a person in by address and password. An unknown address costs the same work and gets the same words as a
 * wrong password. Five failures in the window close the account's and the caller's door for its rest.
 * @throws AppError VALIDATION_FAILED, UNAUTHENTICATED, FORBIDDEN (right password, closed account), RATE_LIMITED
 */
export async function signIn(ctx: Context, raw: z.input<typeof loginInput>): Promise<IssuedSession> {
  const parsed = loginInput.safeParse(raw);
  if (!parsed.success) throw errors.validation(fieldIssues(parsed.error));
  const { email, password } = parsed.data;
  const user = await guardSignIn(ctx, email, () => check(ctx, email, password));
  if (user.status !== 'active') {
    throw errors.forbidden(
      'This account is closed at the moment. Write to us if you think that this is a mistake.',
    );
  }
  return unitOfWork(ctx, async (tx) => {
    const now = tx.clock.now();
    await usersCollection(tx.db).updateOne({ _id: user._id }, { $set: { lastLogin: now } }, inSession(tx));
    const { sessionId, refreshToken } = await openSession(tx, user._id);
    const userId = user._id.toHexString();
    const id = sessionId.toHexString();
    const entry = { action: 'account.sign_in', entity: 'users', entityId: userId, after: { session: id } };
    await insertAuditEntry({ ...tx, actor: actorOf(user, id) }, tx.session, entry);
    const { token, expiresAt } = await signAccessToken({ userId, sessionId: id }, now);
    return { accessToken: token, expiresAt, refreshToken, sessionId: id, user: { ...user, lastLogin: now } };
  });
}

async function check(ctx: Context, email: string, password: string): Promise<UserDocument | null> {
  const user = await usersCollection(ctx.db).findOne({ email });
  const credential = user ? await credentialsOf(ctx.db).findOne({ _id: user._id }) : null;
  return (await isPassword(password, credential?.hash)) ? user : null;
}
