import type { Context } from '@/platform/context';
import { currentSecretId, SealError } from '@/platform/secret-box';
import { payoutMethodsCollection } from '../data/payout-method.document';
import { isAwaited, openAccount, sealAccount } from '../data/payout-methods.repository';

/**
 * Seals account numbers of an earlier secret with the present one, so that the earlier one can be dropped from the
 * settings, and forgets numbers of ended accounts to which nothing is on its way. One document at a time; what
 * cannot be opened stays and is logged.
 */
export async function tidyPayoutMethods(ctx: Context): Promise<{ resealed: number; forgotten: number }> {
  const methods = payoutMethodsCollection(ctx.db);
  const done = { resealed: 0, forgotten: 0 };
  for await (const method of methods.find({ active: false, account: { $ne: null } })) {
    if (await isAwaited(ctx, method._id)) continue;
    const { modifiedCount } = await methods.updateOne(
      { _id: method._id, active: false },
      { $set: { account: null } },
    );
    done.forgotten += modifiedCount;
  }
  const stale = { account: { $ne: null }, 'account.kid': { $ne: currentSecretId() } };
  for await (const method of methods.find(stale)) {
    try {
      const account = openAccount(method);
      if (!account) continue;
      const { modifiedCount } = await methods.updateOne(
        { _id: method._id, 'account.iv': method.account?.iv },
        { $set: { account: sealAccount(method, account) } },
      );
      done.resealed += modifiedCount;
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      ctx.logger.error({ method: method._id.toHexString() }, 'a payout account cannot be opened');
    }
  }
  return done;
}
