import { addMinutes, DAY_MS, type Interval, later, MINUTE_MS, minutesBetween } from '@/shared/durations';
import { advanceWithin } from '@/shared/intervals';
import { addDays, fromWallClock, PHNOM_PENH, toWallClock, zoneOffset } from '@/shared/time-zones';
import type { Phrase, Urgency } from '@/shared/vocabulary';
import { type Confidence, confidenceFrom, confidenceReasons, type KeptRecord } from './confidence';
import { type HolidayCalendar, workingHolidays } from './holidays';
import { DEFAULT_PROMISE_POLICY, type PromisePolicy } from './promise-policy';
import { type Roster, shiftIntervals } from './shifts';

/** A worker who could do it: has a required skill, is not blocked, is not away for good. */
export interface PromiseWorker extends Omit<Roster, 'holidays'> {
  id: string;
  /** Minutes of work that they have promised already. */
  loadMinutes: number;
}

export type { Confidence } from './confidence';

export interface ReadyPromise {
  /** When work can begin; null, like the other instants, when nobody can do it within the horizon. */
  startsAt: Date | null;
  readyAt: Date | null;
  /** The last moment to post for the same `readyAt`. */
  postBy: Date | null;
  confidence: Confidence | null;
  reasons: Phrase[];
}

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
  /** Days that are not confirmed yet: they move nothing, but a promise over one is less sure. */
  expected?: HolidayCalendar;
  clientTimezone: string;
  now: Date;
  /** How promises of this kind were kept; null while there is too little history. */
  record?: KeptRecord | null;
  /** Years (`YYYY`) whose calendars staff have signed off; left out, all are. */
  signedYears?: ReadonlySet<string>;
  policy?: PromisePolicy;
}

export type PromiseQuestion = Question;

interface Plan {
  startsAt: Date;
  finishedAt: Date;
}

/**
 * When a job posted now would be ready: each worker's coming shifts, less holidays, days off and what they have
 * promised already; then the client's night. Asks no clock and no process time zone.
 */
export function promise(question: Question): ReadyPromise {
  const { now } = question;
  const free = freeTimes(question);
  const plans = plansFrom(free, question, now);
  const counted = countedOn(plans, question);
  if (!counted) {
    const key = question.roster.length === 0 ? 'promise.nobody-with-skill' : 'promise.nobody-free';
    return { startsAt: null, readyAt: null, postBy: null, confidence: null, reasons: [{ key, values: {} }] };
  }
  const readyAt = readyFor(counted, question);
  const inTime = plans.filter((plan) => checkedAt(plan, question) <= readyAt).length;
  const maybe = expectedDays(question, readyAt);
  const isCalendarOpen = !isSigned(question, readyAt);
  const facts = { inTime, record: question.record, isCalendarOpen, mayBeOff: maybe.length > 0 };
  return {
    startsAt: counted.startsAt,
    readyAt,
    postBy: latestPosting(free, question, readyAt),
    confidence: confidenceFrom(facts),
    reasons: [...reasonsFor(question, counted, readyAt), ...maybe, ...confidenceReasons(facts)],
  };
}

/** The ready time alone, as `promise` says it; null when nobody can do it. */
export function readyTime(question: Question): Date | null {
  const counted = countedOn(plansFrom(freeTimes(question), question, question.now), question);
  return counted && readyFor(counted, question);
}

/** Each worker's free intervals from now on: shifts, with promised work taken off their front. */
function freeTimes({ roster, holidays, now }: Question): Interval[][] {
  const until = new Date(now.getTime() + HORIZON_DAYS * DAY_MS);
  const known = new Map<string, Interval[]>();
  return roster.map((worker) => {
    // Many keep the same hours: their shifts are worked out once.
    const hours = JSON.stringify([worker.timezone, worker.shifts, worker.timeOff]);
    const off = workingHolidays(holidays, worker.timezone);
    const shifts = known.get(hours) ?? shiftIntervals({ ...worker, holidays: off }, now, until);
    known.set(hours, shifts);
    const freeFrom = advanceWithin(shifts, now, worker.loadMinutes) ?? until;
    return shifts.filter((s) => s.to > freeFrom).map((s) => ({ from: later(s.from, freeFrom), to: s.to }));
  });
}

/** For a job posted at `postedAt`: when each worker would begin and finish, soonest finish first. */
function plansFrom(free: readonly Interval[][], question: Question, postedAt: Date): Plan[] {
  const { hours } = question;
  const foundAt = addMinutes(postedAt, policyOf(question).findWorkerMinutes);
  return free
    .flatMap((intervals): Plan[] => {
      const first = intervals.find((interval) => interval.to > foundAt);
      const finishedAt = advanceWithin(intervals, foundAt, hours * 60);
      return first && finishedAt ? [{ startsAt: later(first.from, foundAt), finishedAt }] : [];
    })
    .sort((a, b) => a.finishedAt.getTime() - b.finishedAt.getTime());
}

const policyOf = ({ policy = DEFAULT_PROMISE_POLICY }: Question): PromisePolicy => policy;

/** A plan, and the margin that is added for counting on it. */
interface Counted extends Plan {
  safeAt: Date;
}

/**
 * The plan counted on: the so many-th to finish, or an earlier one with a margin for each place that is missing,
 * whichever is safe first. So another worker never makes a promise later.
 */
function countedOn(plans: readonly Plan[], question: Question): Counted | null {
  const { countOn, marginMinutes } = policyOf(question);
  const wanted = countOn[question.urgency];
  return plans.slice(0, wanted).reduce<Counted | null>((best, plan, index) => {
    const safeAt = addMinutes(plan.finishedAt, (wanted - 1 - index) * marginMinutes);
    return best && best.safeAt < safeAt ? best : { ...plan, safeAt };
  }, null);
}

/** When a plan's work has passed our own check. */
const checkedAt = ({ finishedAt }: Plan, question: Question) =>
  addMinutes(finishedAt, policyOf(question).checkMinutes);

/** Checked, rounded up to five minutes, and not in the middle of the client's night. */
function readyFor({ safeAt }: Counted, question: Question): Date {
  const { clientTimezone: zone } = question;
  const step = STEP_MINUTES * MINUTE_MS;
  const checked = new Date(
    Math.ceil(addMinutes(safeAt, policyOf(question).checkMinutes).getTime() / step) * step,
  );
  const { date, minutes } = toWallClock(checked, zone);
  if (minutes >= NIGHT_STARTS) return fromWallClock(addDays(date, 1), MORNING, zone);
  return minutes < MORNING ? fromWallClock(date, MORNING, zone) : checked;
}

/** Whether every year that the promise reaches into is signed off, by the calendar of Phnom Penh. */
function isSigned({ now, signedYears }: Question, readyAt: Date): boolean {
  const years = [now, readyAt].map((at) => toWallClock(at, PHNOM_PENH).date.slice(0, 4));
  return signedYears === undefined || years.every((year) => signedYears.has(year));
}

/** The last five-minute mark at which posting still gives the same ready time; never before now. */
function latestPosting(free: readonly Interval[][], question: Question, readyAt: Date): Date {
  const keeps = (steps: number) => {
    const at = addMinutes(question.now, steps * STEP_MINUTES);
    const plan = countedOn(plansFrom(free, question, at), question);
    return plan !== null && readyFor(plan, question) <= readyAt;
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

function reasonsFor(question: Question, plan: Counted, readyAt: Date): Phrase[] {
  const { now, holidays, clientTimezone, hours } = question;
  const reasons: Phrase[] = [];
  if (plan.startsAt > addMinutes(now, policyOf(question).findWorkerMinutes)) {
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
  const checked = addMinutes(plan.safeAt, policyOf(question).checkMinutes + STEP_MINUTES);
  if (readyAt > checked) reasons.push({ key: 'promise.ready-by-morning', values: {} });
  if (plan.safeAt > plan.finishedAt) reasons.push({ key: 'promise.few-workers', values: {} });
  if (zoneOffset(now, clientTimezone) !== zoneOffset(readyAt, clientTimezone)) {
    reasons.push({ key: 'promise.clock-change', values: {} });
  }
  return reasons;
}

/** Khmer holidays on the way that nobody has confirmed. */
function expectedDays({ now, expected }: Question, readyAt: Date): Phrase[] {
  if (!expected) return [];
  return daysBetween(now, readyAt, PHNOM_PENH, expected.KH).map(([date, name]) => ({
    key: 'promise.holiday-expected',
    values: { date, name },
  }));
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
