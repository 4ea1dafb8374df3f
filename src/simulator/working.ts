import { reviewSchedule } from '@/features/jobs/domain/auto-approval';
import { lateRefund } from '@/features/jobs/domain/late-refund';
import { needsQualityCheck } from '@/features/jobs/domain/quality-gate';
import { holidayDates } from '@/features/promise/domain/holidays';
import { addMinutes, DAY_MS, earlier, later, minutesBetween } from '@/shared/durations';
import { advanceWithin } from '@/shared/intervals';
import { addDays, fromWallClock, PHNOM_PENH, toWallClock } from '@/shared/time-zones';
import { clamp, logNormal, normal, uniform } from './random';
import { move, type SimJob, type SimWorker, type World } from './world';

/** When the quality desk is open in Phnom Penh, minutes after midnight, and how long a check takes. */
const DESK = { opens: 7 * 60, closes: 22 * 60 };
const CHECK_MINUTES = 20;

const keyOf = (world: World, job: SimJob) => [world.market.seed, job.order.id] as const;

/** A worker does their jobs one after the other, in the order in which they took them. */
export function beginWork(world: World, job: SimJob, worker: SimWorker): void {
  const { hours } = job.order;
  const chance = Math.exp(0.18 * normal(...keyOf(world, job), 'work'));
  const finished = plan(world, worker, hours * 60 * worker.person.pace * chance, (startsAt) => {
    world.agenda.plan(startsAt, () => move(world, job, { name: 'start' }, 'worker'));
  });
  if (finished) world.agenda.plan(finished, () => submit(world, job, worker));
}

/** Puts work behind what the worker has already. @returns when it is done */
function plan(world: World, worker: SimWorker, minutes: number, begins?: (at: Date) => void): Date | null {
  const from = later(world.agenda.now(), worker.busyUntil);
  const startsAt = advanceWithin(worker.present, from, 0.01);
  const finishedAt = advanceWithin(worker.present, from, minutes);
  if (!startsAt || !finishedAt) return null;
  begins?.(startsAt);
  worker.busyUntil = finishedAt;
  worker.workedMinutes += minutes;
  return finishedAt;
}

function submit(world: World, job: SimJob, worker: SimWorker): void {
  const { id } = job.order;
  const needsQa = needsQualityCheck({ jobId: id, workerCompletedJobs: worker.completed, flagged: false });
  const isFirst = job.state.submittedAt === null;
  move(world, job, { name: 'submit', cleanFiles: 1, needsQa }, 'worker');
  if (isFirst) {
    const late = { lateMinutes: job.state.lateMinutes ?? 0, price: job.credits };
    job.refunded = lateRefund(late).amount;
  }
  if (!needsQa) {
    withClient(world, job, worker);
    return;
  }
  world.agenda.plan(addMinutes(deskOpens(world.agenda.now()), CHECK_MINUTES), () =>
    check(world, job, worker),
  );
}

function deskOpens(now: Date): Date {
  const { date, minutes } = toWallClock(now, PHNOM_PENH);
  if (minutes >= DESK.closes) return fromWallClock(addDays(date, 1), DESK.opens, PHNOM_PENH);
  return minutes < DESK.opens ? fromWallClock(date, DESK.opens, PHNOM_PENH) : now;
}

function check(world: World, job: SimJob, worker: SimWorker): void {
  const fails = job.state.revisions.length === 0 && isPoor(world, job, worker, 'check', 0.5);
  if (!fails) {
    move(world, job, { name: 'pass-qa' }, 'quality');
    withClient(world, job, worker);
    return;
  }
  const command = { name: 'request-revision', kind: 'fix', feedback: 'Not as agreed.' } as const;
  move(world, job, command, 'quality');
  rework(world, job, worker);
}

const isPoor = (world: World, job: SimJob, worker: SimWorker, what: string, share: number) =>
  uniform(...keyOf(world, job), what, worker.person.id) < (1 - worker.person.quality) * share;

function rework(world: World, job: SimJob, worker: SimWorker): void {
  const finished = plan(world, worker, Math.max(15, job.order.hours * 60 * 0.2));
  if (finished) world.agenda.plan(finished, () => submit(world, job, worker));
}

/** The client has a version: looks in their day, asks for changes, approves, or says nothing. */
function withClient(world: World, job: SimJob, worker: SimWorker): void {
  const now = world.agenda.now();
  const { zone } = job.order;
  job.deliveredAt ??= now;
  const round = job.state.revisions.length;
  const key = [...keyOf(world, job), `round ${round}`] as const;
  const { approveAt } = reviewSchedule({
    reviewStartedAt: now,
    clientTimezone: zone,
    holidays: holidayDates(world.holidays, 'US'),
  });
  const looksAt = inTheirDay(addMinutes(now, logNormal(240, 0.9, ...key, 'looks')), zone);
  if (uniform(...key, 'silent') < 0.08 || looksAt > approveAt) {
    world.agenda.plan(approveAt, () => {
      move(world, job, { name: 'approve', silentApprovalAt: approveAt }, 'system');
      settle(world, job, worker);
    });
    return;
  }
  world.agenda.plan(looksAt, () => {
    const changes = round === 0 && isPoor(world, job, worker, 'changes', 0.7);
    if (!changes) {
      move(world, job, { name: 'approve' }, 'client');
      settle(world, job, worker);
      return;
    }
    move(world, job, { name: 'request-revision', kind: 'preference', feedback: 'Please change.' }, 'client');
    rework(world, job, worker);
  });
}

function inTheirDay(at: Date, zone: string): Date {
  const { date, minutes } = toWallClock(at, zone);
  if (minutes < 8 * 60) return fromWallClock(date, 8 * 60, zone);
  return minutes > 20 * 60 ? fromWallClock(addDays(date, 1), 8 * 60, zone) : at;
}

/** The worker earns; most clients rate. */
function settle(world: World, job: SimJob, worker: SimWorker): void {
  worker.income += job.payout;
  const key = [...keyOf(world, job), worker.person.id] as const;
  if (uniform(...key, 'rates') > 0.6) return;
  const late = job.state.onTimeDelivery === false ? 0.8 : 0;
  const felt = 3.4 + 1.7 * worker.person.quality - late + 0.4 * normal(...key, 'stars');
  const stars = clamp(Math.round(felt), 1, 5);
  const { stats } = worker.card;
  const sum = stats.averageRating * stats.ratingCount + stars;
  stats.ratingCount += 1;
  stats.averageRating = Math.round((sum / stats.ratingCount) * 1000) / 1000;
}

/** Minutes of shifts in which somebody was really there, between two instants. */
export function presentMinutes({ present }: SimWorker, from: Date, until: Date): number {
  return present.reduce((sum, shift) => {
    const start = later(shift.from, from);
    const stop = earlier(shift.to, until);
    return sum + Math.max(0, minutesBetween(start, stop));
  }, 0);
}

/** Whether it came by nine on the client's next morning: the pledge. */
export function isByMorning({ order, deliveredAt, state }: SimJob): boolean {
  const { promisedAt } = state.deliveryTime;
  if (!deliveredAt || !promisedAt || deliveredAt > promisedAt) return false;
  const posted = toWallClock(order.postedAt, order.zone);
  // Posted in the small hours, the next morning is that of the same day.
  const morning = fromWallClock(addDays(posted.date, posted.minutes < 5 * 60 ? 0 : 1), 9 * 60, order.zone);
  return promisedAt <= morning && deliveredAt.getTime() - order.postedAt.getTime() < 3 * DAY_MS;
}
