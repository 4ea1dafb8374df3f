import { createHash } from 'node:crypto';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { assertWithin, consume, forget } from '@/platform/http/rate-limit';
import { mongoOf } from '@/platform/mongo';
import { processWide } from '@/platform/process-wide';

const queues = () => processWide<Map<string, Promise<unknown>>>('sign-in-queues', () => new Map());

/**
 * Checks a password under the limits of failed sign-ins, per account and per address of the caller. Checks of one
 * account, and of one address, run one after the other, so that guesses sent at once count as well; a success counts nothing.
 * @throws AppError UNAUTHENTICATED when the check says no, RATE_LIMITED once too many did
 */
export async function guardSignIn<T>(
  ctx: Context,
  email: string,
  check: () => Promise<T | null>,
): Promise<T> {
  const account = createHash('sha256').update(email).digest('hex');
  return inTurn(`ip:${ctx.ip ?? account}`, () =>
    inTurn(account, async () => {
      const { client } = mongoOf(ctx.payload);
      if (ctx.ip) await assertWithin(client, 'sign-in-ip', ctx.ip);
      await assertWithin(client, 'sign-in-account', account);
      const passed = await check();
      if (passed) {
        await forget(client, 'sign-in-account', account);
        return passed;
      }
      if (ctx.ip) await consume(client, 'sign-in-ip', ctx.ip);
      await consume(client, 'sign-in-account', account);
      throw errors.unauthenticated('The e-mail address or the password is not right.');
    }),
  );
}

async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const waiting = queues();
  const turn = (waiting.get(key) ?? Promise.resolve()).then(work, work);
  waiting.set(key, turn);
  try {
    return await turn;
  } finally {
    if (waiting.get(key) === turn) waiting.delete(key);
  }
}
