import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from './account-class';
import { monthsOf, unitValues } from './lot-values';
import { type ClassSum, closeMonth } from './month-close';
import { endOf, monthsBetween, shiftMonth, startOf } from './months';
import { churn, recurringAt } from './recurring';
import { assembleRevenue } from './revenue';

describe('months', () => {
  it('follow each other without gaps', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(shiftMonth('2026-01', -1)).toBe('2025-12');
    expect(endOf('2026-02')).toEqual(startOf('2026-03'));
  });
});

it('an account belongs to its class', () => {
  expect(classOf('org:665f1c2ab7d4e8a1c0934f12:credits-held')).toBe('org:credits-held');
  expect(classOf('platform:revenue')).toBe('platform:revenue');
});

describe('a month of the books', () => {
  const account = fc.constantFrom('external:stripe', 'platform:revenue', 'org:cash', 'worker:pending');
  const move = fc.record({ from: account, to: account, amount: fc.integer({ min: 1, max: 10_000 }) });
  const sums = (moves: readonly { from: string; to: string; amount: number }[]): ClassSum[] =>
    moves.flatMap(({ from, to, amount }) => [
      { account: from, unit: 'USD' as const, type: 'refund', amount: -amount, count: 1 },
      { account: to, unit: 'USD' as const, type: 'refund', amount, count: 1 },
    ]);

  it('ties out whatever moved, and does not when a posting is missing', () => {
    fc.assert(
      fc.property(fc.array(move), fc.array(move, { minLength: 1 }), (before, within) => {
        const after = sums([...before, ...within]);
        expect(closeMonth(sums(before), sums(within), after).balanced).toBe(true);
        const lost = sums(within).slice(1);
        expect(closeMonth(sums(before), lost, after).balanced).toBe(false);
      }),
    );
  });
});

describe('what credits are worth', () => {
  it('is what was paid for them; a yearly plan divides by its months', () => {
    const values = unitValues([
      { lot: 'pack', granted: 20, paid: 62_000, grants: 1 },
      { lot: 'year', granted: 25, paid: 675_000, grants: 12 },
      { lot: 'gift', granted: 10, paid: null, grants: 1 },
    ]);
    expect([...values.values()]).toEqual([3100, 2250, 0]);
    expect(monthsOf(new Date('2026-02-01'), new Date('2026-03-01'))).toBe(1);
    expect(monthsOf(new Date('2026-01-31'), new Date('2027-01-31'))).toBe(12);
  });

  it('moves from deferred to earned as they are spent, and the balance ties out month by month', () => {
    const credit = (month: string, type: string, amount: number, job: string | null = null) => ({
      month,
      type,
      lot: 'pack',
      organization: 'o',
      job,
      amount,
    });
    const report = assembleRevenue({
      months: ['2026-01', '2026-02'],
      money: [
        {
          month: '2026-01',
          type: 'credit_purchase',
          organization: 'o',
          job: null,
          amount: 62_000,
          fee: 1_800,
          revenue: 60_200,
        },
        {
          month: '2026-02',
          type: 'worker_earning',
          organization: null,
          job: 'j',
          amount: 9_000,
          fee: 0,
          revenue: -9_000,
        },
      ],
      credits: [
        credit('2026-01', 'credit_purchase', 20),
        credit('2026-01', 'credit_usage', -4, 'j'),
        credit('2026-02', 'credit_usage', -6, 'j'),
        credit('2026-02', 'refund', 1, 'j'),
        credit('2026-02', 'credit_expiry', -3),
      ],
      unitValues: new Map([['pack', 3100]]),
      organizations: new Map([['o', { name: 'Brightwave', tier: 'growth' }]]),
      jobs: new Map([['j', { organization: 'o', category: 'video-editing' }]]),
      periods: [],
      now: new Date('2026-03-10'),
    });
    const [january, february] = report.months;
    expect(january?.deferred).toEqual({
      opening: 0,
      added: 62_000,
      used: -12_400,
      expired: 0,
      revoked: 0,
      closing: 49_600,
    });
    expect(february?.deferred).toMatchObject({
      opening: 49_600,
      used: -15_500,
      expired: -9_300,
      closing: 24_800,
    });
    expect(february).toMatchObject({
      recognised: 24_800,
      breakage: 9_300,
      workerCost: 9_000,
      margin: 15_800,
    });
    expect(report.clients[0]).toMatchObject({ name: 'Brightwave', received: 62_000, workerCost: 9_000 });
    expect(report.categories[0]).toMatchObject({ key: 'video-editing', creditsUsed: 27_900 });
  });
});

describe('recurring revenue', () => {
  const period = (organization: string, amount: number, start: string, end: string) => ({
    organization,
    tier: 'growth',
    amount,
    start: new Date(start),
    end: new Date(end),
  });

  it('is what the periods that cover an instant come to a month', () => {
    const periods = [
      period('a', 67_500, '2026-03-05', '2026-04-05'),
      period('b', 675_000, '2026-01-01', '2027-01-01'),
      period('c', 29_900, '2026-01-05', '2026-02-05'),
    ];
    const march = recurringAt(periods, new Date('2026-03-31T23:59:59Z'));
    expect(march).toMatchObject({ mrr: 67_500 + 56_250, customers: 2 });
    const january = recurringAt(periods, new Date('2026-01-31'));
    expect(churn(january, march)).toBe(50);
    expect(churn(recurringAt([], new Date()), march)).toBeNull();
  });
});
