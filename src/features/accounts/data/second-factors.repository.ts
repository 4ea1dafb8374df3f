import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { currentSecretId, SealError, type SealedText, seal, unseal } from '@/platform/secret-box';
import { matchingHash } from './recovery-codes';
import { type SecondFactorDocument, secondFactorsOf } from './second-factor.document';
import { stepOfCode } from './totp';

const PURPOSE = 'second factor';

/** Seals a shared secret for one person. */
export const sealTotpSecret = (secret: string, user: ObjectId): SealedText =>
  seal(secret, PURPOSE, user.toHexString());

/** The shared secret. @throws SealError */
export const openTotpSecret = ({ _id, secret }: SecondFactorDocument): string =>
  unseal(secret, PURPOSE, _id.toHexString());

/** The second factor that is in force for a person; null without one. */
export const activeSecondFactor = (ctx: Context, user: ObjectId): Promise<SecondFactorDocument | null> =>
  secondFactorsOf(ctx.db).findOne({ _id: user, enabledAt: { $ne: null } }, inSession(ctx));

/**
 * Uses up a code of the app: it counts when it is of this half minute, the one before or the one after, and nobody used
 * it or a later one. Two requests with one code: one wins, by compare-and-set.
 */
export async function spendTotpCode(
  ctx: Context,
  factor: SecondFactorDocument,
  code: string,
): Promise<boolean> {
  const step = stepOfCode(openTotpSecret(factor), code, ctx.clock.now());
  if (step === null) return false;
  const { modifiedCount } = await secondFactorsOf(ctx.db).updateOne(
    { _id: factor._id, lastStep: { $lt: step } },
    { $set: { lastStep: step } },
    inSession(ctx),
  );
  return modifiedCount === 1;
}

/** The unused recovery code that was given; null when it is none. Slow on purpose. */
export function findRecoveryCode(factor: SecondFactorDocument, code: string): Promise<string | null> {
  const unused = factor.recovery.filter(({ usedAt }) => !usedAt).map(({ hash }) => hash);
  return matchingHash(code, factor.recoverySalt, unused);
}

/** Uses up a recovery code, by compare-and-set. @returns how many are left; null when somebody was faster */
export async function spendRecoveryCode(ctx: Context, user: ObjectId, hash: string): Promise<number | null> {
  const after = await secondFactorsOf(ctx.db).findOneAndUpdate(
    { _id: user, recovery: { $elemMatch: { hash, usedAt: null } } },
    { $set: { 'recovery.$.usedAt': ctx.clock.now() } },
    { ...inSession(ctx), returnDocument: 'after' },
  );
  return after ? recoveryCodesLeft(after) : null;
}

/** Recovery codes that nobody has used yet. */
export const recoveryCodesLeft = ({ recovery }: SecondFactorDocument): number =>
  recovery.filter(({ usedAt }) => !usedAt).length;

/** Which of these people have a second factor in force, by id. */
export async function peopleWithSecondFactor(
  ctx: Context,
  people: readonly { _id: ObjectId }[],
): Promise<Set<string>> {
  const found = await secondFactorsOf(ctx.db)
    .find(
      { _id: { $in: people.map(({ _id }) => _id) }, enabledAt: { $ne: null } },
      { ...inSession(ctx), projection: { _id: 1 } },
    )
    .toArray();
  return new Set(found.map(({ _id }) => _id.toHexString()));
}

/**
 * Seals secrets of an earlier server secret with the present one, so that the earlier one can be dropped from the
 * settings. One document at a time; what cannot be opened stays and is logged.
 * @returns how many were sealed anew
 */
export async function resealSecondFactors(ctx: Context): Promise<number> {
  const factors = secondFactorsOf(ctx.db);
  let resealed = 0;
  for await (const factor of factors.find({ 'secret.kid': { $ne: currentSecretId() } })) {
    try {
      const secret = sealTotpSecret(openTotpSecret(factor), factor._id);
      const same = { _id: factor._id, 'secret.iv': factor.secret.iv };
      resealed += (await factors.updateOne(same, { $set: { secret } })).modifiedCount;
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      ctx.logger.error({ user: factor._id.toHexString() }, 'a second factor cannot be opened');
    }
  }
  return resealed;
}
