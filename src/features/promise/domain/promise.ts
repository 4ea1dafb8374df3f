import { addMinutes, DAY_MS, type Interval, later, MINUTE_MS, minutesBetween } from '@/shared/durations';
import { advanceWithin } from '@/shared/intervals';
import { addDays, fromWallClock, PHNOM_PENH, toWallClock, zoneOffset } from '@/shared/time-zones';
import type { Phrase, Urgency } from '@/shared/vocabulary';
import { type HolidayCalendar, holidayDates } from './holidays';
import { type Roster, shiftIntervals } from './shifts';

/** A worker who could do it: has a required skill, is not blocked, is not away for good. */
export interface PromiseWorker extends Omit<Roster, 'holidays'> {
  id: string;
  /** Minutes of work that they have promised already. */
  loadMinutes: number;
}

export type Confidence = 'high' | 'medium' | 'low';

export interface ReadyPromise {
  /** When work can begin; null, like the other instants, when nobody can do it within the horizon. */
  startsAt: Date | null;
  readyAt: Date | null;
  /** The last moment to post for the same `readyAt`. */
  postBy: Date | null;
  confidence: Confidence | null;
  reasons: Phrase[];
}

/** Minutes from posting until somebody has accepted, and from delivery until it has been checked. */
const FIND_WORKER_MINUTES = 20;
const CHECK_MINUTES = 30;
/** Of the workers who could do it, the promise counts on the one who finishes so many-th: the first may decline. */
const COUNT_ON: Readonly<Record<Urgency, number>> = { standard: 3, priority: 2, rush: 1 };
/** What is ready in the client's night is promised for their morning. */
const NIGHT_STARTS = 21 * 60;
const MORNING = 7 * 60;
const HORIZON_DAYS = 21;
const STEP_MINUTES = 5;

interface Question {
  /** Hours of work. */
  hours: number;
  urgency: Urgency;
  roster: readonly PromiseWorker[];
  holidays: HolidayCalendar;
  clientTimezone: string;
  now: Date;
}

interface Plan {
  startsAt: Date;
  finishedAt: Date;
}

/**
 * When a job posted now would be ready: each worker's coming shifts, less holidays, days off and what they have
 * promised already; then the client's night. Asks no clock and no process time zone.
 */
export function promise(question: Question): ReadyPromise {
  const { now, clientTimezone } = question;
  const free = freeTimes(question);
  const plans = plansFrom(free, question, now);
  const counted = countedOn(plans, question.urgency);
  if (!counted) {
    const key = question.roster.length === 0 ? 'promise.nobody-with-skill' : 'promise.nobody-free';
    return { startsAt: null, readyAt: null, postBy: null, confidence: null, reasons: [{ key, values: {} }] };
  }
  const readyAt = readyFor(counted, clientTimezone);
  return {
    startsAt: counted.startsAt,
    readyAt,
    postBy: latestPosting(free, question, readyAt),
    confidence: confidenceIn(plans, readyAt),
    reasons: reasonsFor(question, counted, readyAt),
  };
}

/** Each worker's free intervals from now on: shifts, with promised work taken off their front. */
function freeTimes({ roster, holidays, now }: Question): Interval[][] {
  const until = new Date(now.getTime() + HORIZON_DAYS * DAY_MS);
  const khmer = holidayDates(holidays, 'KH');
  const known = new Map<string, Interval[]>();
  return roster.map((worker) => {
    // Many keep the same hours: their shifts are worked out once.
    const hours = JSON.stringify([worker.timezone, worker.shifts, worker.timeOff]);
    const shifts = known.get(hours) ?? shiftIntervals({ ...worker, holidays: khmer }, now, until);
    known.set(hours, shifts);
    const freeFrom = advanceWithin(shifts, now, worker.loadMinutes) ?? until;
    return shifts.filter((s) => s.to > freeFrom).map((s) => ({ from: later(s.from, freeFrom), to: s.to }));
  });
}

/** For a job posted at `postedAt`: when each worker would begin and finish, soonest finish first. */
function plansFrom(free: readonly Interval[][], { hours }: Question, postedAt: Date): Plan[] {
  const foundAt = addMinutes(postedAt, FIND_WORKER_MINUTES);
  return free
    .flatMap((intervals): Plan[] => {
      const first = intervals.find((interval) => interval.to > foundAt);
      const finishedAt = advanceWithin(intervals, foundAt, hours * 60);
      return first && finishedAt ? [{ startsAt: later(first.from, foundAt), finishedAt }] : [];
    })
    .sort((a, b) => a.finishedAt.getTime() - b.finishedAt.getTime());
}

function countedOn(plans: readonly Plan[], urgency: Urgency): Plan | null {
  return plans[Math.min(COUNT_ON[urgency], plans.length) - 1] ?? null;
}

/** Checked, rounded up to five minutes, and not in the middle of the client's night. */
function readyFor({ finishedAt }: Plan, zone: string): Date {
  const step = STEP_MINUTES * MINUTE_MS;
  const checked = new Date(Math.ceil(addMinutes(finishedAt, CHECK_MINUTES).getTime() / step) * step);
  const { date, minutes } = toWallClock(checked, zone);
  if (minutes >= NIGHT_STARTS) return fromWallClock(addDays(date, 1), MORNING, zone);
  return minutes < MORNING ? fromWallClock(date, MORNING, zone) : checked;
}

/** The last five-minute mark at which posting still gives the same ready time; never before now. */
function latestPosting(free: readonly Interval[][], question: Question, readyAt: Date): Date {
  const keeps = (steps: number) => {
    const at = addMinutes(question.now, steps * STEP_MINUTES);
    const plan = countedOn(plansFrom(free, question, at), question.urgency);
    return plan !== null && readyFor(plan, question.clientTimezone) <= readyAt;
  };
  let low = 0;
  let high = Math.max(1, Math.floor(minutesBetween(question.now, readyAt) / STEP_MINUTES));
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (keeps(middle)) low = middle;
    else high = middle;
  }
  return low === 0 ? question.now : addMinutes(floorToStep(question.now), low * STEP_MINUTES);
}

function floorToStep(at: Date): Date {
  const step = STEP_MINUTES * MINUTE_MS;
  return new Date(Math.floor(at.getTime() / step) * step);
}

/** Three workers who would make it are safe, two are fair, one is a hope. */
function confidenceIn(plans: readonly Plan[], readyAt: Date): Confidence {
  const inTime = plans.filter((plan) => addMinutes(plan.finishedAt, CHECK_MINUTES) <= readyAt).length;
  if (inTime >= 3) return 'high';
  return inTime === 2 ? 'medium' : 'low';
}

function reasonsFor(question: Question, plan: Plan, readyAt: Date): Phrase[] {
  const { now, holidays, clientTimezone, hours } = question;
  const reasons: Phrase[] = [];
  if (plan.startsAt > addMinutes(now, FIND_WORKER_MINUTES)) {
    reasons.push({ key: 'promise.waits-for-shift', values: { startsAt: plan.startsAt.toISOString() } });
  }
  for (const [country, zone] of [
    ['KH', PHNOM_PENH],
    ['US', clientTimezone],
  ] as const) {
    for (const [date, name] of daysBetween(now, readyAt, zone, holidays[country])) {
      reasons.push({ key: `promise.holiday-${country.toLowerCase()}`, values: { date, name } });
    }
  }
  if (minutesBetween(plan.startsAt, plan.finishedAt) > hours * 60) {
    reasons.push({ key: 'promise.spans-shifts', values: { hours } });
  }
  if (readyAt > addMinutes(plan.finishedAt, CHECK_MINUTES + STEP_MINUTES)) {
    reasons.push({ key: 'promise.ready-by-morning', values: {} });
  }
  if (zoneOffset(now, clientTimezone) !== zoneOffset(readyAt, clientTimezone)) {
    reasons.push({ key: 'promise.clock-change', values: {} });
  }
  return reasons;
}

function daysBetween(
  from: Date,
  to: Date,
  zone: string,
  holidays: ReadonlyMap<string, string>,
): [string, string][] {
  const last = toWallClock(to, zone).date;
  const found: [string, string][] = [];
  for (let day = toWallClock(from, zone).date; day <= last; day = addDays(day, 1)) {
    const name = holidays.get(day);
    if (name) found.push([day, name]);
  }
  return found;
}
