import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { type TokenKind, tokensOf } from '../data/auth.collections';
import { hashToken } from '../data/secret-token';

const badToken = () =>
  errors.validation([
    {
      path: 'token',
      message: 'This link was used already or is too old. Ask for a new one.',
      expected: 'a token that is good',
    },
  ]);

/** @throws AppError VALIDATION_FAILED unless the token is good now; it stays good */
export async function assertToken(ctx: Context, token: string, kinds: readonly TokenKind[]): Promise<void> {
  const filter = { _id: hashToken(token), kind: { $in: kinds }, expiresAt: { $gt: ctx.clock.now() } };
  if (!(await tokensOf(ctx.db).findOne(filter, inSession(ctx)))) throw badToken();
}

/**
 * Uses a one-time token up.
 * @returns whose it was
 * @throws AppError VALIDATION_FAILED when it is unknown, used or too old
 */
export async function consumeToken(
  ctx: Context,
  token: string,
  kinds: readonly TokenKind[],
): Promise<ObjectId> {
  const filter = { _id: hashToken(token), kind: { $in: kinds }, expiresAt: { $gt: ctx.clock.now() } };
  const found = await tokensOf(ctx.db).findOneAndDelete(filter, inSession(ctx));
  if (!found) throw badToken();
  return found.user;
}

/** Makes every link that was mailed to a person useless, e.g. because their address is another now. */
export async function forgetLinks(ctx: Context, user: ObjectId): Promise<void> {
  await tokensOf(ctx.db).deleteMany({ user, kind: { $ne: 'used-refresh' } }, inSession(ctx));
}
