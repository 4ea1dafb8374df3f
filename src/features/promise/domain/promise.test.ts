import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/shared/durations';
import { NEW_YORK, PHNOM_PENH } from '@/shared/time-zones';
import { holidayCalendar, packagedHolidays } from './holidays';
import { type PromiseWorker, promise } from './promise';
import { DEFAULT_SHIFTS, isOnShift, shiftIntervals, utcWindows } from './shifts';

const at = (text: string) => new Date(text);
const days = holidayCalendar([]);
const worker = (id: string, changes: Partial<PromiseWorker> = {}): PromiseWorker => ({
  id,
  shifts: DEFAULT_SHIFTS,
  timezone: PHNOM_PENH,
  loadMinutes: 0,
  ...changes,
});
const team = [worker('a'), worker('b'), worker('c')];
const ask = (changes: Partial<Parameters<typeof promise>[0]>) =>
  promise({
    hours: 4,
    urgency: 'standard',
    roster: team,
    holidays: days,
    clientTimezone: NEW_YORK,
    now: at('2026-01-06T22:00:00Z'),
    ...changes,
  });

describe('shifts', () => {
  it('are 01:00–10:00 UTC in Phnom Penh, all year', () => {
    for (const month of ['01', '07']) {
      const [first] = shiftIntervals(
        { shifts: DEFAULT_SHIFTS, timezone: PHNOM_PENH },
        at(`2026-${month}-07T00:00:00Z`),
        at(`2026-${month}-08T00:00:00Z`),
      );
      expect(first).toEqual({ from: at(`2026-${month}-07T01:00:00Z`), to: at(`2026-${month}-07T10:00:00Z`) });
    }
  });
  it('keep clear of holidays and days off, and run past midnight', () => {
    const roster = {
      shifts: [1, 2, 3].map((weekday) => ({ weekday, start: '22:00', end: '02:00' })),
      timezone: PHNOM_PENH,
      holidays: new Set(['2026-03-03']),
      timeOff: [{ from: '2026-03-05', to: '2026-03-05' }],
    };
    expect(shiftIntervals(roster, at('2026-03-01T00:00:00Z'), at('2026-03-07T00:00:00Z'))).toEqual([
      { from: at('2026-03-02T15:00:00Z'), to: at('2026-03-02T19:00:00Z') },
      { from: at('2026-03-04T15:00:00Z'), to: at('2026-03-04T17:00:00Z') },
    ]);
    expect(isOnShift(roster, at('2026-03-02T18:59:00Z'))).toBe(true);
    expect(isOnShift(roster, at('2026-03-02T19:00:00Z'))).toBe(false);
  });
  it('become windows of the UTC week', () => {
    const saturdayNight = [{ weekday: 6, start: '22:00', end: '06:00' }];
    expect(utcWindows(saturdayNight, 'UTC', at('2026-03-04T00:00:00Z'))).toEqual([
      { start: 0, end: 360 },
      { start: 6 * 1440 + 1320, end: 10_080 },
    ]);
    expect(utcWindows(DEFAULT_SHIFTS, PHNOM_PENH, at('2026-03-04T00:00:00Z'))).toHaveLength(5);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_079 }), (minute) => {
        const moment = new Date(at('2026-03-01T00:00:00Z').getTime() + minute * 60_000);
        const roster = { shifts: saturdayNight, timezone: PHNOM_PENH };
        const inWindow = utcWindows(saturdayNight, PHNOM_PENH, moment).some(
          (w) => w.start <= minute && minute < w.end,
        );
        expect(inWindow).toBe(isOnShift(roster, moment));
      }),
    );
  });
});

describe('the overnight promise', () => {
  it('in winter: post by 7:40 PM New York, ready at 7 AM', () => {
    expect(ask({})).toMatchObject({
      startsAt: at('2026-01-07T01:00:00Z'),
      readyAt: at('2026-01-07T12:00:00Z'),
      confidence: 'high',
    });
    expect(ask({ hours: 9 }).postBy).toEqual(at('2026-01-07T00:40:00Z'));
    expect(ask({ hours: 9 }).readyAt).toEqual(at('2026-01-07T12:00:00Z'));
  });
  it('in summer the same shift is an hour later there', () => {
    const summer = ask({ hours: 9, now: at('2026-07-07T21:00:00Z') });
    expect(summer.readyAt).toEqual(at('2026-07-08T11:00:00Z'));
    expect(summer.postBy).toEqual(at('2026-07-08T00:40:00Z'));
  });
  it('waits for Khmer New Year to end, and says so', () => {
    const holidays = holidayCalendar();
    const answer = ask({ now: at('2026-04-13T22:00:00Z'), holidays });
    expect(answer.startsAt).toEqual(at('2026-04-17T01:00:00Z'));
    expect(answer.reasons.map((r) => r.key)).toContain('promise.holiday-kh');
  });
  it('counts on the third of several, or on an earlier one with a margin; on the first in a rush', () => {
    const roster = [worker('a'), worker('b', { loadMinutes: 60 }), worker('c', { loadMinutes: 90 })];
    // 08:00–12:00, 09:00–13:00 and 09:30–13:30 in Phnom Penh, where the client is too.
    const there = { roster, clientTimezone: PHNOM_PENH };
    expect(ask(there).readyAt).toEqual(at('2026-01-07T07:00:00Z'));
    expect(ask({ ...there, urgency: 'rush' }).readyAt).toEqual(at('2026-01-07T05:30:00Z'));
    const busy = [worker('a'), worker('b', { loadMinutes: 540 }), worker('c', { loadMinutes: 1080 })];
    const said = ask({ roster: busy, clientTimezone: 'UTC', hours: 8 });
    expect(said).toMatchObject({ readyAt: at('2026-01-07T13:30:00Z'), confidence: 'low' });
    expect(said.reasons.map(({ key }) => key)).toContain('promise.few-workers');
  });
  it('is less sure where the record is poor, a year is not signed off, or a holiday may come', () => {
    const record = { observed: 40, onTime: 35 };
    expect(ask({ record })).toMatchObject({ confidence: 'medium' });
    expect(ask({ record }).reasons).toContainEqual({
      key: 'promise.record',
      values: { percent: 87, count: 40 },
    });
    expect(ask({ signedYears: new Set(['2026']) }).confidence).toBe('high');
    const open = ask({ signedYears: new Set(['2025']) });
    expect(open.confidence).toBe('medium');
    expect(open.reasons.map(({ key }) => key)).toContain('promise.calendar-open');
    const expected = holidayCalendar([{ country: 'KH', date: '2026-01-07', name: 'Victory Day' }]);
    const may = ask({ expected });
    expect(may.confidence).toBe('medium');
    expect(may.reasons.map(({ key }) => key)).toContain('promise.holiday-expected');
    expect(may.readyAt).toEqual(ask({}).readyAt);
  });
  it('says why not', () => {
    expect(ask({ roster: [] })).toMatchObject({
      readyAt: null,
      reasons: [{ key: 'promise.nobody-with-skill' }],
    });
    expect(ask({ roster: [worker('a', { shifts: [] })] }).reasons[0]?.key).toBe('promise.nobody-free');
  });
  it('is never ready earlier for posting later, and its postBy holds', () => {
    const zone = fc.constantFrom(NEW_YORK, 'America/Los_Angeles', 'America/Phoenix', 'Pacific/Honolulu');
    const minute = fc.integer({ min: 0, max: 365 * 1440 });
    fc.assert(
      fc.property(
        zone,
        minute,
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 1, max: 30 }),
        (clientTimezone, m, wait, hours) => {
          const now = new Date(at('2026-01-01T00:00:00Z').getTime() + m * 60_000);
          const holidays = holidayCalendar();
          const first = ask({ now, hours, clientTimezone, holidays });
          const second = ask({
            now: new Date(now.getTime() + wait * 60_000),
            hours,
            clientTimezone,
            holidays,
          });
          if (!first.readyAt || !first.postBy || !second.readyAt) throw new Error('no promise');
          expect(second.readyAt >= first.readyAt).toBe(true);
          expect(ask({ now: first.postBy, hours, clientTimezone, holidays }).readyAt).toEqual(first.readyAt);
          expect(first.readyAt.getTime() - now.getTime()).toBeLessThan(21 * DAY_MS);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('packaged holidays', () => {
  it('cover 2025–2030 in both countries, once a day', () => {
    const all = packagedHolidays();
    for (const country of ['KH', 'US']) {
      const dates = all.filter((h) => h.country === country).map((h) => h.date);
      expect(new Set(dates).size).toBe(dates.length);
      for (const year of [2025, 2026, 2027, 2028, 2029, 2030]) {
        expect(dates.filter((d) => d.startsWith(String(year))).length).toBeGreaterThan(9);
      }
    }
    expect(all.find((h) => h.date === '2026-04-14')).toMatchObject({ country: 'KH', confirmed: false });
    expect(all.find((h) => h.date === '2026-07-04')).toMatchObject({ country: 'US', confirmed: true });
  });
});
