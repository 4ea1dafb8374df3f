import { captureHold, recordEarning } from '@/features/credits';
import type { TxContext } from '@/platform/context';
import type { JobDocument, JobSettlement } from '../data/job.document';

/** Credits of the price that are still held: all of it once published, less what a settlement has ended. */
export function heldCredits(job: Pick<JobDocument, 'status' | 'pricing' | 'settlement'>): number {
  if (job.status === 'pending') return 0;
  const ended = job.settlement ? job.settlement.captured + job.settlement.released : 0;
  return Math.max(0, job.pricing.credits - ended);
}

/** Minor units of the worker's payout that are not an earning yet. */
export function unearnedPayout(job: Pick<JobDocument, 'payout' | 'settlement'>): number {
  return Math.max(0, (job.payout?.amount ?? 0) - (job.settlement?.earned ?? 0));
}

/**
 * Ends what is held of a job: `captured` of it is spent, the rest goes back to its lots, and the worker earns
 * `earned` minor units.
 * @returns the job's settlement with this added
 */
export async function settleHeld(
  tx: TxContext,
  job: JobDocument,
  share: { captured: number; earned: number },
): Promise<JobSettlement> {
  const held = heldCredits(job);
  const captured = Math.min(share.captured, held);
  if (held > 0) await captureHold(tx, { jobId: job._id, credits: captured });
  if (job.worker && share.earned > 0) {
    await recordEarning(tx, { workerId: job.worker, jobId: job._id, amount: share.earned });
  }
  const before = job.settlement;
  return {
    at: tx.clock.now(),
    captured: (before?.captured ?? 0) + captured,
    released: (before?.released ?? 0) + held - captured,
    earned: (before?.earned ?? 0) + share.earned,
  };
}
