import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/shared/durations';
import { fromWallClock, toWallClock, weekdayOf } from '@/shared/time-zones';
import type { JobCategory, Urgency } from '@/shared/vocabulary';
import { BRIEFS, type DemoBrief } from '../data/briefs';
import { COMPANIES } from '../data/companies';
import type { Random } from './random';

/** Where an order stands when history ends; `over` for those that have run their course. */
export type Hold =
  | 'over'
  | 'draft'
  | 'matching'
  | 'unmatched'
  | 'assigned'
  | 'in_progress'
  | 'qa'
  | 'review'
  | 'revision';

/** An order as it is going to be placed, and what will become of it. */
export interface PlannedJob {
  /** 0, 1, 2 … in the order of placing. */
  index: number;
  /** Of `COMPANIES`. */
  company: number;
  category: JobCategory;
  title: string;
  description: string;
  brief: DemoBrief;
  urgency: Urgency;
  postedAt: Date;
  hold: Hold;
  /** Taken and begun within minutes, and worked on without a break. */
  prompt: boolean;
  /** When the client takes it back. */
  cancels: 'before-work' | 'during-work' | null;
  /** Decides everything else about it. */
  random: Random;
}

/**
 * What is on the board when history ends, with hours before the end at which it was placed. The first nine have one of
 * each, so that a small company shows every status too.
 */
const LIVE: readonly (readonly [Hold, number, number])[] = [
  ['review', 18, 30],
  ['in_progress', 2.5, 6],
  ['revision', 34, 48],
  ['matching', 0.05, 0.15],
  ['draft', 3, 40],
  ['assigned', 0.7, 2],
  ['qa', 20, 30],
  ['unmatched', 30, 40],
  ['review', 16, 28],
  ['in_progress', 3, 7],
  ['matching', 0.02, 0.12],
  ['review', 20, 40],
  ['assigned', 1, 3],
  ['in_progress', 2, 5],
  ['draft', 10, 80],
  ['review', 14, 26],
  ['revision', 30, 46],
  ['matching', 0.03, 0.16],
  ['qa', 18, 28],
  ['in_progress', 4, 9],
  ['assigned', 0.6, 1.5],
  ['review', 22, 44],
  ['matching', 0.02, 0.1],
  ['in_progress', 2, 8],
  ['review', 16, 34],
  ['draft', 1, 20],
];
/**
 * What the first company has under way besides, hours before the end: whoever signs in as a client first finds work to
 * look at, work that is being done tonight, and work that has just been taken.
 */
const SPOTLIGHT: readonly (readonly [Hold, number, JobCategory, string, string])[] = [
  ['review', 4.5, 'graphic-design', 'Flyer: {topic}', 'Saturday tasting'],
  ['in_progress', 3.2, 'web-development', 'Speed up: {topic}', 'product pages'],
  ['in_progress', 1.7, 'video-editing', 'Podcast episode: {topic}', 'the economics of a coffee cart'],
  ['assigned', 0.6, 'graphic-design', 'Logo refresh: {topic}', 'storefront sign'],
];
/** At most this share of all orders is still open. */
const LIVE_SHARE = 0.4;
/** History proper ends here, so that what has run its course has had time for it. */
const QUIET_DAYS = 9;

const URGENCIES: readonly Urgency[] = ['standard', 'standard', 'standard', 'standard', 'priority', 'rush'];
/** Local hours at which clients place orders: some in the morning, most when their day ends. */
const HOURS = [9, 10, 11, 13, 14, 15, 16, 16, 17, 17, 18, 18, 19, 20, 21] as const;

/** Everything that is going to be ordered between `months` ago and now, in order of time. */
export function planJobs(
  random: Random,
  { jobs, months, now }: { jobs: number; months: number; now: Date },
): PlannedJob[] {
  const live = LIVE.slice(0, Math.min(LIVE.length, Math.max(9, Math.floor(jobs * LIVE_SHARE)), jobs));
  const past = Math.max(0, jobs - live.length - SPOTLIGHT.length);
  const first = now.getTime() - months * 30.4 * DAY_MS + 2 * DAY_MS;
  const last = now.getTime() - QUIET_DAYS * DAY_MS;
  const drafts = [
    ...Array.from({ length: past }, (_, index) => {
      const stream = random.fork(`past ${index}`);
      // More of them later: the square root makes the density grow.
      const at = first + (last - first) * Math.sqrt((index + stream.next()) / Math.max(1, past));
      return { at: new Date(at), hold: 'over' as Hold, stream };
    }),
    ...live.map(([hold, from, to], index) => {
      const stream = random.fork(`live ${index}`);
      return { at: new Date(now.getTime() - stream.between(from, to) * HOUR_MS), hold, stream };
    }),
  ];
  const used = new Set<string>();
  const spotlight = SPOTLIGHT.map((shown, index) =>
    spotlit(random.fork(`spotlight ${index}`), now, shown, used),
  );
  return [...spotlight, ...drafts.map(({ at, hold, stream }) => order(stream, at, hold, used))]
    .sort((a, b) => a.postedAt.getTime() - b.postedAt.getTime())
    .map((job, index) => ({ ...job, index }));
}

function order(random: Random, at: Date, hold: Hold, used: Set<string>): Omit<PlannedJob, 'index'> {
  const company = pickCompany(random);
  const { orders, timezone } = COMPANIES[company] as (typeof COMPANIES)[number];
  const category = orders[
    Math.min(orders.length - 1, Math.floor(random.next() ** 1.6 * orders.length))
  ] as JobCategory;
  const { brief, topic } = pickBrief(random, category, company, used);
  const roll = random.next();
  const cancels = hold !== 'over' || roll >= 0.07 ? null : roll < 0.04 ? 'before-work' : 'during-work';
  return {
    company,
    category,
    title: brief.title.replace('{topic}', topic),
    description: brief.description.replace('{topic}', topic),
    brief,
    urgency: random.pick(URGENCIES),
    postedAt: hold === 'over' ? officeHour(random, at, timezone) : at,
    hold,
    prompt: false,
    cancels,
    random,
  };
}

/** An order of the first company that is known beforehand. */
function spotlit(
  random: Random,
  now: Date,
  [hold, hours, category, title, topic]: (typeof SPOTLIGHT)[number],
  used: Set<string>,
): Omit<PlannedJob, 'index'> {
  const brief = BRIEFS[category].find((known) => known.title === title);
  if (!brief) throw new Error(`There is no brief "${title}".`);
  used.add(`0 ${title} ${topic}`);
  return {
    company: 0,
    category,
    title: title.replace('{topic}', topic),
    description: brief.description.replace('{topic}', topic),
    brief,
    urgency: 'standard',
    postedAt: new Date(now.getTime() - hours * HOUR_MS),
    hold,
    prompt: true,
    cancels: null,
    random,
  };
}

/** By how much each company orders. */
function pickCompany(random: Random): number {
  const total = COMPANIES.reduce((sum, { pace }) => sum + pace, 0);
  let left = random.next() * total;
  for (const [index, { pace }] of COMPANIES.entries()) {
    left -= pace;
    if (left < 0) return index;
  }
  return 0;
}

/** A brief and its topic, if possible one that this company has not ordered yet. */
function pickBrief(random: Random, category: JobCategory, company: number, used: Set<string>) {
  for (let attempt = 0; ; attempt += 1) {
    const brief = random.pick(BRIEFS[category]);
    const topic = random.pick(brief.topics);
    const key = `${company} ${brief.title} ${topic}`;
    if (used.has(key) && attempt < 25) continue;
    used.add(key);
    return { brief, topic };
  }
}

/** The same day where the client is, at a time at which people place orders; weekends mostly wait for Monday. */
function officeHour(random: Random, at: Date, timezone: string): Date {
  const { date } = toWallClock(at, timezone);
  const isWeekend = weekdayOf(date) % 6 === 0;
  const day = isWeekend && random.chance(0.7) ? 2 * DAY_MS : 0;
  const minutes = random.pick(HOURS) * 60 + random.int(0, 59);
  return new Date(
    fromWallClock(date, minutes, timezone).getTime() + day + random.int(0, 59) * (MINUTE_MS / 60),
  );
}
