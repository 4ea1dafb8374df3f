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

/** What a job costs in money. All amounts are US cents, paid up front. */
export interface MoneyPrices {
  /** For one credit. */
  creditPrice: number;
  fixed: { amount: number };
  hourly: { rate: number; capMinutes: number; amount: number; expected: number };
}

/**
 * The price of a job in money, by the rate of a credit without a subscription (settings `payAsYouGoCreditPrice`).
 * Fixed: the price in credits × that rate. Hourly: for each hour the credits of one hour × urgency × that rate, up to
 * a cap of the estimate, rounded up to the quarter hour, × `capPercent` (settings `hourlyCapPercent`).
 */
export function moneyPrices(
  { credits, parts }: CreditPrice,
  rules: { creditPrice: number; capPercent: number },
): MoneyPrices {
  const { creditPrice } = rules;
  const rate = Math.round(tidy(parts.creditsPerHour * parts.urgencyFactor * creditPrice));
  const quarters = Math.max(1, Math.ceil(tidy(parts.hours * 4)));
  const capMinutes = Math.ceil(tidy((quarters * 15 * rules.capPercent) / 100));
  return {
    creditPrice,
    fixed: { amount: credits * creditPrice },
    hourly: {
      rate,
      capMinutes,
      amount: costOfTime(capMinutes, rate),
      expected: costOfTime(quarters * 15, rate),
    },
  };
}

/** What tracked time costs at a rate for one hour, US cents, to the cent. */
export function costOfTime(minutes: number, rate: number): number {
  return Math.round(tidy((Math.max(0, minutes) * rate) / 60));
}

/** What an hourly job is charged at approval: its tracked time, never more than the cap that was paid up front. */
export function hourlyCharge(input: { trackedMinutes: number; rate: number; cap: number }): number {
  return Math.min(input.cap, costOfTime(input.trackedMinutes, input.rate));
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
