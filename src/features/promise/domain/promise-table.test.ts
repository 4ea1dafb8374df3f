import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, DAY_MS } from '@/shared/durations';
import { PHNOM_PENH, toWallClock } from '@/shared/time-zones';
import { URGENCIES } from '@/shared/vocabulary';
import { holidayCalendar } from './holidays';
import { type PromiseWorker, promise } from './promise';
import { promiseCases, wrongCases } from './promise-cases.fixture';
import { DEFAULT_SHIFTS, isOnShift } from './shifts';

const run = promisify(execFile);
const holidays = holidayCalendar();

describe('the table of promises', () => {
  it('holds, row by row', () => {
    const cases = promiseCases();
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(wrongCases(cases)).toEqual([]);
  });
  it('covers both edges of daylight saving, every holiday of two years, the week, urgency and load', () => {
    const cases = promiseCases();
    const topics = new Set(cases.map(({ topic }) => topic));
    for (const year of ['2026', '2027']) {
      for (const country of ['KH', 'US'] as const) {
        for (const [date, name] of holidays[country]) {
          if (date.startsWith(year)) expect(topics).toContain(`${country} ${name}`);
        }
      }
    }
    for (const topic of ['spring forward', 'fall back', 'weekday', 'load', 'length', 'roster'])
      expect(topics).toContain(topic);
    expect(new Set(cases.map(({ zone }) => zone)).size).toBe(4);
  });
  it('would notice an hour’s difference', () => {
    const hour = 3_600_000;
    const moved = promiseCases().map((one) => ({ ...one, ready: new Date(one.ready.getTime() + hour) }));
    expect(wrongCases(moved)).toHaveLength(moved.length);
  });
  it('holds whatever zone the process itself is in', async () => {
    const module = fileURLToPath(new URL('./promise-cases.fixture.ts', import.meta.url));
    const script = `const m = await import(${JSON.stringify(module)});
      console.log(JSON.stringify([new Date(0).getTimezoneOffset(), m.wrongCases()]));`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', script];
    for (const [TZ, offset] of [
      ['America/St_Johns', 210],
      ['Pacific/Kiritimati', 640],
      ['Asia/Kathmandu', -330],
    ] as const) {
      const { stdout } = await run(process.execPath, args, { env: { ...process.env, TZ } });
      expect(JSON.parse(stdout), TZ).toEqual([offset, []]);
    }
  });
});

const weeks = fc.constantFrom(
  DEFAULT_SHIFTS,
  [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, start: '13:00', end: '19:30' })),
  [0, 1, 2, 3, 4].map((weekday) => ({ weekday, start: '20:00', end: '04:00' })),
);
const workers: fc.Arbitrary<PromiseWorker> = fc.record({
  id: fc.uuid(),
  shifts: weeks,
  timezone: fc.constant(PHNOM_PENH),
  loadMinutes: fc.integer({ min: 0, max: 2_000 }),
});
const questions = fc.record({
  hours: fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2),
  urgency: fc.constantFrom(...URGENCIES),
  roster: fc.array(workers, { minLength: 1, maxLength: 6 }),
  clientTimezone: fc.constantFrom(
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
  ),
  now: fc
    .integer({ min: 0, max: 6 * 365 * 1440 - 40 * 1440 })
    .map((minute) => addMinutes(new Date('2025-01-01T00:00:00Z'), minute)),
});
const ask = (question: Omit<Parameters<typeof promise>[0], 'holidays'>) => {
  const { startsAt, readyAt } = promise({ ...question, holidays });
  if (!startsAt || !readyAt) throw new Error('no promise');
  return { startsAt, readyAt };
};
const RUNS = { numRuns: 250 };

describe('a promise', () => {
  it('begins inside somebody’s shift, never on a holiday, and is ready in the client’s day', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { startsAt, readyAt } = ask(question);
        const off = new Set(holidays.KH.keys());
        expect(question.roster.some((worker) => isOnShift({ ...worker, holidays: off }, startsAt))).toBe(
          true,
        );
        const { minutes } = toWallClock(readyAt, question.clientTimezone);
        expect(minutes).toBeGreaterThanOrEqual(7 * 60);
        expect(minutes).toBeLessThan(21 * 60);
        expect(readyAt.getTime() - startsAt.getTime()).toBeGreaterThanOrEqual(question.hours * 3_600_000);
      }),
      RUNS,
    );
  });
  it('never gets earlier by posting later', () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 3 * 1440 }), (question, wait) => {
        const later = ask({ ...question, now: addMinutes(question.now, wait) });
        expect(later.readyAt >= ask(question).readyAt).toBe(true);
      }),
      RUNS,
    );
  });
  it('never gets earlier by more load', () => {
    fc.assert(
      fc.property(questions, fc.nat(5), fc.integer({ min: 1, max: 1_000 }), (question, index, more) => {
        const roster = question.roster.map((worker, i) =>
          i === index % question.roster.length
            ? { ...worker, loadMinutes: worker.loadMinutes + more }
            : worker,
        );
        expect(ask({ ...question, roster }).readyAt >= ask(question).readyAt).toBe(true);
      }),
      RUNS,
    );
  });
  it('never gets later by another worker', () => {
    fc.assert(
      fc.property(questions, workers, (question, worker) => {
        const roster = [...question.roster, worker];
        expect(ask({ ...question, roster }).readyAt <= ask(question).readyAt).toBe(true);
      }),
      RUNS,
    );
  });
  it('never gets later by more urgency', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const [standard, priority, rush] = URGENCIES.map((urgency) => ask({ ...question, urgency }).readyAt);
        expect(rush && priority && standard && rush <= priority && priority <= standard).toBe(true);
      }),
      RUNS,
    );
  });
  it('is within three weeks', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(ask(question).readyAt.getTime() - question.now.getTime()).toBeLessThan(22 * DAY_MS);
      }),
      { numRuns: 50 },
    );
  });
});
