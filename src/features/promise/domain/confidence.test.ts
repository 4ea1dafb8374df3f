import { describe, expect, it } from 'vitest';
import { confidenceFrom, hourBucket, type PastDelivery, RECORD_FLOOR, recordFor } from './confidence';

const now = new Date('2026-03-03T00:30:00Z');
const past = (count: number, changes: Partial<PastDelivery> = {}): PastDelivery[] =>
  Array.from({ length: count }, () => ({
    category: 'bookkeeping' as const,
    postedAt: new Date('2026-02-03T01:00:00Z'),
    onTime: true,
    ...changes,
  }));
const noon = { postedAt: new Date('2026-02-03T12:00:00Z') };
const about = { category: 'bookkeeping' as const, now };

describe('the record of promises', () => {
  it('says nothing below its floor', () => {
    expect(recordFor(past(RECORD_FLOOR - 1), about)).toBeNull();
    expect(recordFor(past(50, { category: 'other' }), about)).toBeNull();
  });
  it('is that of the same hours of the day, else the category’s', () => {
    const mixed = [...past(RECORD_FLOOR), ...past(30, { ...noon, onTime: false })];
    expect(recordFor(mixed, about)).toEqual({ observed: RECORD_FLOOR, onTime: RECORD_FLOOR });
    const thin = [...past(5), ...past(30, { ...noon, onTime: false })];
    expect(recordFor(thin, about)).toEqual({ observed: 35, onTime: 5 });
    expect(hourBucket(new Date('2026-01-01T23:59:00Z'))).toBe(5);
  });
});

describe('confidence', () => {
  it('is the lower of roster and record', () => {
    const record = (onTime: number) => ({ observed: 100, onTime });
    expect(confidenceFrom({ inTime: 3 })).toBe('high');
    expect(confidenceFrom({ inTime: 2 })).toBe('medium');
    expect(confidenceFrom({ inTime: 1, record: record(100) })).toBe('low');
    expect(confidenceFrom({ inTime: 9, record: record(95) })).toBe('high');
    expect(confidenceFrom({ inTime: 9, record: record(94) })).toBe('medium');
    expect(confidenceFrom({ inTime: 9, record: record(84) })).toBe('low');
  });
  it('is one lower while the calendar is not signed off', () => {
    expect(confidenceFrom({ inTime: 3, isCalendarOpen: true })).toBe('medium');
    expect(confidenceFrom({ inTime: 1, isCalendarOpen: true })).toBe('low');
  });
});
