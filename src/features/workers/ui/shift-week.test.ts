import { describe, expect, it } from 'vitest';
import { coverage, lengthOf } from './shift-week';

describe('a week of shifts', () => {
  it('knows how long a shift is, past midnight too', () => {
    expect(lengthOf({ start: '08:00', end: '17:00' })).toBe(540);
    expect(lengthOf({ start: '20:00', end: '05:00' })).toBe(540);
  });

  it('draws a night on both of its days', () => {
    const shifts = [{ weekday: 0, start: '18:00', end: '06:00' }];
    expect(coverage(shifts, 0)).toEqual([{ from: 0.75, to: 1 }]);
    expect(coverage(shifts, 1)).toEqual([{ from: 0, to: 0.25 }]);
    expect(coverage(shifts, 2)).toEqual([]);
  });
});
