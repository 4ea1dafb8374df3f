import type { Context, TxContext } from '@/platform/context';
import { type EntryEffects, postEntry, transactionByKey } from '../data/ledger.repository';
import type { TransactionDocument } from '../data/transaction.document';
import type { LedgerEntry } from '../domain/ledger';

/**
 * Posts an entry of real money, in the caller's transaction. An entry with this key that is there already is
 * answered as it is and nothing is posted.
 * @throws AppError CONFLICT when it would take an organization's cash below zero
 */
export async function postMoney(
  tx: TxContext,
  entry: LedgerEntry<never>,
  refs: Pick<EntryEffects, 'organization' | 'job' | 'payment'>,
): Promise<{ transaction: TransactionDocument; isNew: boolean }> {
  const posted = await transactionByKey(tx, entry.idempotencyKey);
  if (posted) return { transaction: posted, isNew: false };
  return { transaction: await postEntry(tx, entry, refs), isNew: true };
}

/** The transaction that booked a payment of this key (a payment intent or an invoice of Stripe's), or null. */
export const moneyByKey = (ctx: Context, key: string): Promise<TransactionDocument | null> =>
  transactionByKey(ctx, `payment:${key}`);
