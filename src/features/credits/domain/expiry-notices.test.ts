import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/shared/durations';
import { dueExpiryNotices } from './expiry-notices';
import { newLot } from './lots';

const now = new Date('2026-03-02T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS);
const lot = (_id: string, credits: number, days: number | null, noticedDays?: number[]) => ({
  ...newLot(credits, 'purchase', days === null ? null : inDays(days)),
  _id,
  createdAt: now,
  noticedDays,
});
const due = (...lots: ReturnType<typeof lot>[]) => dueExpiryNotices(lots, [14, 3], now);

describe('notices of credits that will expire', () => {
  it('come 14 and 3 days before, once each', () => {
    expect(due(lot('a', 5, 15))).toEqual([]);
    expect(due(lot('a', 5, 14))).toMatchObject([{ days: 14, credits: 5, lots: ['a'] }]);
    expect(due(lot('a', 5, 10, [14]))).toEqual([]);
    expect(due(lot('a', 5, 3, [14]))).toMatchObject([{ days: 3 }]);
    expect(due(lot('a', 5, 1, [14, 3]))).toEqual([]);
  });

  it('name the lots of one day together, with the first date', () => {
    expect(due(lot('a', 5, 9), lot('b', 2, 7), lot('c', 1, 2))).toEqual([
      { days: 14, lots: ['a', 'b'], credits: 7, expiresAt: inDays(7) },
      { days: 3, lots: ['c'], credits: 1, expiresAt: inDays(2) },
    ]);
  });

  it('leave out what is spent, never expires or has expired, and what came too late for the earlier notice', () => {
    expect(due(lot('a', 0, 9), lot('b', 2, null), lot('c', 1, 0))).toEqual([]);
    expect(due(lot('late', 4, 2))).toMatchObject([{ days: 3, lots: ['late'] }]);
    expect(due(lot('late', 4, 2, [3]))).toEqual([]);
  });
});
