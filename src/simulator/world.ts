import type { JobCommand } from '@/features/jobs/domain/job-commands';
import { decide } from '@/features/jobs/domain/job-lifecycle';
import type { JobRelation } from '@/features/jobs/domain/job-relations';
import { DEFAULT_REVISIONS_ALLOWED, type JobState, type OfferState } from '@/features/jobs/domain/job-types';
import type { FaultlessMiss } from '@/features/matching/domain/missed-offer';
import { meansFrom } from '@/features/matching/domain/platform-means';
import {
  type MatchCard,
  type PlatformMeans,
  type Scored,
  scoreWorker,
} from '@/features/matching/domain/scoring';
import type { HolidayCalendar } from '@/features/promise/domain/holidays';
import { holidayCalendar, workingHolidays } from '@/features/promise/domain/holidays';
import { shiftIntervals } from '@/features/promise/domain/shifts';
import { completionRate, contribution } from '@/features/workers/domain/worker-record';
import { DAY_MS, type Interval } from '@/shared/durations';
import { toWallClock } from '@/shared/time-zones';
import { type Agenda, makeAgenda } from './agenda';
import { isAbsent, type Market, type Order, type Person } from './market';
import type { Policy } from './policies';

export type Card = MatchCard<string> & { hourlyRate: number };

export interface SimOffer {
  job: SimJob;
  worker: SimWorker;
  state: OfferState;
  offeredAt: Date | null;
  expiresAt: Date;
  respondedAt: Date | null;
  missedWithoutFault: FaultlessMiss | null;
}

export interface SimJob {
  order: Order;
  state: JobState<string>;
  credits: number;
  /** Cents, fixed by the accepted offer. */
  payout: number;
  candidates: Scored<Card>[];
  offers: SimOffer[];
  /** When the first version reached the client. */
  deliveredAt: Date | null;
  /** Credits given back for lateness. */
  refunded: number;
}

export interface SimWorker {
  person: Person;
  card: Card;
  /** As the roster says, and as they really come. */
  shifts: Interval[];
  present: Interval[];
  busyUntil: Date;
  workedMinutes: number;
  income: number;
  answers: number[];
  /** Every offer that was ever out to them. */
  asked: SimOffer[];
  completed: number;
  accepted: number;
  firstAcceptedAt: Date | null;
  mostActive: number;
}

export interface World {
  market: Market;
  policy: Policy;
  agenda: Agenda;
  holidays: HolidayCalendar;
  jobs: SimJob[];
  workers: SimWorker[];
  means: PlatformMeans;
}

/** Jobs that one worker may have: the settings' default. */
export const CAP = 5;
/** What is still under way on the last day is followed so long. */
export const AFTER_DAYS = 10;

export function makeWorld(market: Market, policy: Policy): World {
  const holidays = holidayCalendar();
  const world: World = {
    market,
    policy,
    holidays,
    agenda: makeAgenda(market.start),
    jobs: [],
    workers: [],
    means: meansFrom({ ratings: 0, ratingSum: 0, answering: 0, meanMinutes: null }),
  };
  return world;
}

/** Somebody begins: with the record that they bring, or none. */
export function join(world: World, person: Person): void {
  const { market, holidays } = world;
  const until = new Date(market.end.getTime() + (AFTER_DAYS + 25) * DAY_MS);
  const { shifts: weekly, timezone, history } = person;
  const roster = { shifts: weekly, timezone, holidays: workingHolidays(holidays, timezone) };
  const from = person.joinsAt;
  const shifts = shiftIntervals(roster, from, until);
  const { seed } = market;
  const isPresent = (at: Date) => !isAbsent(seed, person.id, toWallClock(at, timezone).date);
  world.workers.push({
    person,
    shifts,
    present: shifts.filter((shift) => isPresent(shift.from)),
    busyUntil: from,
    workedMinutes: 0,
    income: 0,
    answers: [],
    asked: [],
    completed: history,
    accepted: 0,
    firstAcceptedAt: null,
    mostActive: 0,
    card: {
      worker: person.id,
      status: 'active',
      skills: person.skills,
      availability: 'available',
      timeOff: [],
      hourlyRate: person.hourlyRate,
      stats: {
        averageRating: history > 0 ? Math.round((3.6 + 1.3 * person.quality) * 100) / 100 : 0,
        ratingCount: Math.floor(history / 2),
        responseTime: history > 0 ? person.answerMinutes : null,
        completionRate: completionRate(history, 0),
        activeJobs: 0,
        lastOfferAt: null,
      },
    },
  });
}

/** A new order, not yet published. */
export function newJob(order: Order): SimJob {
  const base = {
    organization: order.organization,
    client: order.organization,
    urgency: order.urgency,
    deliveryTime: { estimated: order.hours, deadline: null, promisedAt: null },
    revisionsAllowed: DEFAULT_REVISIONS_ALLOWED,
  };
  const decision = decide<string>(null, { name: 'new' }, ['client'], order.postedAt);
  if (!decision.ok) throw new Error(decision.error.message);
  return {
    order,
    state: { ...base, ...decision.changes } as JobState<string>,
    credits: 0,
    payout: 0,
    candidates: [],
    offers: [],
    deliveredAt: null,
    refunded: 0,
  };
}

/** Moves a job by the transition table, and its worker's figures with it. @throws Error for what the table refuses */
export function move(
  world: World,
  job: SimJob,
  command: JobCommand<string>,
  as: JobRelation,
  more: Partial<JobState<string>> = {},
): void {
  const decision = decide<string>(job.state, command, [as], world.agenda.now());
  if (!decision.ok) throw new Error(`${command.name}: ${decision.error.message}`);
  const before = contribution(job.state.status);
  job.state = { ...job.state, ...decision.changes, ...more };
  const after = contribution(job.state.status);
  const worker = world.workers.find(({ person }) => person.id === job.state.worker);
  if (!worker) return;
  const { stats } = worker.card;
  stats.activeJobs += after.activeJobs - before.activeJobs;
  worker.completed += after.completedJobs - before.completedJobs;
  stats.completionRate = completionRate(worker.completed, 0);
  worker.mostActive = Math.max(worker.mostActive, stats.activeJobs);
  // Nobody says that they are available while they have work on hand.
  worker.card.availability = world.jobs.some((one) => isOnHand(one, worker)) ? 'busy' : 'available';
}

const ON_HAND = new Set(['assigned', 'in_progress', 'revision']);

const isOnHand = ({ state }: SimJob, { person }: SimWorker) =>
  state.worker === person.id && ON_HAND.has(state.status);

/** The means of new workers, worked out anew as the nightly task does; or the policy's own. */
export function refreshMeans(world: World): void {
  const { workers, policy } = world;
  const answering = workers.flatMap(({ card }) => card.stats.responseTime ?? []);
  const means = meansFrom({
    ratings: workers.reduce((sum, { card }) => sum + card.stats.ratingCount, 0),
    ratingSum: workers.reduce((sum, { card }) => sum + card.stats.ratingCount * card.stats.averageRating, 0),
    answering: answering.length,
    meanMinutes: answering.reduce((sum, minutes) => sum + minutes, 0) / Math.max(1, answering.length),
  });
  world.means = { ...means, rating: policy.coldStart ?? means.rating };
}

/** How good a worker looks whatever the job, as the roster of the promise sorts them. */
export const baseOf = (world: World, { card }: SimWorker): number =>
  scoreWorker({ requiredSkills: [], complexity: 'low' }, card, world.means, world.policy.weights).score;
