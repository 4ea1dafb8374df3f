import type { ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { creditLotsCollection } from '../data/credit-lot.document';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import * as ledger from '../domain/ledger';
import { expiryChanges } from '../domain/lots';

/** Credits that one payment granted (`key` as given to `grantCredits`), and how many of them are still unspent. */
export async function unspentOfGrant(
  ctx: Context,
  key: string,
): Promise<{
  organization: ObjectId;
  lot: ObjectId;
  granted: number;
  unspent: number;
  expiresAt: Date | null;
} | null> {
  const grant = await transactionByKey(ctx, `grant:${key}`);
  const lot = grant?.postings.find((posting) => posting.lot)?.lot;
  if (!grant?.organization || !lot) return null;
  const stored = await creditLotsCollection(ctx.db).findOne({ _id: lot }, inSession(ctx));
  return {
    organization: grant.organization,
    lot,
    granted: grant.credits,
    unspent: stored?.available ?? 0,
    expiresAt: stored?.expiresAt ?? null,
  };
}

/**
 * Takes unspent credits back that one payment granted, because the payment was returned: never credits of another
 * lot, never more than are unspent. The same `key` again changes nothing.
 * @returns the credits taken
 */
export async function revokeGrant(
  tx: TxContext,
  input: { grantKey: string; most: number; key: string; description: string },
): Promise<number> {
  const { grantKey, key, description } = input;
  const grant = await unspentOfGrant(tx, grantKey);
  const amount = Math.min(input.most, grant?.unspent ?? 0);
  if (!grant || amount <= 0 || (await transactionByKey(tx, `revoke:${key}`))) return 0;
  const { organization } = grant;
  const slices = [{ lot: grant.lot, amount }];
  const entry = ledger.revokeCredits({ organization, slices, key, description });
  await postEntry(tx, entry, { organization, changes: expiryChanges(slices) });
  return amount;
}
