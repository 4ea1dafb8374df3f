import { captureHold, type ReleaseCause, recordEarning, settleCash } from '@/features/credits';
import type { TxContext } from '@/platform/context';
import type { JobDocument, JobSettlement } from '../data/job.document';
import { hourlyCharge } from '../domain/pricing';

/** What is held of a price, in whole credits, or in minor units of the job's currency. */
export interface HeldPrice {
  unit: 'credit' | 'money';
  amount: number;
}

type Priced = Pick<JobDocument, 'status' | 'pricing' | 'settlement'> & Partial<Pick<JobDocument, 'payment'>>;

/** Whether the job is paid in money instead of credits. */
export const isPaidInMoney = (job: Pick<JobDocument, 'pricing'>): boolean => job.pricing.type !== 'credit';

/**
 * What is still held of the price: all of it once published (of a draft, what has been paid for it), less what a
 * settlement has ended.
 */
export function heldPrice(job: Priced): HeldPrice {
  const { pricing, settlement, payment } = job;
  const ended = settlement ? settlement.captured + settlement.released : 0;
  if (!isPaidInMoney(job)) {
    const amount = job.status === 'pending' ? 0 : Math.max(0, pricing.credits - ended);
    return { unit: 'credit', amount };
  }
  const paid = job.status !== 'pending' ? pricing.amount : payment?.state === 'paid' ? payment.amount : 0;
  return { unit: 'money', amount: Math.max(0, paid - ended) };
}

/** What of the held price an approval takes: all of it, or an hourly job's tracked time up to the cap. */
export function duePrice(job: Priced & Pick<JobDocument, 'totalTimeSpent'>): number {
  const { amount } = heldPrice(job);
  if (job.pricing.type !== 'hourly') return amount;
  const trackedMinutes = Math.round(job.totalTimeSpent);
  return hourlyCharge({ trackedMinutes, rate: job.pricing.rate ?? 0, cap: amount });
}

/** Minor units of the worker's payout that are not an earning yet. */
export function unearnedPayout(job: Pick<JobDocument, 'payout' | 'settlement'>): number {
  return Math.max(0, (job.payout?.amount ?? 0) - (job.settlement?.earned ?? 0));
}

/**
 * Ends what is held of a job: `captured` of it is spent, the rest goes back to its lots or to the card, and the worker
 * earns `earned` minor units. What a bank has called back meanwhile counts as given back.
 * @returns the job's settlement with this added
 */
export async function settleHeld(
  tx: TxContext,
  job: JobDocument,
  share: { captured: number; earned: number; cause: ReleaseCause },
): Promise<JobSettlement> {
  const captured = await endHeld(tx, job, share);
  if (job.worker && share.earned > 0) {
    await recordEarning(tx, { workerId: job.worker, jobId: job._id, amount: share.earned });
  }
  const before = job.settlement;
  return {
    at: tx.clock.now(),
    captured: (before?.captured ?? 0) + captured,
    released: (before?.released ?? 0) + heldPrice(job).amount - captured,
    earned: (before?.earned ?? 0) + share.earned,
  };
}

async function endHeld(
  tx: TxContext,
  job: JobDocument,
  { captured: wanted, cause }: { captured: number; cause: ReleaseCause },
): Promise<number> {
  const { unit, amount } = heldPrice(job);
  if (amount === 0) return 0;
  const captured = Math.min(wanted, amount);
  if (unit === 'money') return (await settleCash(tx, { jobId: job._id, captured, cause })).captured;
  await captureHold(tx, { jobId: job._id, credits: captured });
  return captured;
}
