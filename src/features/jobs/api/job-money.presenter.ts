import type { JobDocument } from '../data/job.document';
import { heldCredits } from '../use-cases/job-money';
import type { JobSummary } from './job-summary.presenter';

type Price = NonNullable<JobSummary['price']>;
type Payout = NonNullable<JobSummary['payout']>;

const currencyOf = (code: string) => (code === 'KHR' ? ('KHR' as const) : ('USD' as const));

/** The price, for clients and staff. */
export function presentPrice(job: JobDocument): Price {
  const { type, credits, amount, currency } = job.pricing;
  const inMoney = type !== 'credit';
  return {
    type,
    credits,
    amount: inMoney ? amount : null,
    currency: inMoney ? currencyOf(currency) : null,
    state: priceState(job),
  };
}

/** Where the price is: nothing held yet, held, spent, or given back whole. */
function priceState(job: JobDocument): Price['state'] {
  if (job.status === 'pending' || (job.status === 'cancelled' && !job.settlement)) return 'none';
  if (heldCredits(job) > 0) return 'held';
  return job.settlement && job.settlement.captured === 0 ? 'released' : 'captured';
}

/** The worker's pay, for the worker and staff; null until somebody has the job. */
export function presentPayout(job: JobDocument): Payout | null {
  return job.payout && { amount: job.payout.amount, currency: currencyOf(job.payout.currency) };
}
