import { describe, expect, it } from 'vitest';
import { clearsAt, earningState, isDueToClear, reversible } from './clearing';

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
