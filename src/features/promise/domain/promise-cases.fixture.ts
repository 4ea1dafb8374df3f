import { readFileSync } from 'node:fs';
import { PHNOM_PENH } from '@/shared/time-zones';
import { URGENCIES, type Urgency } from '@/shared/vocabulary';
import { holidayCalendar } from './holidays';
import { type PromiseWorker, promise } from './promise';
import { DEFAULT_SHIFTS, type Shift } from './shifts';

const on = (weekdays: readonly number[], ...hours: [string, string][]): Shift[] =>
  weekdays.flatMap((weekday) => hours.map(([start, end]) => ({ weekday, start, end })));

const WEEKS: Readonly<Record<string, readonly Shift[]>> = {
  office: DEFAULT_SHIFTS,
  'six-days': on([1, 2, 3, 4, 5, 6], ['08:00', '12:00'], ['13:00', '17:00']),
  evening: on([1, 2, 3, 4, 5], ['14:00', '23:00']),
  night: on([0, 1, 2, 3, 4], ['20:00', '04:00']),
};
const ROSTERS: Readonly<Record<string, readonly string[]>> = {
  team: ['office', 'office', 'office'],
  solo: ['office'],
  pair: ['office', 'six-days'],
  mixed: ['office', 'six-days', 'evening', 'night'],
  nights: ['night', 'night', 'night'],
};

/** A row of the table: a question in words, and what must be answered. */
export interface PromiseCase {
  topic: string;
  zone: string;
  posted: Date;
  hours: number;
  urgency: Urgency;
  roster: string;
  loads: number[];
  starts: Date;
  ready: Date;
  postBy: Date;
  confidence: string;
}

/** The table that scripts/generate-promise-cases.py writes, without this code. */
export function promiseCases(): PromiseCase[] {
  const text = readFileSync(new URL('./promise-cases.tsv', import.meta.url), 'utf8');
  const [headings = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => {
    const cell = (heading: string) => row[headings.indexOf(heading)] ?? '';
    return {
      topic: cell('topic'),
      zone: cell('zone'),
      posted: new Date(cell('posted')),
      hours: Number(cell('hours')),
      urgency: URGENCIES.find((urgency) => urgency === cell('urgency')) ?? 'standard',
      roster: cell('roster'),
      loads: cell('loads').split('/').map(Number),
      starts: new Date(cell('starts')),
      ready: new Date(cell('ready')),
      postBy: new Date(cell('post by')),
      confidence: cell('confidence'),
    };
  });
}

/** The workers that a row names. */
export function rosterOf({ roster, loads }: Pick<PromiseCase, 'roster' | 'loads'>): PromiseWorker[] {
  return (ROSTERS[roster] ?? []).map((week, index) => ({
    id: String(index),
    shifts: WEEKS[week] ?? [],
    timezone: PHNOM_PENH,
    loadMinutes: loads[index] ?? 0,
  }));
}

/** Every row whose answer is another, in words; none when all is well. */
export function wrongCases(cases = promiseCases(), lateBy = 0): string[] {
  const holidays = holidayCalendar();
  return cases.flatMap((one) => {
    const { zone, hours, urgency, posted } = one;
    const now = new Date(posted.getTime() + lateBy);
    const said = promise({
      hours,
      urgency,
      holidays,
      clientTimezone: zone,
      now,
      roster: rosterOf(one),
    });
    const got = [said.startsAt, said.readyAt, said.postBy].map((at) => at?.toISOString());
    const wanted = [one.starts, one.ready, one.postBy].map((at) => at.toISOString());
    if (got.join() === wanted.join() && said.confidence === one.confidence) return [];
    return [
      `${one.topic} ${zone} ${posted.toISOString()}: ${wanted} ${one.confidence}, got ${got} ${said.confidence}`,
    ];
  });
}
