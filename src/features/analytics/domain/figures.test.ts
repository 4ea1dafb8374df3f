import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, figuresOf, type JobCounts, mean, median, NO_JOBS, share } from './figures';

describe('figures', () => {
  it('of nothing are unknown, not zero', () => {
    const figures = figuresOf(NO_JOBS);
    expect(figures).toMatchObject({ jobs: 0, onTimeRate: null, firstPassRate: null, averageRating: null });
    expect(figures.turnaroundMinutes).toBeNull();
    expect([share(1, 0), mean(5, 0), median([])]).toEqual([null, null, null]);
  });

  it('have the middle of the times', () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(median([40, 10, 20, 31])).toBe(26);
  });

  it('of parts add up to those of the whole, whatever the parts', () => {
    const some = fc
      .record({ jobs: fc.nat(9), completed: fc.nat(9), minutes: fc.array(fc.nat(500), { maxLength: 5 }) })
      .map((part): JobCounts => ({ ...NO_JOBS, ...part }));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (parts) => {
        const whole = parts.reduce(addCounts, NO_JOBS);
        expect(whole.jobs).toBe(parts.reduce((sum, part) => sum + part.jobs, 0));
        expect(whole.minutes).toHaveLength(parts.reduce((sum, part) => sum + part.minutes.length, 0));
      }),
    );
  });
});
