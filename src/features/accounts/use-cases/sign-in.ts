import type { z } from 'zod';
import { insertAuditEntry } from '@/platform/audit';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { fieldIssues } from '@/platform/validation';
import { loginInput } from '../api/auth.schemas';
import { signAccessToken } from '../data/access-token';
import { credentialsOf } from '../data/auth.collections';
import { isPassword } from '../data/password-hash';
import { activeSecondFactor } from '../data/second-factors.repository';
import { type UserDocument, usersCollection } from '../data/user.document';
import { describeDevice } from './device';
import { actorOf } from './identify';
import { recogniseDevice } from './known-device';
import { openChallenge } from './second-factor/challenge';
import { tellOwner } from './security-notice';
import { openSession } from './sessions';
import { guardSignIn } from './sign-in-guard';

/** A session just opened or refreshed. The refresh token is readable only here. */
export interface IssuedSession {
  accessToken: string;
  expiresAt: Date;
  refreshToken: string;
  sessionId: string;
  user: UserDocument;
  /** By which the browser is known again. */
  deviceToken?: string | null;
}

const NOBODY = { id: 'none' };

/**
 * Signs a person in by address and password. An unknown address costs the same work and gets the same words as a
 * wrong password. Five failures in the window close the account's and the caller's door for its rest.
 * @param deviceToken by which the browser was known the last time
 * @throws AppError VALIDATION_FAILED, UNAUTHENTICATED, FORBIDDEN (right password, closed account), RATE_LIMITED;
 * SECOND_FACTOR_REQUIRED with a challenge for who has a second factor
 */
export async function signIn(
  ctx: Context,
  raw: z.input<typeof loginInput>,
  deviceToken: string | null = null,
): Promise<IssuedSession> {
  const parsed = loginInput.safeParse(raw);
  if (!parsed.success) throw errors.validation(fieldIssues(parsed.error));
  const { email, password } = parsed.data;
  const user = await guardSignIn(ctx, email, () => check(ctx, email, password));
  assertOpen(user);
  if (await activeSecondFactor(ctx, user._id)) {
    throw errors.secondFactorRequired(await openChallenge(ctx, user._id));
  }
  return unitOfWork(ctx, (tx) => begin(tx, user, deviceToken));
}

/** @throws AppError FORBIDDEN when the account is not active */
export function assertOpen(user: UserDocument): void {
  if (user.status === 'active') return;
  throw errors.forbidden(
    'This account is closed at the moment. Write to us if you think that this is a mistake.',
  );
}

/** Opens the session of somebody who has shown everything that they have to show. */
export async function begin(
  tx: TxContext,
  user: UserDocument,
  deviceToken: string | null,
  shown: Record<string, unknown> = {},
): Promise<IssuedSession> {
  const now = tx.clock.now();
  await usersCollection(tx.db).updateOne({ _id: user._id }, { $set: { lastLogin: now } }, inSession(tx));
  const { sessionId, refreshToken } = await openSession(tx, user._id);
  const userId = user._id.toHexString();
  const id = sessionId.toHexString();
  const entry = { action: 'account.sign_in', entity: 'users', entityId: userId };
  await insertAuditEntry({ ...tx, actor: actorOf(user, id) }, tx.session, {
    ...entry,
    after: { session: id, ...shown },
  });
  const { isNew, token } = await recogniseDevice(tx, user._id, deviceToken);
  if (isNew)
    await tellOwner(tx, user, 'new-device', {
      device: describeDevice(tx.userAgent),
      ip: tx.ip ?? '–',
    });
  const { token: accessToken, expiresAt } = await signAccessToken({ userId, sessionId: id }, now);
  const issued = { accessToken, expiresAt, refreshToken, sessionId: id };
  return { ...issued, user: { ...user, lastLogin: now }, deviceToken: token };
}

async function check(ctx: Context, email: string, password: string): Promise<UserDocument | null> {
  const user = await usersCollection(ctx.db).findOne({ email });
  // Looked up for nobody too, so that the time does not tell.
  const credential = await credentialsOf(ctx.db).findOne(user ? { _id: user._id } : (NOBODY as never));
  return (await isPassword(password, credential?.hash)) ? user : null;
}
