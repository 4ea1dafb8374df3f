import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAYMENT_STATUSES } from './payment.options';
import { type IntentStatus, nextStatus } from './payment-state';
import { creditsToTake, divideRefund, refundable, rulingMoves } from './refund-rules';
import { monthStart, shouldTopUp } from './top-up-rules';

const intent = (status: IntentStatus, more: { onPage?: boolean; refused?: boolean } = {}) => ({
  status,
  received: 0,
  onPage: false,
  refused: false,
  ...more,
});

describe('a payment', () => {
  it.each([
    ['created', intent('requires_action'), 'requires_action'],
    ['created', intent('requires_payment_method', { refused: true }), 'failed'],
    [
      'requires_action',
      intent('requires_payment_method', { refused: true, onPage: true }),
      'requires_action',
    ],
    ['requires_action', intent('processing'), 'processing'],
    ['failed', intent('canceled'), 'failed'],
    ['cancelled', intent('requires_action'), 'cancelled'],
    ['processing', intent('canceled'), 'cancelled'],
  ] as const)('%s, Stripe says %o: %s', (from, facts, to) => expect(nextStatus(from, facts)).toBe(to));

  it('that has succeeded stays so whatever comes late, and success counts whenever it comes', () => {
    const statuses: IntentStatus[] = [
      'requires_payment_method',
      'requires_action',
      'processing',
      'canceled',
      'succeeded',
    ];
    for (const status of statuses) {
      expect(nextStatus('succeeded', intent(status))).toBe('succeeded');
      expect(nextStatus('refunded', intent(status))).toBe('refunded');
    }
    for (const from of PAYMENT_STATUSES)
      expect(['succeeded', 'refunded']).toContain(nextStatus(from, intent('succeeded')));
  });

  it('ends the same in whatever order events arrive, each read anew', () => {
    const events = ['requires_action', 'processing', 'succeeded'] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { minLength: 1, maxLength: 12 }), (told) => {
        const end = [...told, 'succeeded' as const].reduce<(typeof PAYMENT_STATUSES)[number]>(
          (status, one) => nextStatus(status, intent(one)),
          'created',
        );
        expect(end).toBe('succeeded');
      }),
    );
  });
});

describe('a refund', () => {
  it('takes the share of unspent credits that is returned in all', () => {
    const pack = { granted: 20, paid: 62_000 };
    expect(creditsToTake({ ...pack, returnedInAll: 62_000, takenBefore: 0, unspent: 20 })).toBe(20);
    expect(creditsToTake({ ...pack, returnedInAll: 62_000, takenBefore: 0, unspent: 7 })).toBe(7);
    expect(creditsToTake({ ...pack, returnedInAll: 31_000, takenBefore: 0, unspent: 20 })).toBe(10);
    expect(creditsToTake({ ...pack, returnedInAll: 62_000, takenBefore: 10, unspent: 10 })).toBe(10);
    expect(creditsToTake({ ...pack, returnedInAll: 100, takenBefore: 0, unspent: 20 })).toBe(0);
  });

  it('is never more than was paid, however it is divided', () => {
    expect(refundable({ paid: 100, returned: 30, disputed: 80 })).toBe(0);
    fc.assert(
      fc.property(fc.nat(5000), fc.array(fc.nat(3000), { maxLength: 5 }), (amount, limits) => {
        const parts = divideRefund(
          amount,
          limits.map((most, payment) => ({ payment, refundable: most })),
        );
        const sum = parts.reduce((total, part) => total + part.amount, 0);
        expect(sum).toBe(
          Math.min(
            amount,
            limits.reduce((total, one) => total + one, 0),
          ),
        );
        for (const { payment, amount: part } of parts) expect(part).toBeLessThanOrEqual(limits[payment] ?? 0);
      }),
    );
  });
});

describe('a ruling', () => {
  const job = { charged: 8, returned: 0, earned: 5000, reduced: 0, pending: 5000 };
  it('gives the client a share in all and takes only what is pending', () => {
    expect(rulingMoves({ ...job, clientRefundPercent: 50, workerPayPercent: 60 })).toEqual({
      refund: 4,
      reduce: 2000,
      beyondReach: 0,
    });
    expect(rulingMoves({ ...job, pending: 0, clientRefundPercent: 100, workerPayPercent: 0 })).toEqual({
      refund: 8,
      reduce: 0,
      beyondReach: 5000,
    });
  });
  it('made again adds only what is missing', () =>
    expect(
      rulingMoves({
        ...job,
        returned: 4,
        reduced: 2000,
        pending: 3000,
        clientRefundPercent: 75,
        workerPayPercent: 60,
      }),
    ).toEqual({ refund: 2, reduce: 0, beyondReach: 0 }));
});

describe('the automatic top-up', () => {
  const rules = { enabled: true, threshold: 5, monthlyCap: 124_000, failures: 0, busy: false };
  const now = { available: 4, spentThisMonth: 0, price: 62_000 };
  it.each([
    ['below the threshold', rules, now, true],
    ['at the threshold', rules, { ...now, available: 5 }, false],
    ['up to the cap', rules, { ...now, spentThisMonth: 62_000 }, true],
    ['beyond the cap', rules, { ...now, spentThisMonth: 62_001 }, false],
    ['one under way', { ...rules, busy: true }, now, false],
    ['after three failures', { ...rules, failures: 3 }, now, false],
    ['switched off', { ...rules, enabled: false }, now, false],
  ])('%s', (_, given, when, expected) => expect(shouldTopUp(given, when)).toBe(expected));
  it('counts by calendar months in UTC', () =>
    expect(monthStart(new Date('2026-03-31T23:59:59Z'))).toEqual(new Date('2026-03-01T00:00:00Z')));
});
