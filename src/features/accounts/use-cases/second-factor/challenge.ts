import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { MINUTE_MS } from '@/shared/durations';
import { type TokenDocument, tokensOf } from '../../data/auth.collections';
import { hashToken, newSecretToken } from '../../data/secret-token';

const LIVES_MS = 5 * MINUTE_MS;
/** A challenge ends with so many wrong codes, whatever is left of the account's own limit. */
const MOST_FAILURES = 5;

const KIND = 'second-factor' as const;

/** What a right password is worth to somebody with a second factor: five minutes to show it, once. */
export async function openChallenge(
  ctx: Context,
  user: ObjectId,
): Promise<{ challenge: string; expiresAt: string }> {
  const challenge = newSecretToken();
  const createdAt = ctx.clock.now();
  const expiresAt = new Date(createdAt.getTime() + LIVES_MS);
  const document = { _id: hashToken(challenge), kind: KIND, user, createdAt, expiresAt, failures: 0 };
  await tokensOf(ctx.db).insertOne(document, inSession(ctx));
  return { challenge, expiresAt: expiresAt.toISOString() };
}

const living = (ctx: Context, challenge: string) => ({
  _id: hashToken(challenge),
  kind: KIND,
  expiresAt: { $gt: ctx.clock.now() },
  failures: { $lt: MOST_FAILURES },
});

/** The challenge as long as it can still be answered, else null. */
export const findChallenge = (ctx: Context, challenge: string): Promise<TokenDocument | null> =>
  tokensOf(ctx.db).findOne(living(ctx, challenge), inSession(ctx));

/** Uses a challenge up. @returns false when somebody else has, or it is over */
export async function spendChallenge(ctx: Context, challenge: string): Promise<boolean> {
  return (await tokensOf(ctx.db).findOneAndDelete(living(ctx, challenge), inSession(ctx))) !== null;
}

/** Counts a wrong code against a challenge. */
export async function countFailure(ctx: Context, challenge: string): Promise<void> {
  await tokensOf(ctx.db).updateOne({ _id: hashToken(challenge), kind: KIND }, { $inc: { failures: 1 } });
}
