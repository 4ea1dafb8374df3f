import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { URGENCIES } from '@/shared/vocabulary';
import { reviewSchedule } from './auto-approval';
import { cancellationSettlement } from './cancellation-policy';
import { lateRefund } from './late-refund';
import { costOfTime, creditPrice, hourlyCharge, moneyPrices, workerPayout } from './pricing';
import { needsQualityCheck } from './quality-gate';

describe('credit price', () => {
  it.each([
    [4, [1, 1.5], 'standard', 6],
    [4, [1, 1.5], 'priority', 8],
    [4, [1, 1.5], 'rush', 9],
    [0.25, [1], 'standard', 1],
    [2.4, [1.25], 'standard', 3], // 3.0000000000000004 is still 3
    [3, [], 'standard', 3],
  ] as const)('%d h × %j, %s = %d', (hours, creditEquivalents, urgency, credits) =>
    expect(creditPrice({ hours, creditEquivalents, urgency }).credits).toBe(credits),
  );
});

describe('price in money', () => {
  const rules = { creditPrice: 3500, capPercent: 125 };
  const at = (hours: number, urgency: (typeof URGENCIES)[number], creditEquivalents = [1]) =>
    moneyPrices(creditPrice({ hours, creditEquivalents, urgency }), rules);

  it.each([
    [2, 'standard', [1], 7000, 3500, 150, 8750, 7000],
    [2.1, 'standard', [1], 10_500, 3500, 169, 9858, 7875],
    [4, 'rush', [1, 1.5], 31_500, 7875, 300, 39_375, 31_500],
    [0.1, 'priority', [1], 3500, 4375, 19, 1385, 1094],
  ] as const)(
    '%d h %s × %j: fixed %d; %d an hour for %d min',
    (hours, urgency, skills, fixed, rate, capMinutes, amount, expected) =>
      expect(at(hours, urgency, [...skills])).toEqual({
        creditPrice: 3500,
        fixed: { amount: fixed },
        hourly: { rate, capMinutes, amount, expected },
      }),
  );

  it('the cap pays for at least the estimate, and time never costs more than the cap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 800 }).map((n) => n / 7),
        fc.constantFrom(...URGENCIES),
        fc.integer({ min: 0, max: 100_000 }),
        (hours, urgency, trackedMinutes) => {
          const { hourly } = at(hours, urgency);
          expect(hourly.amount).toBeGreaterThanOrEqual(hourly.expected);
          const charge = hourlyCharge({ trackedMinutes, rate: hourly.rate, cap: hourly.amount });
          expect(Number.isInteger(charge) && charge >= 0 && charge <= hourly.amount).toBe(true);
          expect(charge).toBe(Math.min(hourly.amount, costOfTime(trackedMinutes, hourly.rate)));
        },
      ),
    );
  });

  it('the policy divides cents without losing one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 100 }),
        (price, refundPercent) => {
          const { charged, refunded } = cancellationSettlement({
            status: 'review',
            price,
            payout: 0,
            refundPercent,
          });
          expect(charged + refunded).toBe(price);
          expect(Number.isInteger(charged)).toBe(true);
        },
      ),
    );
    expect(lateRefund({ lateMinutes: 10, price: 9999 }).amount).toBe(2500);
  });
});

describe('worker payout', () => {
  it('shows its parts, which add up', () => {
    expect(workerPayout({ hours: 4, hourlyRate: 1250, urgency: 'rush' })).toEqual({
      amount: 7500,
      currency: 'USD',
      parts: {
        hours: 4,
        hourlyRate: 1250,
        urgency: 'rush',
        urgencyFactor: 1.5,
        base: 5000,
        urgencyBonus: 2500,
      },
    });
    const hours = fc.integer({ min: 1, max: 800 }).map((n) => n / 4);
    fc.assert(
      fc.property(
        hours,
        fc.integer({ min: 100, max: 9999 }),
        fc.constantFrom(...URGENCIES),
        (h, hourlyRate, urgency) => {
          const { amount, parts } = workerPayout({ hours: h, hourlyRate, urgency });
          expect(Number.isInteger(amount)).toBe(true);
          expect(parts.base + parts.urgencyBonus).toBe(amount);
        },
      ),
    );
  });
});

describe('cancellation', () => {
  it.each([
    ['pending', undefined, 0, 8],
    ['matching', undefined, 0, 8],
    ['assigned', undefined, 2, 6],
    ['in_progress', undefined, 4, 4],
    ['review', 100, 0, 8],
    ['revision', 30, 5, 3],
  ] as const)('%s, staff refund %s: charged %d, refunded %d', (status, refundPercent, charged, refunded) =>
    expect(cancellationSettlement({ status, price: 8, payout: 5000, refundPercent })).toMatchObject({
      charged,
      refunded,
    }),
  );
  it('pays the worker the same share and refuses nonsense', () => {
    expect(cancellationSettlement({ status: 'in_progress', price: 8, payout: 5000 }).workerPay).toBe(2500);
    expect(() =>
      cancellationSettlement({ status: 'review', price: 8, payout: 0, refundPercent: 101 }),
    ).toThrow(RangeError);
  });
});

describe('late refund', () => {
  it.each([
    [0, 0, 0],
    [1, 25, 3],
    [240, 25, 3],
    [241, 50, 5],
    [720, 50, 5],
    [721, 100, 10],
  ])('%d minutes late gives back %d %% of 10 = %d', (lateMinutes, percent, amount) =>
    expect(lateRefund({ lateMinutes, price: 10 })).toEqual({ percent, amount }),
  );
  it('happens once', () =>
    expect(lateRefund({ lateMinutes: 999, price: 10, alreadyRefunded: true }).amount).toBe(0));
});

describe('approval after silence', () => {
  const schedule = (start: string, holidays: string[] = []) =>
    reviewSchedule({
      reviewStartedAt: new Date(start),
      clientTimezone: 'America/New_York',
      holidays: new Set(holidays),
    });
  it('counts 72 plain hours from a Monday', () => {
    expect(schedule('2026-07-06T12:00:00Z')).toEqual({
      reminders: [
        new Date('2026-07-07T12:00:00Z'),
        new Date('2026-07-08T12:00:00Z'),
        new Date('2026-07-09T06:00:00Z'),
      ],
      approveAt: new Date('2026-07-09T12:00:00Z'),
    });
  });
  it('stands still on weekends and holidays', () => {
    expect(schedule('2026-07-02T12:00:00Z').approveAt).toEqual(new Date('2026-07-07T12:00:00Z'));
    expect(schedule('2026-07-02T12:00:00Z', ['2026-07-03']).approveAt).toEqual(
      new Date('2026-07-08T12:00:00Z'),
    );
  });
  it('counts from Monday when it starts on a Saturday, across a clock change', () => {
    // Sunday 8 March 2026 clocks go forward: Monday begins at 04:00 UTC.
    expect(schedule('2026-03-07T18:00:00Z').approveAt).toEqual(new Date('2026-03-12T04:00:00Z'));
  });
});

describe('quality gate', () => {
  const check = (workerCompletedJobs: number, flagged = false, jobId = 'x') =>
    needsQualityCheck({ jobId, workerCompletedJobs, flagged });
  it('checks first and flagged jobs, and about a tenth of the others', () => {
    expect([check(2), check(9, true)]).toEqual([true, true]);
    const sampled = Array.from({ length: 2000 }, (_, i) => check(9, false, `job-${i}`)).filter(
      Boolean,
    ).length;
    expect(sampled).toBeGreaterThan(120);
    expect(sampled).toBeLessThan(280);
  });
});
