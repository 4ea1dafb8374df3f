import { tidy } from '@/shared/money';
import { URGENCY_FACTOR, type Urgency } from '@/shared/vocabulary';

export interface CreditPrice {
  credits: number;
  parts: { hours: number; creditsPerHour: number; urgency: Urgency; urgencyFactor: number };
}

/**
 * Price of a job in whole credits: hours × the dearest required skill's credits for one hour × urgency, rounded up,
 * at least 1. A job without a required skill is priced at one credit an hour.
 */
export function creditPrice(input: {
  hours: number;
  creditEquivalents: readonly number[];
  urgency: Urgency;
}): CreditPrice {
  const creditsPerHour = input.creditEquivalents.length > 0 ? Math.max(...input.creditEquivalents) : 1;
  const urgencyFactor = URGENCY_FACTOR[input.urgency];
  const credits = Math.max(1, Math.ceil(tidy(input.hours * creditsPerHour * urgencyFactor)));
  return { credits, parts: { hours: input.hours, creditsPerHour, urgency: input.urgency, urgencyFactor } };
}

export interface WorkerPayout {
  /** US cents: base + urgency bonus. */
  amount: number;
  currency: 'USD';
  parts: {
    hours: number;
    /** US cents for one hour. */
    hourlyRate: number;
    urgency: Urgency;
    urgencyFactor: number;
    base: number;
    urgencyBonus: number;
  };
}

/** What an offer pays the worker, fixed when offered: hours × their hourly rate (US cents) × urgency, to the cent. */
export function workerPayout(input: { hours: number; hourlyRate: number; urgency: Urgency }): WorkerPayout {
  const urgencyFactor = URGENCY_FACTOR[input.urgency];
  const base = Math.round(tidy(input.hours * input.hourlyRate));
  const amount = Math.round(tidy(input.hours * input.hourlyRate * urgencyFactor));
  return {
    amount,
    currency: 'USD',
    parts: { ...input, urgencyFactor, base, urgencyBonus: amount - base },
  };
}
