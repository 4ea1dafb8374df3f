import type { z } from 'zod';
import type { Context, TxContext } from '@/platform/context';
import { isDuplicate } from '@/platform/email-outbox';
import { errors } from '@/platform/errors';
import { consume, forget } from '@/platform/http/rate-limit';
import { mongoOf } from '@/platform/mongo';
import { unitOfWork } from '@/platform/unit-of-work';
import { fieldIssues } from '@/platform/validation';
import { MINUTE_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { enableTotpInput, setupTotpInput, shownFactorInput } from '../../api/second-factor.schemas';
import { newRecoveryCodes } from '../../data/recovery-codes';
import { secondFactorsOf } from '../../data/second-factor.document';
import { activeSecondFactor, openTotpSecret, sealTotpSecret } from '../../data/second-factors.repository';
import { enrolmentOf, newTotpSecret, stepOfCode } from '../../data/totp';
import { type UserDocument, usersCollection } from '../../data/user.document';
import { requireUser } from '../authorize';
import { forgetIdentity } from '../identity-cache';
import { confirmPassword } from '../passwords';
import { tellOwner } from '../security-notice';
import { needsSecondFactor } from './requirement';
import { type Shown, withShownFactor, wrongCode } from './show-factor';

/** A secret that nobody has proved to have within this time is shown anew. */
const SETUP_MS = 15 * MINUTE_MS;

const ALREADY = 'The second factor is on already. Switch it off before you set up another one.';

function parsed<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (!result.success) throw errors.validation(fieldIssues(result.error));
  return result.data;
}

async function self(ctx: Context): Promise<UserDocument> {
  const user = await usersCollection(ctx.db).findOne({ _id: oid(requireUser(ctx).id) });
  if (!user) throw errors.notFound('The account');
  return user;
}

/**
 * Shows a new secret to put into an authenticator app, once the person has shown their password. It counts for nothing until
 * `enableTotp` proves that the app has it. Not inside a transaction: a wrong password must count.
 * @throws AppError VALIDATION_FAILED, CONFLICT when one is on already, RATE_LIMITED
 */
export async function setupTotp(ctx: Context, raw: z.input<typeof setupTotpInput>) {
  const { currentPassword } = parsed(setupTotpInput, raw);
  await confirmPassword(ctx, currentPassword);
  const user = await self(ctx);
  const secret = newTotpSecret();
  const fresh = {
    secret: sealTotpSecret(secret, user._id),
    createdAt: ctx.clock.now(),
    lastStep: 0,
    recoverySalt: '',
    recovery: [],
  };
  await secondFactorsOf(ctx.db)
    .updateOne({ _id: user._id, enabledAt: null }, { $set: fresh }, { upsert: true })
    .catch((error: unknown) => {
      if (isDuplicate(error)) throw errors.conflict(ALREADY);
      throw error;
    });
  return { secret, ...enrolmentOf(secret, user.email) };
}

/**
 * Switches the second factor on: a code proves that the app has the secret. @returns ten recovery codes, readable only now
 * @throws AppError VALIDATION_FAILED naming `code`, CONFLICT when nothing was set up, RATE_LIMITED
 */
export async function enableTotp(ctx: Context, raw: z.input<typeof enableTotpInput>): Promise<string[]> {
  const { code } = parsed(enableTotpInput, raw);
  const user = await self(ctx);
  const { client } = mongoOf(ctx.payload);
  const key = user._id.toHexString();
  const since = new Date(ctx.clock.now().getTime() - SETUP_MS);
  const pending = await secondFactorsOf(ctx.db).findOne({ _id: user._id, enabledAt: null });
  if (!pending || pending.createdAt < since) throw errors.conflict('Set up an authenticator app first.');
  await consume(client, 'second-factor', key);
  const step = stepOfCode(openTotpSecret(pending), code, ctx.clock.now());
  if (step === null) throw wrongCode();
  await forget(client, 'second-factor', key);
  const { codes, salt, hashes } = await newRecoveryCodes();
  await unitOfWork(ctx, async (tx) => {
    const recovery = hashes.map((hash) => ({ hash, usedAt: null }));
    const set = { enabledAt: tx.clock.now(), lastStep: step, recoverySalt: salt, recovery };
    const same = { _id: user._id, enabledAt: null, 'secret.iv': pending.secret.iv };
    const { modifiedCount } = await secondFactorsOf(tx.db).updateOne(
      same,
      { $set: set },
      { session: tx.session },
    );
    if (modifiedCount === 0) throw errors.conflict(ALREADY);
    await record(tx, user, 'account.enable_second_factor', { before: false, after: true });
    await tx.emit({ type: 'account.rights_changed', rooms: [], data: { userId: key } });
    await tellOwner(tx, user, 'second-factor-on');
  });
  forgetIdentity(key);
  return codes;
}

/**
 * Switches the second factor off, with the password and a code.
 * @throws AppError VALIDATION_FAILED, FORBIDDEN for staff who need one, CONFLICT when it is off, RATE_LIMITED
 */
export async function disableTotp(ctx: Context, raw: z.input<typeof shownFactorInput>): Promise<void> {
  const input = parsed(shownFactorInput, raw);
  const user = await self(ctx);
  if (await needsSecondFactor(ctx, user)) throw errors.forbidden('Staff need a second factor here.');
  await withOwnFactor(ctx, user, input, async (tx) => {
    await secondFactorsOf(tx.db).deleteOne({ _id: user._id }, { session: tx.session });
    await record(tx, user, 'account.disable_second_factor', { before: true, after: false });
    await tellOwner(tx, user, 'second-factor-off');
    return true;
  });
  forgetIdentity(user._id.toHexString());
}

/** Ten new recovery codes, with the password and a code; the old ones are worth nothing from then on. @throws as `disableTotp` */
export async function renewRecoveryCodes(
  ctx: Context,
  raw: z.input<typeof shownFactorInput>,
): Promise<string[]> {
  const input = parsed(shownFactorInput, raw);
  const user = await self(ctx);
  const { codes, salt, hashes } = await newRecoveryCodes();
  await withOwnFactor(ctx, user, input, async (tx) => {
    const recovery = hashes.map((hash) => ({ hash, usedAt: null }));
    await secondFactorsOf(tx.db).updateOne(
      { _id: user._id },
      { $set: { recoverySalt: salt, recovery } },
      { session: tx.session },
    );
    await tx.audit({
      action: 'account.renew_recovery_codes',
      entity: 'users',
      entityId: user._id.toHexString(),
      after: { codes: codes.length },
    });
    await tellOwner(tx, user, 'recovery-codes-new');
    return true;
  });
  return codes;
}

async function withOwnFactor(
  ctx: Context,
  user: UserDocument,
  input: z.output<typeof shownFactorInput>,
  then: (tx: TxContext) => Promise<true>,
): Promise<void> {
  await confirmPassword(ctx, input.currentPassword);
  const factor = await activeSecondFactor(ctx, user._id);
  if (!factor) throw errors.conflict('The second factor is off.');
  const shown: Shown = input.code ? { code: input.code } : { recoveryCode: input.recoveryCode ?? '' };
  const done = await withShownFactor(ctx, { user, factor }, shown, then);
  if (!done) throw wrongCode(input.code ? 'code' : 'recoveryCode');
}

async function record(
  tx: TxContext,
  user: UserDocument,
  action: string,
  change: { before: boolean; after: boolean },
): Promise<void> {
  await tx.audit({
    action,
    entity: 'users',
    entityId: user._id.toHexString(),
    before: { secondFactor: change.before },
    after: { secondFactor: change.after },
  });
}
