import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { payoutMethodsCollection } from '../data/payout-method.document';

/**
 * Forgets whose accounts a worker was paid to. Where payouts went is part of the books: the rail and the last digits stay,
 * under the name `holderName`.
 */
export async function forgetPayoutMethods(
  tx: TxContext,
  worker: ObjectId,
  holderName: string,
): Promise<void> {
  const now = tx.clock.now();
  await payoutMethodsCollection(tx.db).updateMany(
    { worker },
    { $set: { holderName, account: null, active: false, endedAt: now, updatedAt: now } },
    inSession(tx),
  );
}
