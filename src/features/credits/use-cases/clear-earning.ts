import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { oid } from '@/shared/ids';
import { clearedKey, earningKey, pendingPay } from '../data/job-earnings.repository';
import { postEntry, transactionByKey } from '../data/ledger.repository';
import { clearPay } from '../domain/money-ledger';

/**
 * Moves one earning from pending to cleared, or what is left of it when some was taken back. Does nothing when it has
 * cleared already.
 */
export async function clearEarning(
  ctx: Context,
  input: { workerId: string; jobId: string; part?: string | null },
): Promise<void> {
  const job = oid(input.jobId);
  const worker = oid(input.workerId);
  const part = input.part ?? undefined;
  await unitOfWork(ctx, async (tx) => {
    const earned = await transactionByKey(tx, earningKey(job, part));
    const idempotencyKey = clearedKey(job, part);
    if (!earned || (await transactionByKey(tx, idempotencyKey))) return;
    const amount = Math.min(earned.amount, await pendingPay(tx, job, worker));
    if (amount <= 0) return;
    await postEntry(tx, { ...clearPay({ worker, job, amount }), idempotencyKey }, { worker, job });
    await tx.emit({
      type: 'earning.cleared',
      rooms: [`user:${input.workerId}`],
      data: { workerId: input.workerId, jobId: input.jobId, amount, currency: 'USD' },
    });
  });
}
