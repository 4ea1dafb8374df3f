import type { ObjectId } from 'mongodb';
import { loadSettings } from '@/features/settings';
import type { TxContext } from '@/platform/context';
import { DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { earningKey } from '../data/job-earnings.repository';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import { earnPay } from '../domain/money-ledger';

export interface EarningInput {
  workerId: string | ObjectId;
  jobId: string | ObjectId;
  /** Minor units (US cents), as fixed in the accepted offer. */
  amount: number;
  /** When it clears; the settings' days from now when left out. */
  clearsAt?: Date;
  /** Tells a later earning on the same job apart, e.g. of new scope; the first has none. */
  part?: string;
}

/**
 * Credits a worker with a job's pay: pending now, cleared by a task. The same part of a job asked for again changes
 * nothing.
 */
export async function recordEarning(tx: TxContext, input: EarningInput): Promise<void> {
  const { amount, part } = input;
  const job = oid(input.jobId);
  const worker = oid(input.workerId);
  const idempotencyKey = earningKey(job, part);
  if (amount <= 0 || (await transactionByKey(tx, idempotencyKey))) return;
  await postEntry(tx, { ...earnPay({ worker, job, amount }), idempotencyKey }, { worker, job });
  const clearsAt = input.clearsAt ?? (await clearingDay(tx));
  const workerId = worker.toHexString();
  await tx.emit({
    type: 'earning.recorded',
    rooms: [`user:${workerId}`],
    data: {
      workerId,
      jobId: job.toHexString(),
      part: part ?? null,
      amount,
      currency: 'USD',
      clearsAt: clearsAt.toISOString(),
    },
  });
}

async function clearingDay(tx: TxContext): Promise<Date> {
  const { clearingDays } = await loadSettings(tx.db);
  return new Date(tx.clock.now().getTime() + clearingDays * DAY_MS);
}
