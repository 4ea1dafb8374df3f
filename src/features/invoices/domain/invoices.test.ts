import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditLine, linesOfEvent, linesThatSumTo } from './lines';
import { numberOf, seriesOf, yearOf } from './numbering';
import { type Movement, receiptFigures } from './receipt';

describe('numbers', () => {
  it.each([
    ['invoice', 2026, 1, 'INV-2026-00001'],
    ['credit_note', 2026, 42, 'CN-2026-00042'],
    ['invoice', 2027, 123_456, 'INV-2027-123456'],
  ] as const)('%s %i %i is %s', (kind, year, sequence, number) => {
    expect(numberOf(kind, year, sequence)).toBe(number);
    expect(number.startsWith(seriesOf(kind, year))).toBe(true);
  });

  it('belong to the year of UTC', () => {
    expect(yearOf(new Date('2026-12-31T23:59:59Z'))).toBe(2026);
    expect(yearOf(new Date('2027-01-01T00:00:00Z'))).toBe(2027);
  });
});

describe('lines', () => {
  const line = fc.record({
    description: fc.string({ minLength: 1 }),
    quantity: fc.integer({ min: 1, max: 50 }),
    amount: fc.integer({ min: -100_000, max: 100_000 }),
    period: fc.constant(null),
  });

  it('always sum to what was paid', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.integer({ min: 1, max: 1_000_000 }), (given, paid) => {
        const { lines, subtotal } = linesThatSumTo(paid, given, 'Payment');
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(paid);
        expect(subtotal).toBe(paid);
        expect(lines.slice(0, given.length)).toEqual(given);
      }),
    );
  });

  it('come back from an event as they went in', () => {
    const period = { start: '2026-03-01T00:00:00.000Z', end: '2026-04-01T00:00:00.000Z' };
    const [read] = linesOfEvent([{ description: 'Growth', quantity: 1, amount: 67_500, period }]);
    expect(read).toEqual({
      description: 'Growth',
      quantity: 1,
      amount: 67_500,
      period: { start: new Date(period.start), end: new Date(period.end) },
    });
    expect(linesOfEvent(undefined)).toEqual([]);
  });

  it('of a credit note name the invoice', () => {
    expect(creditLine(500, 'INV-2026-00001', 'refund').description).toBe('Refund, invoice INV-2026-00001');
    expect(creditLine(500, null, 'dispute').description).toBe('Payment called back by the bank');
  });
});

describe('a receipt', () => {
  const at = new Date('2026-03-02T12:00:00Z');
  const org = 'o1';
  const credit = (type: string, postings: Movement<string>['postings'], amount = 0): Movement<string> => ({
    type,
    description: type,
    amount,
    postings,
    createdAt: at,
  });
  const move = (from: string, to: string, amount: number, lot = 'lot1') => [
    { account: from, unit: 'credit', amount: -amount, lot: from.startsWith('org') ? lot : null },
    { account: to, unit: 'credit', amount, lot: to.startsWith('org') ? lot : null },
  ];
  const own = (name: string) => `org:${org}:${name}`;

  it('of credits: what was held, given back, spent and refunded, by lot', () => {
    const figures = receiptFigures(org, [
      credit('credit_hold', move(own('credits'), own('credits-held'), 4)),
      credit('credit_release', move(own('credits-held'), own('credits'), 1)),
      credit('credit_usage', move(own('credits-held'), 'platform:credits-used', 3)),
      credit('refund', move('platform:credits-used', own('credits'), 2)),
    ]);
    expect(figures.credits).toEqual({ held: 0, spent: 3, refunded: 2, net: 1 });
    expect(figures.lots).toEqual([{ lot: 'lot1', credits: 1 }]);
    expect(figures.lines.map(({ credits }) => credits)).toEqual([4, -1, -2]);
  });

  it('of money: what was paid, returned and is held', () => {
    const cash = (amount: number, other: string) => [
      { account: own('cash'), unit: 'USD', amount },
      { account: other, unit: 'USD', amount: -amount },
    ];
    const figures = receiptFigures(org, [
      credit('one_time_payment', cash(10_000, 'external:stripe'), 10_000),
      credit('one_time_payment', cash(-7_000, 'platform:revenue')),
      credit('refund', cash(-2_000, 'platform:refunds-due'), -2_000),
    ]);
    expect(figures.money).toEqual({ paid: 10_000, returned: 2_000, held: 1_000, net: 8_000 });
    expect(figures.lines).toHaveLength(2);
  });
});
