import type { PricingType } from '../../../domain/job-types';
import type { Quote } from './use-quote';

/** What the chosen way costs now: cents paid up front, or null for credits. */
export function amountOf(quote: Quote, type: PricingType): number | null {
  if (type === 'credit') return null;
  return type === 'fixed' ? quote.money.fixed.amount : quote.money.hourly.amount;
}

/** Whether the job can be posted as it is to be paid: money is paid on the way. */
export const isAffordable = (quote: Quote, type: PricingType): boolean =>
  type !== 'credit' || quote.sufficient;
