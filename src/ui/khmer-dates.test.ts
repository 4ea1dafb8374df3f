import { describe, expect, it } from 'vitest';
import { khmerDuration, khmerRelative, khmerTime } from './khmer-dates';

describe('Khmer dates', () => {
  const at = new Date('2026-11-23T04:05:00Z');
  it.each([
    ['time', 'America/New_York', '11:05 យប់'],
    ['datetime', 'America/New_York', 'អាទិត្យ 22 វិច្ឆិកា 11:05 យប់'],
    ['datetime', 'Asia/Phnom_Penh', 'ចន្ទ 23 វិច្ឆិកា 11:05 ព្រឹក'],
    ['date', 'Asia/Phnom_Penh', '23 វិច្ឆិកា 2026'],
  ] as const)('says %s in %s', (style, zone, words) => {
    expect(khmerTime(at, style, zone)).toBe(words);
  });
  it('says midnight and noon as twelve', () => {
    expect(khmerTime(new Date('2026-01-01T00:00:00Z'), 'time', 'UTC')).toBe('12:00 ព្រឹក');
    expect(khmerTime(new Date('2026-01-01T12:00:00Z'), 'time', 'UTC')).toBe('12:00 រសៀល');
  });
  it('says spans and durations', () => {
    expect([
      khmerRelative(0, 'minute'),
      khmerRelative(-4, 'minute'),
      khmerRelative(3, 'hour'),
      khmerRelative(-1, 'day'),
    ]).toEqual(['ឥឡូវនេះ', '4 នាទីមុន', '3 ម៉ោងទៀត', 'ម្សិលមិញ']);
    expect(khmerDuration(135)).toBe('2 ម៉ោង 15 នាទី');
  });
});
