import { addMonths, earlier, type Interval } from '@/shared/durations';
import type { PlanTerms } from './plan-terms';

/** A line of a subscription's invoice. */
export interface InvoiceLineFacts {
  /** Cents; negative gives unused time back. */
  amount: number;
  /** Part of a period, because the plan changed within it. */
  proration: boolean;
  period: Interval;
  terms: PlanTerms | null;
}

export interface PaidInvoiceFacts {
  lines: readonly InvoiceLineFacts[];
  /** The invoice that the subscription began with: of nothing, it begins a trial. */
  isFirst: boolean;
}

export interface InvoiceGrant {
  credits: number;
  /** The month that they are for. */
  month: Interval;
  expiresAt: Date;
}

/** Credits expire `rolloverMonths` after the end of the month that they were granted for. */
export const grantExpiry = (month: Interval, { rolloverMonths }: Pick<PlanTerms, 'rolloverMonths'>): Date =>
  addMonths(month.to, rolloverMonths);

/** The month of a paid period in which `at` lies, counted from the period's start. */
export function monthOf(period: Interval, at: Date): Interval {
  let month = 1;
  while (addMonths(period.from, month) <= at && addMonths(period.from, month) < period.to) month += 1;
  return {
    from: addMonths(period.from, month - 1),
    to: earlier(addMonths(period.from, month), period.to),
  };
}

/**
 * The credits that a paid invoice of a subscription brings, null when none. A period brings its month's credits (of a year
 * the first month's; the others come month by month), a trial the trial's, and an upgrade within a period the difference
 * between the plans, so that no month is granted twice.
 */
export function grantOfInvoice({ lines, isFirst }: PaidInvoiceFacts): InvoiceGrant | null {
  const unused = lines.find(({ amount, proration }) => proration && amount < 0);
  const [fresh] = lines.filter((line) => line !== unused && line.amount >= 0).sort(longestFirst);
  if (!fresh?.terms || (unused && !unused.terms)) return null;
  const { terms, period } = fresh;
  if (fresh.amount === 0) {
    const isTrial = isFirst && !fresh.proration && terms.trialCredits > 0;
    return isTrial
      ? { credits: terms.trialCredits, month: period, expiresAt: grantExpiry(period, terms) }
      : null;
  }
  const credits = terms.monthlyCredits - (unused?.terms?.monthlyCredits ?? 0);
  if (credits <= 0) return null;
  const month = monthWithin(period, terms);
  return { credits, month, expiresAt: grantExpiry(month, terms) };
}

const longestFirst = (a: InvoiceLineFacts, b: InvoiceLineFacts) =>
  b.period.to.getTime() - a.period.to.getTime();

function monthWithin(period: Interval, { interval }: PlanTerms): Interval {
  if (interval === 'month') return period;
  return monthOf({ from: addMonths(period.to, -12), to: period.to }, period.from);
}

/**
 * When a yearly plan's next month begins after `at`; null in the year's last month, because the next year's invoice brings
 * the next credits.
 */
export function nextYearlyMonth(period: Interval, at: Date): Date | null {
  const { to } = monthOf(period, at);
  return to < period.to ? to : null;
}
