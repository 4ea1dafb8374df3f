import { describe, expect, it } from 'vitest';
import { grantOfInvoice, type InvoiceLineFacts, monthOf, nextYearlyMonth } from './invoice-grant';
import { changeKind, metadataOf, type PlanTerms, termsOf } from './plan-terms';
import { actionsOf, statusOf } from './subscription-state';

const terms = (
  tier: PlanTerms['tier'],
  monthlyCredits: number,
  interval: PlanTerms['interval'] = 'month',
) => ({
  priceId: `price_${tier}_${interval}`,
  tier,
  interval,
  amount: 29_900,
  monthlyCredits,
  rolloverMonths: 2,
  trialCredits: 5,
});
const STARTER = terms('starter', 10);
const SCALE = terms('scale', 60);
const SCALE_YEAR = terms('scale', 60, 'year');
const day = (text: string) => new Date(`${text}T02:00:00Z`);
const MARCH = { from: day('2026-03-02'), to: day('2026-04-02') };
const YEAR = { from: day('2026-03-02'), to: day('2027-03-02') };

const line = (amount: number, facts: Partial<InvoiceLineFacts>): InvoiceLineFacts => ({
  amount,
  proration: false,
  period: MARCH,
  terms: STARTER,
  ...facts,
});
const grant = (lines: InvoiceLineFacts[], isFirst = false) => grantOfInvoice({ lines, isFirst });

describe('what an invoice grants', () => {
  it('a period its credits, to the rollover after its end', () => {
    expect(grant([line(29_900, {})])).toEqual({ credits: 10, month: MARCH, expiresAt: day('2026-06-02') });
  });

  it('a year its first month', () => {
    expect(grant([line(1_499_000, { period: YEAR, terms: SCALE_YEAR })])).toMatchObject({
      credits: 60,
      month: MARCH,
    });
  });

  it('a trial the trial’s credits, and only the first invoice', () => {
    expect(grant([line(0, {})], true)).toMatchObject({ credits: 5 });
    expect(grant([line(0, {})])).toBeNull();
  });

  it('an upgrade the difference, a downgrade and a free change nothing', () => {
    const rest = { from: day('2026-03-12'), to: day('2026-04-02') };
    const part = { proration: true, period: rest };
    expect(grant([line(-20_000, part), line(101_000, { ...part, terms: SCALE })])?.credits).toBe(50);
    expect(grant([line(-101_000, { ...part, terms: SCALE }), line(20_000, part)])).toBeNull();
    expect(grant([line(0, part), line(0, { ...part, terms: SCALE })], true)).toBeNull();
  });

  it('an upgrade within a year the difference of the present month', () => {
    const rest = { from: day('2026-07-20'), to: YEAR.to };
    const found = grant([
      line(-180_000, { proration: true, period: rest, terms: terms('starter', 10, 'year') }),
      line(900_000, { proration: true, period: rest, terms: SCALE_YEAR }),
    ]);
    expect(found).toMatchObject({
      credits: 50,
      month: { from: day('2026-07-02'), to: day('2026-08-02') },
    });
  });

  it('nothing when the plan that is given back is not known', () => {
    const part = { proration: true, terms: null };
    expect(grant([line(-20_000, part), line(101_000, { terms: SCALE })])).toBeNull();
    expect(grant([line(29_900, { terms: null })])).toBeNull();
  });
});

describe('the months of a year', () => {
  it('are twelve', () => {
    const months = [YEAR.from];
    for (let next = nextYearlyMonth(YEAR, YEAR.from); next; next = nextYearlyMonth(YEAR, next))
      months.push(next);
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toEqual(day('2027-02-02'));
  });

  it('keep their day at the end of short months', () => {
    const year = { from: day('2026-01-31'), to: day('2027-01-31') };
    expect(monthOf(year, day('2026-03-01'))).toEqual({ from: day('2026-02-28'), to: day('2026-03-31') });
  });
});

describe('a change of plan', () => {
  it('is an upgrade when there is more of it, and never from a year to a month', () => {
    expect(changeKind(STARTER, SCALE)).toBe('upgrade');
    expect(changeKind(SCALE, SCALE_YEAR)).toBe('upgrade');
    expect(changeKind(SCALE, STARTER)).toBe('downgrade');
    expect(changeKind(terms('starter', 10, 'year'), SCALE)).toBe('downgrade');
    expect(changeKind(SCALE, terms('starter', 10, 'year'))).toBe('downgrade');
    expect(changeKind(SCALE, SCALE)).toBe('keep');
  });
});

describe('a price at Stripe', () => {
  it('carries the deal that it stands for', () => {
    const { priceId, amount, ...deal } = SCALE_YEAR;
    expect(termsOf({ id: priceId, unit_amount: amount, metadata: metadataOf(deal) })).toEqual(SCALE_YEAR);
    expect(termsOf({ id: 'price_other', unit_amount: 100, metadata: {} })).toBeNull();
    const bad = { ...metadataOf(deal), monthlyCredits: 'many' };
    expect(termsOf({ id: 'price_bad', unit_amount: 100, metadata: bad })).toBeNull();
  });
});

describe('a subscription', () => {
  const state = (more = {}) => ({
    status: 'active' as const,
    interval: 'month' as const,
    cancelAtPeriodEnd: false,
    hasScheduledChange: false,
    ...more,
  });

  it('has Stripe’s status in our words', () => {
    expect(statusOf('incomplete', false)).toBeNull();
    expect(statusOf('active', true)).toBe('paused');
    expect(statusOf('unpaid', false)).toBe('past_due');
    expect(statusOf('past_due', true)).toBe('past_due');
    expect(statusOf('incomplete_expired', false)).toBe('cancelled');
  });

  it('allows what makes sense as it stands', () => {
    expect(actionsOf(state())).toEqual(['change', 'cancel', 'pause']);
    expect(actionsOf(state({ interval: 'year' }))).toEqual(['change', 'cancel']);
    expect(actionsOf(state({ cancelAtPeriodEnd: true }))).toEqual(['reactivate']);
    expect(actionsOf(state({ status: 'past_due' }))).toEqual(['cancel']);
    expect(actionsOf(state({ status: 'paused' }))).toEqual(['cancel', 'resume']);
    expect(actionsOf(state({ status: 'cancelled' }))).toEqual([]);
  });
});
