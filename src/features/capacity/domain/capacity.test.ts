import { describe, expect, it } from 'vitest';
import { holidayCalendar } from '@/features/promise/domain/holidays';
import { DEFAULT_SHIFTS } from '@/features/promise/domain/shifts';
import { PHNOM_PENH } from '@/shared/time-zones';
import {
  type CapacityWorker,
  freeCounts,
  freeHoursByDay,
  SLOTS_A_DAY,
  slotStarts,
  slotsOf,
} from './capacity';
import { demandOf, expectedOn } from './demand';
import { type DayFigures, gapsIn, holidayGaps } from './gaps';

/** Sunday evening in Phnom Penh. */
const now = new Date('2026-04-12T12:00:00Z');
const worker = (id: string, more: Partial<CapacityWorker> = {}): CapacityWorker => ({
  id,
  skills: ['video'],
  shifts: DEFAULT_SHIFTS,
  timezone: PHNOM_PENH,
  loadMinutes: 0,
  ...more,
});
const holidays = holidayCalendar();
const week = { from: '2026-04-12', days: 7 };
const day = (slots: string | undefined, index: number) =>
  slots?.slice(index * SLOTS_A_DAY, (index + 1) * SLOTS_A_DAY);

describe('half-hours', () => {
  it('are those of Phnom Penh', () => {
    const starts = slotStarts(week);
    expect(starts).toHaveLength(7 * 48);
    expect(starts[0]).toEqual(new Date('2026-04-11T17:00:00Z'));
  });
  it('are free in the shift, taken from its front by promised work, and off on holidays', () => {
    const [row] = slotsOf([worker('a', { loadMinutes: 150 })], week, { now, holidays });
    expect(day(row?.slots, 0)).toBe('.'.repeat(48));
    expect(day(row?.slots, 1)).toBe(`${'.'.repeat(16)}xxxxx${'o'.repeat(13)}${'.'.repeat(14)}`);
    // 14–16 April 2026: Khmer New Year.
    for (const newYear of [2, 3, 4])
      expect(day(row?.slots, newYear)).toBe(`${'.'.repeat(16)}${'h'.repeat(18)}${'.'.repeat(14)}`);
    expect(day(row?.slots, 5)).toBe(`${'.'.repeat(16)}${'o'.repeat(18)}${'.'.repeat(14)}`);
  });
  it('tell days off from holidays, and know no Khmer holidays elsewhere', () => {
    const timeOff = [{ from: '2026-04-13', to: '2026-04-13' }];
    const [away, abroad] = slotsOf(
      [worker('a', { timeOff }), worker('b', { timezone: 'Asia/Tokyo' })],
      week,
      {
        now,
        holidays,
      },
    );
    expect(day(away?.slots, 1)).toContain('t'.repeat(18));
    expect(day(abroad?.slots, 2)).toContain('o'.repeat(18));
  });
  it('are counted by skill', () => {
    const rows = slotsOf([worker('a'), worker('b')], week, { now, holidays });
    const free = freeCounts(rows, new Set(['a', 'b']), 7 * 48);
    expect(freeHoursByDay(free)).toEqual([0, 18, 0, 0, 0, 18, 0]);
    expect(freeHoursByDay(freeCounts(rows, new Set(['b']), 7 * 48))[1]).toBe(9);
  });
});

describe('what usually comes in', () => {
  it('is the mean of some weeks, by weekday there and skill', () => {
    const at = new Date('2026-04-05T20:00:00Z'); // Monday 03:00 in Phnom Penh
    const { all, bySkill } = demandOf([{ at, hours: 12, skills: ['video', 'sound'] }], 6);
    expect(all).toEqual([0, 2, 0, 0, 0, 0, 0]);
    expect(expectedOn(bySkill.get('sound'), '2026-04-13')).toBe(2);
    expect(expectedOn(bySkill.get('books'), '2026-04-13')).toBe(0);
  });
});

describe('shortages', () => {
  const on = (
    date: string,
    freeHours: number,
    expectedHours: number,
    holiday: string | null = null,
  ): DayFigures => ({
    date,
    usualHours: 20,
    freeHours,
    expectedHours,
    holiday,
  });
  it('are days that cannot take what usually comes in, in runs', () => {
    const days = [
      on('2026-04-13', 20, 10),
      on('2026-04-14', 0, 10, 'Khmer New Year'),
      on('2026-04-15', 0, 12, 'Khmer New Year'),
      on('2026-04-16', 9, 9, 'Khmer New Year'),
      on('2026-04-17', 5, 10),
    ];
    expect(gapsIn(days)).toEqual([
      { from: '2026-04-14', to: '2026-04-15', holiday: 'Khmer New Year', freeHours: 0, expectedHours: 22 },
      { from: '2026-04-17', to: '2026-04-17', holiday: null, freeHours: 5, expectedHours: 10 },
    ]);
    expect(holidayGaps(days)).toHaveLength(1);
    expect(holidayGaps([on('2026-01-07', 0, 5, 'Victory Day')])).toEqual([]);
    expect(holidayGaps(days.map((one) => ({ ...one, freeHours: 99 })))).toEqual([]);
    const weekend = (date: string) => ({ ...on(date, 0, 8), usualHours: 0 });
    expect(gapsIn([weekend('2026-04-11'), weekend('2026-04-12')])).toEqual([]);
    const weekendFirst = [
      { ...weekend('2026-10-10'), holiday: 'Pchum Ben' },
      { ...weekend('2026-10-11'), holiday: 'Pchum Ben' },
      on('2026-10-12', 0, 11, 'Pchum Ben'),
    ];
    expect(holidayGaps(weekendFirst)).toMatchObject([{ from: '2026-10-10', to: '2026-10-12' }]);
    const around = [
      on('2026-10-09', 0, 10, 'Pchum Ben'),
      weekend('2026-10-10'),
      weekend('2026-10-11'),
      on('2026-10-12', 0, 11, 'Pchum Ben'),
    ];
    expect(gapsIn(around)).toEqual([
      { from: '2026-10-09', to: '2026-10-12', holiday: 'Pchum Ben', freeHours: 0, expectedHours: 21 },
    ]);
  });
});
