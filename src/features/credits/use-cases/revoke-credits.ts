import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { oid } from '@/shared/ids';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import { spendableLots } from '../data/lots.repository';
import type { TransactionDocument } from '../data/transaction.document';
import * as ledger from '../domain/ledger';
import { expiryChanges, planHold } from '../domain/lots';

/**
 * Takes available credits away, soonest-expiring first. The same key again changes nothing.
 * @throws AppError INSUFFICIENT_CREDITS when there are fewer
 */
export async function revokeCredits(
  tx: TxContext,
  input: { organizationId: string | ObjectId; credits: number; key: string; description: string },
): Promise<TransactionDocument> {
  const organization = oid(input.organizationId);
  const { key, description } = input;
  const posted = await transactionByKey(tx, `revoke:${key}`);
  if (posted) return posted;
  const plan = planHold(await spendableLots(tx, organization), input.credits, tx.clock.now());
  if (!plan.ok) throw errors.insufficientCredits({ required: plan.required, available: plan.available });
  const entry = ledger.revokeCredits({ organization, slices: plan.slices, key, description });
  return postEntry(tx, entry, { organization, changes: expiryChanges(plan.slices) });
}
