import { describe, expect, it } from 'vitest';
import { lastDays, minuteOfUtcWeek, monthOf, nightOf } from './night';

const at = (text: string) => new Date(text);

describe('the working night', () => {
  it('runs from noon to noon in New York, whatever the season', () => {
    expect(nightOf(at('2026-01-15T22:00:00Z'))).toEqual({
      from: at('2026-01-15T17:00:00Z'),
      to: at('2026-01-16T17:00:00Z'),
    });
    expect(nightOf(at('2026-07-15T15:59:00Z'))).toEqual({
      from: at('2026-07-14T16:00:00Z'),
      to: at('2026-07-15T16:00:00Z'),
    });
  });

  it('has 25 hours when the clocks go back', () => {
    const { from, to } = nightOf(at('2026-11-01T05:00:00Z'));
    expect(to.getTime() - from.getTime()).toBe(25 * 3_600_000);
  });

  it('knows the month and the days of New York', () => {
    expect(monthOf(at('2026-03-01T03:00:00Z'))).toEqual(at('2026-02-01T05:00:00Z'));
    expect(lastDays(at('2026-03-01T03:00:00Z'), 3)).toEqual(['2026-02-26', '2026-02-27', '2026-02-28']);
    expect(minuteOfUtcWeek(at('2026-03-02T01:05:00Z'))).toBe(1440 + 65);
  });
});
