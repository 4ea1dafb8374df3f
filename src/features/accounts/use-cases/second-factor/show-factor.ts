import type { Context, TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { consume, forget } from '@/platform/http/rate-limit';
import { mongoOf } from '@/platform/mongo';
import { unitOfWork } from '@/platform/unit-of-work';
import type { SecondFactorDocument } from '../../data/second-factor.document';
import { findRecoveryCode, spendRecoveryCode, spendTotpCode } from '../../data/second-factors.repository';
import type { UserDocument } from '../../data/user.document';
import { tellOwner } from '../security-notice';

/** What a person shows: the app's code of now, or one of the recovery codes. */
export type Shown = { code: string } | { recoveryCode: string };

/**
 * Uses up what a person shows and does `then` in the same transaction: both or neither. Every try counts against the
 * account's limit before it is looked at, so that tries at once count too; the first right one forgets them.
 * @returns null when it is wrong or was used before
 * @throws AppError RATE_LIMITED after five wrong ones in the window
 */
export async function withShownFactor<T>(
  ctx: Context,
  person: { user: UserDocument; factor: SecondFactorDocument },
  shown: Shown,
  then: (tx: TxContext, how: 'totp' | 'recovery-code') => Promise<T | null>,
): Promise<T | null> {
  const { user, factor } = person;
  const { client } = mongoOf(ctx.payload);
  const key = user._id.toHexString();
  await consume(client, 'second-factor', key);
  const hash = 'recoveryCode' in shown ? await findRecoveryCode(factor, shown.recoveryCode) : null;
  const attempt = async (tx: TxContext): Promise<T> => {
    if ('code' in shown) {
      if (!(await spendTotpCode(tx, factor, shown.code))) throw new Wrong();
      return orWrong(await then(tx, 'totp'));
    }
    const left = hash ? await spendRecoveryCode(tx, user._id, hash) : null;
    if (left === null) throw new Wrong();
    await tellOwner(tx, user, 'recovery-code-used', { left });
    return orWrong(await then(tx, 'recovery-code'));
  };
  try {
    const result = await unitOfWork(ctx, attempt);
    await forget(client, 'second-factor', key);
    return result;
  } catch (error) {
    if (error instanceof Wrong) return null;
    throw error;
  }
}

/** Undoes the transaction. */
class Wrong extends Error {}

function orWrong<T>(result: T | null): T {
  if (result === null) throw new Wrong();
  return result;
}

/** The refusal of somebody who is signed in and shows a wrong code. */
export const wrongCode = (path = 'code') =>
  errors.validation([{ path, message: 'This code is not right, or it was used already.' }]);
