import { creditPrice } from '@/features/jobs/domain/pricing';
import { readyTime } from '@/features/promise/domain/promise';
import { type SkilledWorker, withWaitingWork } from '@/features/promise/domain/waiting-load';
import { addMinutes, DAY_MS } from '@/shared/durations';
import { addDays } from '@/shared/time-zones';
import type { Market, Order } from './market';
import { match } from './offering';
import type { Policy } from './policies';
import {
  AFTER_DAYS,
  baseOf,
  join,
  makeWorld,
  move,
  newJob,
  refreshMeans,
  type SimJob,
  type World,
} from './world';

/** How often jobs that nobody is asked about are matched again. */
const SWEEP_MINUTES = 30;
/** A client whose job finds nobody for so long cancels it. */
const PATIENCE_HOURS = 72;
const CREDITS_PER_HOUR = 2;
const LOADED = new Set(['assigned', 'in_progress', 'revision']);

/** Runs a market under a policy from its first day until what was ordered is done. Same market and policy, same world. */
export function simulate(market: Market, policy: Policy): World {
  const world = makeWorld(market, policy);
  const { agenda } = world;
  const until = new Date(market.end.getTime() + AFTER_DAYS * DAY_MS);
  for (const person of market.people) agenda.plan(person.joinsAt, () => join(world, person));
  for (const order of market.orders) agenda.plan(order.postedAt, () => post(world, order));
  const nightly = () => {
    refreshMeans(world);
    agenda.plan(addMinutes(agenda.now(), 24 * 60), nightly);
  };
  const sweep = () => {
    for (const job of world.jobs) if (job.state.status === 'matching') match(world, job);
    agenda.plan(addMinutes(agenda.now(), SWEEP_MINUTES), sweep);
  };
  agenda.plan(market.start, nightly);
  agenda.plan(market.start, sweep);
  agenda.runUntil(until);
  return world;
}

/** Publishes an order: price, promise, deadline by the promise, matching. */
function post(world: World, order: Order): void {
  const job = newJob(order);
  const promisedAt = promisedFor(world, order);
  job.credits = creditPrice({
    hours: order.hours,
    creditEquivalents: [CREDITS_PER_HOUR],
    urgency: order.urgency,
  }).credits;
  const deliveryTime = { estimated: order.hours, deadline: promisedAt, promisedAt };
  const command = { name: 'publish', missingAnswers: [], priceHeld: true } as const;
  move(world, job, command, 'client', { deliveryTime });
  world.jobs.push(job);
  match(world, job);
  world.agenda.plan(addMinutes(order.postedAt, PATIENCE_HOURS * 60), () => {
    if (job.state.status !== 'matching') return;
    for (const offer of job.offers) {
      if (offer.state === 'offered' || offer.state === 'reserved') offer.state = 'withdrawn';
    }
    move(world, job, { name: 'cancel', by: order.organization, reason: 'Nobody took it.' }, 'client');
  });
}

function promisedFor(world: World, order: Order): Date | null {
  const able = world.workers.filter(
    ({ card }) =>
      card.availability !== 'offline' &&
      card.skills.some(({ skill }) => order.skills.includes(String(skill))),
  );
  const best = able
    .map((worker) => ({ worker, base: baseOf(world, worker) }))
    .sort((a, b) => b.base - a.base)
    .slice(0, world.policy.rosterSize);
  const open = world.jobs.filter(({ state }) => LOADED.has(state.status));
  const roster = best.map(
    ({ worker: { person } }): SkilledWorker => ({
      id: person.id,
      shifts: person.shifts,
      timezone: person.timezone,
      skills: person.skills.map(({ skill }) => skill),
      loadMinutes: open
        .filter(({ state }) => state.worker === person.id)
        .reduce((sum, { order: { hours } }) => sum + hours * 60, 0),
    }),
  );
  const today = order.postedAt.toISOString().slice(0, 10);
  return readyTime({
    hours: order.hours,
    urgency: order.urgency,
    roster: withWaitingWork(roster, waitingIn(world)),
    holidays: {
      KH: soon(world.holidays.KH, today),
      US: soon(world.holidays.US, today),
    },
    clientTimezone: order.zone,
    now: order.postedAt,
    policy: world.policy.promise,
  });
}

/** Holidays that a promise of today can meet. */
function soon(days: ReadonlyMap<string, string>, today: string): Map<string, string> {
  const [from, to] = [addDays(today, -2), addDays(today, 30)];
  return new Map([...days].filter(([day]) => day >= from && day <= to));
}

const waitingIn = (world: World) =>
  world.jobs
    .filter(({ state }) => state.status === 'matching')
    .map(({ order, candidates }: SimJob) => ({
      minutes: order.hours * 60,
      skills: order.skills,
      asked: candidates[0]?.card.worker ?? null,
    }));
