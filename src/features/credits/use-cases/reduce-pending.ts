import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { pendingPay } from '../data/job-earnings.repository';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import { reversePay } from '../domain/money-ledger';

/**
 * Staff ruled that a job was not the pay's worth: takes up to `amount` US cents of what is still pending. What has
 * cleared stays the worker's. The same key again changes nothing.
 * @returns US cents taken
 */
export async function reducePending(
  tx: TxContext,
  input: { worker: ObjectId; job: ObjectId; amount: number; key: string },
): Promise<number> {
  const { worker, job, key } = input;
  const amount = Math.min(input.amount, await pendingPay(tx, job, worker));
  if (amount <= 0) return 0;
  const entry = reversePay({ worker, job, amount, key });
  if (await transactionByKey(tx, entry.idempotencyKey)) return 0;
  await postEntry(tx, entry, { worker, job });
  await tx.emit({
    type: 'earning.reduced',
    rooms: [`user:${worker}`],
    data: { workerId: worker.toHexString(), jobId: job.toHexString(), amount, currency: 'USD' },
  });
  return amount;
}
