import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationMinutes, overlaps } from './durations';

const minute = (n: number) => new Date(n * 60_000);
const span = (from: number, to: number | null) => ({
  startedAt: minute(from),
  endedAt: to === null ? null : minute(to),
});

describe('durations', () => {
  it('count begun minutes; a running entry lasts until now', () => {
    expect(durationMinutes({ startedAt: minute(0), endedAt: new Date(90_000) }, minute(9))).toBe(2);
    expect(durationMinutes({ startedAt: minute(0), endedAt: new Date(120_000) }, minute(9))).toBe(2);
    expect(durationMinutes(span(5, null), minute(9))).toBe(4);
    expect(durationMinutes(span(5, 5), minute(9))).toBe(1);
  });
});

describe('overlap', () => {
  it.each([
    [span(0, 10), span(10, 20), false],
    [span(0, 10), span(9, 20), true],
    [span(0, null), span(99, 100), true],
    [span(50, null), span(0, 50), false],
  ])('%j and %j: %s', (a, b, expected) => expect(overlaps(a, b)).toBe(expected));
  it('is the same both ways, and found when some minute is in both', () => {
    const any = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }))
      .map(([from, length]) => span(from, from + length));
    fc.assert(
      fc.property(any, any, (a, b) => {
        const isIn = (m: number, s: typeof a) => +s.startedAt <= m * 60_000 && m * 60_000 < +(s.endedAt ?? 0);
        const shared = Array.from({ length: 101 }, (_, m) => m).some((m) => isIn(m, a) && isIn(m, b));
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });
});
