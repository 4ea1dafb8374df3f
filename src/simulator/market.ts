import type { Shift } from '@/features/promise/domain/shifts';
import { addMinutes, DAY_MS, HOUR_MS } from '@/shared/durations';
import { PHNOM_PENH, toWallClock } from '@/shared/time-zones';
import type { Complexity, JobCategory, SkillLevel, Urgency } from '@/shared/vocabulary';
import { clamp, logNormal, normal, pick, poisson, uniform } from './random';

/** A client's order before anything has happened to it. */
export interface Order {
  id: string;
  postedAt: Date;
  organization: string;
  zone: string;
  category: JobCategory;
  skills: string[];
  complexity: Complexity;
  urgency: Urgency;
  /** Estimated. */
  hours: number;
}

/** Somebody as they are, which matching does not know. */
export interface Person {
  id: string;
  joinsAt: Date;
  skills: { skill: string; level: SkillLevel }[];
  shifts: Shift[];
  timezone: string;
  /** Cents an hour. */
  hourlyRate: number;
  /** What they need of the estimated time: 1 is all of it. */
  pace: number;
  /** 0–1: how good their work is. */
  quality: number;
  /** Median minutes until they answer. */
  answerMinutes: number;
  /** Share of offers that they turn down when they have room. */
  declines: number;
  /** Jobs they have done before the first day. */
  history: number;
}

export interface MarketOptions {
  seed: number;
  days: number;
  /** People on the first day, and orders on a weekday. */
  workers?: number;
  ordersPerDay?: number;
  /** Days between two new people. */
  joinEvery?: number;
  start?: Date;
}

export interface Market {
  seed: number;
  start: Date;
  end: Date;
  orders: Order[];
  people: Person[];
}

const ZONES = [
  ['America/New_York', 46],
  ['America/Chicago', 28],
  ['America/Denver', 7],
  ['America/Los_Angeles', 19],
] as const;
/** Orders of a local hour, relative to the busiest. */
const HOURS = [1, 0, 0, 0, 0, 0, 1, 3, 6, 8, 9, 9, 8, 9, 10, 10, 10, 9, 7, 6, 6, 5, 4, 2];
const WEEKDAYS = [0.25, 1, 1.05, 1.05, 1, 0.85, 0.2];
const CATEGORIES: readonly (readonly [JobCategory, number])[] = [
  ['graphic-design', 30],
  ['video-editing', 24],
  ['social-media', 16],
  ['web-development', 16],
  ['bookkeeping', 14],
];
/** Skills that orders of a category ask for, commonest first. */
const SKILLS: Readonly<Record<string, readonly string[]>> = {
  'graphic-design': ['layout', 'branding', 'illustration'],
  'video-editing': ['cutting', 'captions', 'motion'],
  'social-media': ['copywriting', 'layout', 'captions'],
  'web-development': ['frontend', 'backend', 'layout'],
  bookkeeping: ['ledgers', 'reports', 'payroll'],
};
const URGENCY: readonly (readonly [Urgency, number])[] = [
  ['standard', 70],
  ['priority', 20],
  ['rush', 10],
];
const COMPLEXITY: readonly (readonly [Complexity, number])[] = [
  ['low', 35],
  ['medium', 45],
  ['high', 20],
];
const WEEKS: readonly (readonly [readonly [number[], string, string], number])[] = [
  [[[1, 2, 3, 4, 5], '08:00', '17:00'], 60],
  [[[1, 2, 3, 4, 5, 6], '07:00', '14:00'], 15],
  [[[1, 2, 3, 4, 5], '13:00', '22:00'], 15],
  [[[0, 3, 4, 5, 6], '09:00', '17:00'], 10],
];

/** A synthetic market: who orders what when, and who works. The same options give the same market. */
export function makeMarket(options: MarketOptions): Market {
  const { seed, days, workers = 22, ordersPerDay = 22, joinEvery = 5 } = options;
  const start = options.start ?? new Date('2026-03-16T00:00:00Z');
  const end = new Date(start.getTime() + days * DAY_MS);
  const newcomers = Math.floor(days / joinEvery);
  return {
    seed,
    start,
    end,
    orders: Array.from({ length: days * 24 }, (_, hour) => hour).flatMap((hour) =>
      ordersOf(seed, new Date(start.getTime() + hour * HOUR_MS), ordersPerDay),
    ),
    people: [
      ...Array.from({ length: workers }, (_, index) => personOf(seed, index, start, true)),
      ...Array.from({ length: newcomers }, (_, index) => {
        const day = joinEvery * (index + uniform(seed, 'joins', index));
        return personOf(seed, workers + index, new Date(start.getTime() + day * DAY_MS), false);
      }),
    ],
  };
}

const BUSIEST_DAY = HOURS.reduce((sum, hour) => sum + hour, 0);

function ordersOf(seed: number, hour: Date, perDay: number): Order[] {
  return ZONES.flatMap(([zone, share]) => {
    const { minutes, weekday } = toWallClock(hour, zone);
    const ofDay = (HOURS[Math.floor(minutes / 60)] ?? 0) / BUSIEST_DAY;
    const mean = (perDay * share * ofDay * (WEEKDAYS[weekday] ?? 1)) / 100;
    const key = `${zone} ${hour.toISOString()}`;
    return Array.from({ length: poisson(mean, seed, key) }, (_, index) =>
      orderOf(seed, zone, hour, `${key} ${index}`),
    );
  });
}

function orderOf(seed: number, zone: string, hour: Date, key: string): Order {
  const category = pick(CATEGORIES, seed, key, 'category');
  const [first = '', ...rest] = SKILLS[category] ?? [];
  const wanted = rest.filter((skill) => uniform(seed, key, skill) < 0.3);
  return {
    id: key,
    postedAt: addMinutes(hour, Math.floor(uniform(seed, key, 'minute') * 60)),
    organization: `org-${Math.floor(uniform(seed, key, 'org') * 40)}`,
    zone,
    category,
    skills: [first, ...wanted],
    complexity: pick(COMPLEXITY, seed, key, 'complexity'),
    urgency: pick(URGENCY, seed, key, 'urgency'),
    hours: clamp(Math.round(logNormal(3.2, 0.6, seed, key, 'hours') * 2) / 2, 0.5, 16),
  };
}

function personOf(seed: number, index: number, joinsAt: Date, isOld: boolean): Person {
  const id = `worker-${String(index).padStart(3, '0')}`;
  const draw = (what: string) => uniform(seed, id, what);
  // Everybody's trade is handed out in turn, so that no seed is without a bookkeeper.
  const trades = CATEGORIES.map(([category]) => category);
  const trade = trades[index % trades.length] ?? 'graphic-design';
  const second = draw('second') < 0.35 ? (trades[Math.floor(draw('trade') * trades.length)] ?? trade) : trade;
  const known = new Set([trade, second].flatMap((one) => SKILLS[one] ?? []));
  const own = [...known].filter((skill, place) => place === 0 || draw(`knows ${skill}`) < 0.7);
  const [weekdays, from, to] = pick(WEEKS, seed, id, 'week');
  const level = pick<SkillLevel>(
    [
      ['junior', 30],
      ['mid', 45],
      ['senior', 25],
    ],
    seed,
    id,
    'level',
  );
  return {
    id,
    joinsAt,
    skills: own.map((skill) => ({ skill, level })),
    shifts: weekdays.map((weekday) => ({ weekday, start: from, end: to })),
    timezone: PHNOM_PENH,
    hourlyRate: { junior: 700, mid: 1_000, senior: 1_500 }[level],
    pace: clamp(0.92 + 0.16 * normal(seed, id, 'pace'), 0.6, 1.5),
    quality: clamp(0.82 + 0.1 * normal(seed, id, 'quality'), 0.4, 1),
    answerMinutes: clamp(logNormal(5, 0.7, seed, id, 'answers'), 1, 60),
    declines: clamp(0.08 + 0.08 * normal(seed, id, 'declines'), 0, 0.5),
    history: isOld ? Math.floor(draw('history') * 40) : 0,
  };
}

/** Whether somebody is away that day without having said so, `YYYY-MM-DD` where they are. */
export const isAbsent = (seed: number, person: string, day: string): boolean =>
  uniform(seed, 'absent', person, day) < 0.04;
