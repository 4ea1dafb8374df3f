import type { z } from 'zod';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { assertWithin, consume } from '@/platform/http/rate-limit';
import { mongoOf } from '@/platform/mongo';
import { fieldIssues } from '@/platform/validation';
import { verifyTotpInput } from '../../api/second-factor.schemas';
import { activeSecondFactor } from '../../data/second-factors.repository';
import { usersCollection } from '../../data/user.document';
import { assertOpen, begin, type IssuedSession } from '../sign-in';
import { countFailure, findChallenge, spendChallenge } from './challenge';
import { type Shown, withShownFactor } from './show-factor';

const refusal = () =>
  errors.unauthenticated('This code is not right, or the sign-in took too long. Try again or start over.');

/**
 * The second half of a sign-in: the challenge of the first and a code. Whatever is wrong gets the same words. A challenge is good for one
 * session, five minutes and five tries; wrong codes count per account, per challenge and per caller's address.
 * @throws AppError VALIDATION_FAILED, UNAUTHENTICATED, FORBIDDEN (closed account), RATE_LIMITED
 */
export async function verifySecondFactor(
  ctx: Context,
  raw: z.input<typeof verifyTotpInput>,
  deviceToken: string | null,
): Promise<IssuedSession> {
  const parsed = verifyTotpInput.safeParse(raw);
  if (!parsed.success) throw errors.validation(fieldIssues(parsed.error));
  const { challenge, code, recoveryCode } = parsed.data;
  const { client } = mongoOf(ctx.payload);
  if (ctx.ip) await assertWithin(client, 'sign-in-ip', ctx.ip);
  const shown: Shown = code ? { code } : { recoveryCode: recoveryCode ?? '' };
  const issued = await answer(ctx, challenge, shown, deviceToken);
  if (issued) return issued;
  await countFailure(ctx, challenge);
  if (ctx.ip) await consume(client, 'sign-in-ip', ctx.ip);
  throw refusal();
}

async function answer(
  ctx: Context,
  challenge: string,
  shown: Shown,
  deviceToken: string | null,
): Promise<IssuedSession | null> {
  const found = await findChallenge(ctx, challenge);
  if (!found) return null;
  const user = await usersCollection(ctx.db).findOne({ _id: found.user });
  const factor = await activeSecondFactor(ctx, found.user);
  if (!user || !factor) return null;
  assertOpen(user);
  return withShownFactor(ctx, { user, factor }, shown, async (tx, how) =>
    (await spendChallenge(tx, challenge)) ? begin(tx, user, deviceToken, { secondFactor: how }) : null,
  );
}
