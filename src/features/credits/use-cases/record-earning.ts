import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { oid } from '@/shared/ids';
import { jobEarning } from '../data/job-earnings.repository';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import { earnPay, reversePay } from '../domain/money-ledger';

export interface EarningInput {
  workerId: string | ObjectId;
  jobId: string | ObjectId;
  /** US cents, as fixed in the accepted offer. */
  amount: number;
}

/**
 * Credits a worker with a job's pay: pending now, cleared by a task after the settings' days. A job that is paid
 * already (pending or cleared) changes nothing; one whose pay was reversed in full earns again.
 */
export async function recordEarning(tx: TxContext, input: EarningInput): Promise<void> {
  const job = oid(input.jobId);
  const worker = oid(input.workerId);
  const state = await jobEarning(tx, job, worker);
  if (input.amount <= 0 || state.pending > 0 || state.cleared > 0) return;
  const entry = earnPay({ worker, job, amount: input.amount });
  const idempotencyKey =
    state.entries === 0 ? entry.idempotencyKey : `${entry.idempotencyKey}:${state.entries + 1}`;
  await postEntry(tx, { ...entry, idempotencyKey }, { worker, job });
  const ids = { workerId: worker.toHexString(), jobId: job.toHexString() };
  await tx.emit({
    type: 'earning.recorded',
    rooms: [`user:${ids.workerId}`],
    data: { ...ids, amount: input.amount, currency: 'USD' },
  });
}

/**
 * Takes pending pay back: an approval was undone, or staff ruled so. Never touches what has cleared; the same key
 * again changes nothing.
 * @returns the US cents that were taken back
 */
export async function reverseEarning(
  tx: TxContext,
  input: Omit<EarningInput, 'amount'> & { /** All that is pending when left out. */ amount?: number; key: string },
): Promise<number> {
  const job = oid(input.jobId);
  const worker = oid(input.workerId);
  const { pending } = await jobEarning(tx, job, worker);
  const amount = Math.min(input.amount ?? pending, pending);
  if (amount <= 0) return 0;
  const entry = reversePay({ worker, job, amount, key: input.key });
  if (await transactionByKey(tx, entry.idempotencyKey)) return 0;
  await postEntry(tx, entry, { worker, job });
  await tx.emit({
    type: 'earning.reversed',
    rooms: [`user:${worker}`],
    data: { workerId: worker.toHexString(), jobId: job.toHexString(), amount, currency: 'USD' },
  });
  return amount;
}
