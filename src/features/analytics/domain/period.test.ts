import { describe, expect, it } from 'vitest';
import { MOST_DAYS, monthsOf, periodOf, wrongPeriod } from './period';

const NOW = new Date('2026-03-01T02:30:00Z');
const NEW_YORK = 'America/New_York';

describe('a period', () => {
  it('is the twelve months up to today in the reader’s zone when nothing is asked for', () => {
    expect(periodOf({}, NEW_YORK, NOW)).toMatchObject({ from: '2025-03-01', to: '2026-02-28' });
    expect(periodOf({}, 'Asia/Phnom_Penh', NOW)).toMatchObject({ from: '2025-04-01', to: '2026-03-01' });
  });

  it('begins and ends at midnights of that zone, also where clocks change', () => {
    const { start, end } = periodOf({ from: '2026-03-08', to: '2026-03-08' }, NEW_YORK, NOW);
    expect(start.toISOString()).toBe('2026-03-08T05:00:00.000Z');
    expect(end.toISOString()).toBe('2026-03-09T04:00:00.000Z');
  });

  it('from a day alone ends today, and never further on than is answered', () => {
    expect(periodOf({ from: '2026-01-15' }, NEW_YORK, NOW).to).toBe('2026-02-28');
    const long = periodOf({ from: '2020-01-01' }, NEW_YORK, NOW);
    expect((Date.parse(long.to) - Date.parse(long.from)) / 86_400_000 + 1).toBe(MOST_DAYS);
    expect(wrongPeriod(long)).toBeNull();
  });

  it.each([
    [{ from: '2026-02-30' }, 'from'],
    [{ to: '2025-02-29' }, 'to'],
    [{ from: '2026-02-02', to: '2026-02-01' }, 'to'],
    [{ from: '2020-01-01', to: '2026-01-01' }, 'from'],
  ])('%o is refused', (asked, path) => {
    expect(wrongPeriod(asked)?.path).toBe(path);
  });

  it('names every month that it touches', () => {
    expect(monthsOf({ from: '2025-11-30', to: '2026-02-01' })).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });
});
