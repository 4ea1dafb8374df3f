import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { oid } from '@/shared/ids';
import { jobEarning } from '../data/job-earnings.repository';
import { postEntry } from '../data/ledger.repository';
import { clearPay } from '../domain/money-ledger';

/** Moves what is pending of a job's pay to cleared. Does nothing when nothing is pending any more. */
export async function clearEarning(
  ctx: Context,
  input: { workerId: string; jobId: string },
): Promise<void> {
  const job = oid(input.jobId);
  const worker = oid(input.workerId);
  await unitOfWork(ctx, async (tx) => {
    const { pending, entries } = await jobEarning(tx, job, worker);
    if (pending <= 0) return;
    const entry = clearPay({ worker, job, amount: pending });
    const idempotencyKey = entries === 1 ? entry.idempotencyKey : `${entry.idempotencyKey}:${entries + 1}`;
    await postEntry(tx, { ...entry, idempotencyKey }, { worker, job });
    await tx.emit({
      type: 'earning.cleared',
      rooms: [`user:${input.workerId}`],
      data: { ...input, amount: pending, currency: 'USD' },
    });
  });
}
