import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as cash from './cash-ledger';
import { forecastCredits } from './forecast';
import { entry, releaseCredits } from './ledger';
import { allocationLot, type Lot, newLot, planHold, planReturn, spendOrder, splitSlices } from './lots';
import * as money from './money-ledger';
import { PLANS, upgradeGrant } from './plans';
import { mayGoBelowZero, replay, sumByUnit, UnbalancedPostingsError } from './postings';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const lot = (_id: string, credits: number, expiresAt: Date | null, createdAt = day(1)): Lot<string> => ({
  ...newLot(credits, 'purchase', expiresAt),
  _id,
  createdAt,
});

describe('spending', () => {
  const lots = [
    lot('never', 5, null),
    lot('late', 5, day(60)),
    lot('soon-new', 5, day(20), day(3)),
    lot('soon-old', 5, day(20), day(2)),
    lot('gone', 5, day(10)),
  ];
  it('takes the soonest-expiring lot, then the oldest', () => {
    expect(spendOrder(lots, day(10)).map((l) => l._id)).toEqual(['soon-old', 'soon-new', 'late', 'never']);
    expect(planHold(lots, 12, day(10))).toEqual({
      ok: true,
      slices: [
        { lot: 'soon-old', amount: 5 },
        { lot: 'soon-new', amount: 5 },
        { lot: 'late', amount: 2 },
      ],
    });
  });
  it('says how much there is when it is not enough', () => {
    expect(planHold(lots, 21, day(10))).toEqual({ ok: false, required: 21, available: 20 });
  });
  it('splits and refuses to split more than there is', () => {
    const slices = [
      { lot: 'a', amount: 3 },
      { lot: 'b', amount: 3 },
    ];
    expect(splitSlices(slices, 4)).toEqual({
      first: [
        { lot: 'a', amount: 3 },
        { lot: 'b', amount: 1 },
      ],
      rest: [{ lot: 'b', amount: 2 }],
    });
    expect(() => splitSlices(slices, 7)).toThrow(RangeError);
  });
});

describe('giving back', () => {
  const slices = [
    { lot: 'gone', amount: 2 },
    { lot: 'late', amount: 3 },
  ];
  const lots = [lot('gone', 5, day(10)), lot('late', 5, day(60))];
  it('returns to the lot, or reissues for 30 days what has lapsed', () => {
    const plan = planReturn('held', slices, lots, day(12));
    expect(plan.changes).toEqual([
      { lot: 'gone', increments: { held: -2, expired: 2 } },
      { lot: 'late', increments: { held: -3, available: 3 } },
    ]);
    expect(plan.reissue).toMatchObject({ granted: 2, available: 2, source: 'refund', expiresAt: day(42) });
    const { lapsed } = plan;
    const release = releaseCredits({ organization: 'o', job: 'j', slices, lapsed, reissued: 'new' });
    const balances = replay(release.postings);
    expect(balances.get('org:o:credits')).toBe(5);
    expect(balances.get('org:o:credits-held')).toBe(-5);
    expect(() => releaseCredits({ organization: 'o', job: 'j', slices, lapsed })).toThrow(RangeError);
  });
});

describe('plans', () => {
  it('allocates with rollover months after the period ends', () => {
    const { credits, rolloverMonths } = PLANS.growth;
    expect(allocationLot(credits, new Date('2026-11-30T00:00:00Z'), rolloverMonths)).toMatchObject({
      granted: 25,
      expiresAt: new Date('2027-02-28T00:00:00Z'),
    });
  });
  it('grants the difference on an upgrade, nothing on a downgrade', () => {
    expect([upgradeGrant('starter', 'scale'), upgradeGrant('scale', 'starter')]).toEqual([50, 0]);
  });
});

describe('money entries', () => {
  it('all balance, at any amount', () => {
    const cents = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 5000 }), (amount, fee) => {
        const payment = { amount, fee, key: 'k' };
        const earning = { worker: 'w', job: 'j', amount };
        const entries = [
          money.saleReceived('subscription_payment', payment),
          money.cashReceived('o', payment),
          cash.captureCash({ organization: 'o', job: 'j', amount }),
          cash.releaseCash({ organization: 'o', job: 'j', amount }),
          cash.refundOwed({ organization: 'o', source: 'revenue', amount, key: 'k' }),
          cash.refundArrived({ amount, key: 'k' }),
          cash.refundBounced({ organization: 'o', source: 'held', amount, key: 'k', arrived: true }),
          cash.disputeWithdrawn({ organization: 'o', fromCash: amount, fromRevenue: 3, fee: 7, key: 'k' }),
          cash.disputeReinstated({ organization: 'o', toCash: 1, toRevenue: amount, key: 'k' }),
          money.earnPay(earning),
          money.clearPay(earning),
          money.reversePay({ ...earning, key: 'k' }),
          money.payWorker({ worker: 'w', payout: 'p', amount }),
        ];
        for (const { postings } of entries) expect(sumByUnit(postings)).toEqual({ USD: 0 });
      }),
    );
  });
  it("follow a worker's pay from pending to paid", () => {
    const earning = { worker: 'w', job: 'j', amount: 5000 };
    const steps = [
      money.earnPay(earning),
      money.clearPay(earning),
      money.payWorker({ ...earning, payout: 'p' }),
    ];
    const balances = replay(steps.flatMap((step) => step.postings));
    expect(Object.fromEntries(balances)).toEqual({
      'platform:revenue': -5000,
      'worker:w:pending': 0,
      'worker:w:cleared': 0,
      'worker:w:paid': 5000,
    });
    expect(mayGoBelowZero('worker:w:cleared')).toBe(false);
  });
  it('refuse to be unbalanced', () => {
    const postings = [{ account: 'platform:revenue', unit: 'USD' as const, amount: 1 }];
    const make = () => entry({ type: 'refund', description: '', idempotencyKey: 'x', postings });
    expect(make).toThrow(UnbalancedPostingsError);
  });
});

describe('forecast', () => {
  it('knows when credits run out and what will expire', () => {
    const lots = [lot('soon', 10, day(11)), lot('late', 20, day(200))];
    const slow = forecastCredits({ lots, usedLately: { credits: 15, days: 30 }, now: day(1) });
    expect(slow).toMatchObject({ available: 30, dailyUse: 0.5, likelyToExpire: 6 });
    const fast = forecastCredits({ lots, usedLately: { credits: 60, days: 30 }, now: day(1) });
    expect(fast.runsOutAt).toEqual(day(16));
    expect(fast.likelyToExpire).toBe(0);
  });
});
