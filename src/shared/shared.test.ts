import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movableClock } from '@/shared/clock';
import { addMonths } from '@/shared/durations';
import { isObjectId, newId, oid, sameId } from '@/shared/ids';
import { advanceWithin, mergeIntervals, subtractIntervals } from '@/shared/intervals';
import { formatRiel, formatUsd, percentOf, tidy, usdToRiel } from '@/shared/money';
import { slugify } from '@/shared/slug';
import {
  fromWallClock,
  isTimeZone,
  minutesOfTime,
  NEW_YORK,
  PHNOM_PENH,
  toWallClock,
} from '@/shared/time-zones';

const at = (text: string) => new Date(text);

describe('money', () => {
  it('formats cents as dollars', () => {
    expect(formatUsd(123450)).toBe('$1,234.50');
    expect(formatUsd(-5)).toBe('-$0.05');
  });
  it('shows riel at a dated rate, in steps of 100', () => {
    const rate = { rate: 4087, date: '2026-03-02' };
    expect(usdToRiel(1000, rate)).toBe(40900);
    expect(formatRiel(1000, rate)).toContain('40,900');
    expect(formatRiel(1000, rate)).toContain('2026-03-02');
  });
  it('takes percentages and tidies decimals', () => {
    expect(percentOf(7, 50)).toBe(4);
    expect(tidy(0.1 * 3)).toBe(0.3);
  });
});

describe('ids', () => {
  it('converts and compares', () => {
    const id = newId();
    expect(oid(id.toHexString()).equals(id)).toBe(true);
    expect(isObjectId('{"$gt":""}')).toBe(false);
    expect(() => oid('nope')).toThrow(TypeError);
    expect(sameId(id, id.toHexString())).toBe(true);
    expect(sameId(null, null)).toBe(false);
  });
});

describe('slugify', () => {
  it.each([
    ['Graphic Design', 'graphic-design'],
    ['Café & Crème', 'cafe-and-creme'],
    ['--A  B--', 'a-b'],
    ['វីដេអូ', 'item'],
  ])('%s → %s', (text, slug) => expect(slugify(text)).toBe(slug));
});

describe('clock', () => {
  it('moves only when told', () => {
    const clock = movableClock(at('2026-01-01T00:00:00Z'));
    clock.advance(1000);
    expect(clock.now().toISOString()).toBe('2026-01-01T00:00:01.000Z');
  });
  it('adds months and clamps the day', () => {
    expect(addMonths(at('2026-01-31T10:00:00Z'), 1).toISOString()).toBe('2026-02-28T10:00:00.000Z');
    expect(addMonths(at('2026-11-30T00:00:00Z'), 3).toISOString()).toBe('2027-02-28T00:00:00.000Z');
  });
});

describe('time zones', () => {
  it.each([
    ['2026-07-01', 480, PHNOM_PENH, '2026-07-01T01:00:00.000Z'],
    ['2026-07-01', 1260, NEW_YORK, '2026-07-02T01:00:00.000Z'],
    ['2026-01-05', 1200, NEW_YORK, '2026-01-06T01:00:00.000Z'],
    ['2026-03-08', 150, NEW_YORK, '2026-03-08T07:30:00.000Z'], // skipped: 2:30 becomes 3:30
    ['2026-11-01', 90, NEW_YORK, '2026-11-01T05:30:00.000Z'], // twice: the first
  ])('%s +%d min in %s is %s', (date, minutes, zone, utc) =>
    expect(fromWallClock(date, minutes, zone).toISOString()).toBe(utc),
  );
  it('round-trips every minute outside the repeated hour', () => {
    const zones = fc.constantFrom(
      NEW_YORK,
      PHNOM_PENH,
      'America/Los_Angeles',
      'Europe/London',
      'Australia/Lord_Howe',
    );
    const minute = fc.integer({ min: 29_000_000, max: 31_000_000 });
    fc.assert(
      fc.property(zones, minute, (zone, m) => {
        const instant = new Date(m * 60_000);
        const wall = toWallClock(instant, zone);
        const back = fromWallClock(wall.date, wall.minutes, zone);
        expect(toWallClock(back, zone)).toEqual(wall);
        expect(instant.getTime() - back.getTime()).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
  it('knows zones and times', () => {
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(isTimeZone('America/Denver')).toBe(true);
    expect(minutesOfTime('08:30')).toBe(510);
    expect(() => minutesOfTime('8:99')).toThrow(RangeError);
  });
});

describe('intervals', () => {
  const minute = (m: number) => new Date(m * 60_000);
  const span = (a: number, b: number) => ({ from: minute(a), to: minute(b) });
  it('merges, subtracts and advances', () => {
    expect(mergeIntervals([span(5, 9), span(0, 5), span(20, 20)])).toEqual([span(0, 9)]);
    expect(subtractIntervals([span(0, 10)], [span(2, 3), span(8, 12)])).toEqual([span(0, 2), span(3, 8)]);
    expect(advanceWithin([span(0, 10), span(20, 30)], minute(5), 8)).toEqual(minute(23));
    expect(advanceWithin([span(0, 10)], minute(5), 8)).toBeNull();
  });
});
