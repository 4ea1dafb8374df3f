import { describe, expect, it } from 'vitest';
import { clearsAt, earningState, isDueToClear, reversible } from './clearing';
import { nextPayoutAt, payoutFor, payoutLine } from './payout-calendar';

const at = (text: string) => new Date(text);
const approved = at('2026-03-02T10:00:00Z');

describe('clearing', () => {
  it('takes five days from approval', () => {
    expect(clearsAt(approved)).toEqual(at('2026-03-07T10:00:00Z'));
    expect(isDueToClear(approved, at('2026-03-07T09:59:59Z'))).toBe(false);
    expect(isDueToClear(approved, at('2026-03-07T10:00:00Z'))).toBe(true);
  });
  it.each([
    [{}, 'pending', 5000],
    [{ reversed: 1000 }, 'pending', 4000],
    [{ reversed: 5000 }, 'reversed', 0],
    [{ clearedAt: approved }, 'cleared', 0],
    [{ clearedAt: approved, paidAt: approved }, 'paid', 0],
  ])('%j is %s, reversible %d', (facts, state, amount) => {
    const earning = { earnedAt: approved, amount: 5000, ...facts };
    expect([earningState(earning), reversible(earning)]).toEqual([state, amount]);
  });
});

describe('payouts', () => {
  it.each([
    ['2026-03-02T10:00:00Z', '2026-03-06T02:00:00Z'],
    ['2026-03-06T01:59:00Z', '2026-03-06T02:00:00Z'],
    ['2026-03-06T02:00:00Z', '2026-03-13T02:00:00Z'],
    ['2026-03-05T18:00:00Z', '2026-03-06T02:00:00Z'], // already Friday in Phnom Penh
  ])('after %s comes %s', (now, next) => expect(nextPayoutAt(at(now))).toEqual(at(next)));
  it('carry an earning that clears at that very minute', () => {
    expect(payoutFor(at('2026-03-06T02:00:00Z'))).toEqual(at('2026-03-06T02:00:00Z'));
  });
  it('carry over what is below the minimum of the rail', () => {
    expect(payoutLine(1999, 'wise')).toEqual({ amount: 0, carriedOver: 1999 });
    expect(payoutLine(2000, 'wise')).toEqual({ amount: 2000, carriedOver: 0 });
  });
});
