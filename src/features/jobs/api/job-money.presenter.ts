import type { z } from 'zod';
import type { JobDocument } from '../data/job.document';
import type { ListedJob } from '../data/job-list.repository';
import { lateRefundPercent, type RefundRung } from '../domain/late-refund';
import { hourlyCharge } from '../domain/pricing';
import { heldPrice, isPaidInMoney } from '../use-cases/job-money';
import type { JobSummary } from './job-summary.presenter';
import type { job as jobSchema } from './jobs.schemas';

type Price = NonNullable<JobSummary['price']>;
type Job = z.input<typeof jobSchema>;
type Payout = NonNullable<JobSummary['payout']>;

const currencyOf = (code: string) => (code === 'KHR' ? ('KHR' as const) : ('USD' as const));

/** The price, for clients and staff. */
export function presentPrice(job: ListedJob): Price {
  const { type, credits, amount, currency } = job.pricing;
  const inMoney = isPaidInMoney(job);
  return {
    type,
    credits,
    amount: inMoney ? amount : null,
    currency: inMoney ? currencyOf(currency) : null,
    state: priceState(job),
    hourly: hourlyPart(job),
    captured: inMoney ? (job.settlement?.captured ?? null) : null,
    returned: inMoney ? (job.settlement?.released ?? null) : null,
    returnedCredits: inMoney ? null : (job.settlement?.released ?? null),
    payment: job.payment ? { id: job.payment.payment.toHexString(), state: job.payment.state } : null,
  };
}

/** What an hourly job has cost so far; what it cost, once it is settled. */
function hourlyPart(job: ListedJob): Price['hourly'] {
  const { type, rate, capMinutes, amount } = job.pricing;
  if (type !== 'hourly') return null;
  const trackedMinutes = Math.round(job.totalTimeSpent);
  const costSoFar = hourlyCharge({ trackedMinutes, rate: rate ?? 0, cap: amount });
  return { rate: rate ?? 0, capMinutes: capMinutes ?? 0, trackedMinutes, costSoFar };
}

/** What a version that came late gives back, and what it has given once the price is settled; null when it was in time. */
export function presentLate(job: JobDocument, ladder: readonly RefundRung[]): Job['late'] {
  const minutes = Math.round(job.lateMinutes ?? 0);
  const percent = lateRefundPercent(minutes, ladder);
  if (percent === 0) return null;
  // Of an hourly job more comes back than lateness does: what was not worked.
  const released = job.pricing.type === 'hourly' ? null : (job.settlement?.released ?? null);
  const inMoney = isPaidInMoney(job);
  return {
    minutes,
    percent,
    refundedCredits: inMoney ? null : released,
    refundedAmount: inMoney ? released : null,
  };
}

/** Where the price is: nothing held yet, held, spent, or given back whole. */
function priceState(job: ListedJob): Price['state'] {
  if (heldPrice(job).amount > 0 && (job.status !== 'cancelled' || job.settlement)) return 'held';
  if (job.status === 'pending' || (job.status === 'cancelled' && !job.settlement)) return 'none';
  return job.settlement && job.settlement.captured === 0 ? 'released' : 'captured';
}

/** The worker's pay, for the worker and staff; null until somebody has the job. */
export function presentPayout(job: ListedJob): Payout | null {
  return job.payout && { amount: job.payout.amount, currency: currencyOf(job.payout.currency) };
}
