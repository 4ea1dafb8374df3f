import { percentOf } from '@/shared/money';
import type { JobStatus } from './job-types';

/** Share of the price, in percent, that a client who cancels pays at each stage. Settings may change it. */
export type CancellationPolicy = Readonly<Partial<Record<JobStatus, number>>>;

/** Free until accepted, then a growing share. A client cannot cancel delivered work; staff settle that by hand. */
export const DEFAULT_CANCELLATION_POLICY: CancellationPolicy = {
  pending: 0,
  matching: 0,
  assigned: 25,
  in_progress: 50,
};

export interface CancellationSettlement {
  chargedPercent: number;
  /** Of the held price, in its own unit (credits or minor units): charged + refunded = price. */
  charged: number;
  refunded: number;
  /** Of the worker's fixed payout, US cents: the same share. */
  workerPay: number;
}

/**
 * How the held price is divided when a job is cancelled. Staff choose the refunded percent; for a client the policy
 * says it. Rounding favours the client. @throws RangeError for a percent outside 0–100.
 */
export function cancellationSettlement(input: {
  status: JobStatus;
  price: number;
  payout: number;
  policy?: CancellationPolicy;
  /** Chosen by staff; overrides the policy. */
  refundPercent?: number;
}): CancellationSettlement {
  const policy = { ...DEFAULT_CANCELLATION_POLICY, ...input.policy };
  const chargedPercent =
    input.refundPercent === undefined ? (policy[input.status] ?? 100) : 100 - input.refundPercent;
  if (!(chargedPercent >= 0 && chargedPercent <= 100)) throw new RangeError('a refund is 0 to 100 percent');
  const charged = Math.floor((input.price * chargedPercent) / 100);
  return {
    chargedPercent,
    charged,
    refunded: input.price - charged,
    workerPay: percentOf(input.payout, chargedPercent),
  };
}
