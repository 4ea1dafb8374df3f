import { describe, expect, it } from 'vitest';
import { timeOffIntervals, utcWindows } from './card-windows';

const now = new Date('2026-11-23T03:00:00Z');

describe('utcWindows', () => {
  it('puts a Phnom Penh day shift at 01:00–10:00 UTC', () => {
    const monday = utcWindows([{ weekday: 1, start: '08:00', end: '17:00' }], 'Asia/Phnom_Penh', now);
    expect(monday).toEqual([{ start: 1440 + 60, end: 1440 + 600 }]);
  });

  it('splits a shift that runs over the end of the UTC week', () => {
    const sunday = utcWindows([{ weekday: 0, start: '05:00', end: '09:00' }], 'Asia/Phnom_Penh', now);
    expect(sunday).toEqual([
      { start: 0, end: 120 },
      { start: 10_080 - 120, end: 10_080 },
    ]);
  });

  it('reads an end at or before the start as the next day', () => {
    expect(utcWindows([{ weekday: 1, start: '22:00', end: '06:00' }], 'UTC', now)).toEqual([
      { start: 1440 + 1320, end: 2880 + 360 },
    ]);
    expect(utcWindows([{ weekday: 1, start: '00:00', end: '00:00' }], 'UTC', now)).toEqual([
      { start: 1440, end: 2880 },
    ]);
  });
});

describe('timeOffIntervals', () => {
  it('includes both days where the worker is, and drops what is over', () => {
    const days = [
      { from: '2026-11-01', to: '2026-11-02' },
      { from: '2026-11-24', to: '2026-11-25' },
    ];
    expect(timeOffIntervals(days, 'Asia/Phnom_Penh', now)).toEqual([
      { from: new Date('2026-11-23T17:00:00Z'), to: new Date('2026-11-25T17:00:00Z') },
    ]);
  });
});
