import { minutesBetween } from '@/shared/durations';
import { isByMorning, presentMinutes } from './working';
import type { World } from './world';

/** What a run shows; shares are 0–1. */
export interface Figures {
  orders: number;
  /** Orders that a worker took. */
  fillRate: number;
  /** Minutes from posting to acceptance. */
  acceptP50: number;
  acceptP95: number;
  /** Of the orders with a promise, those whose first version reached the client by then. */
  promisesKept: number;
  /** Of all orders, those promised for the client's next morning and there by then: the pledge. */
  byMorning: number;
  /** Hours from posting to the promised time. */
  promisedHoursP50: number;
  offersPerJob: number;
  /** Work of the time that people were there. */
  utilisation: number;
  /** Of the incomes of those who were there from the first day: 0 is equal. */
  gini: number;
  /** Of those who joined with ten days left, who had a first job within seven. */
  newWorkersStarted: number;
  /** Of all jobs taken, those by people who joined meanwhile, against their share of the people. */
  newWorkersShare: number;
  /** Cents that workers earn for a job, and credits given back for lateness, a job. */
  costPerJob: number;
  refundPerJob: number;
}

/** Adds a run up. */
export function figuresOf(world: World): Figures {
  const { jobs, workers, market } = world;
  const taken = jobs.filter(({ state }) => state.acceptedAt !== null);
  const waits = taken
    .map(({ state, order }) => minutesBetween(order.postedAt, state.acceptedAt ?? order.postedAt))
    .sort((a, b) => a - b);
  const promised = jobs.filter(({ state }) => state.deliveryTime.promisedAt !== null);
  const kept = promised.filter(
    ({ deliveredAt, state }) => deliveredAt !== null && deliveredAt <= (state.deliveryTime.promisedAt ?? 0),
  );
  const leads = promised
    .map(
      ({ order, state }) =>
        minutesBetween(order.postedAt, state.deliveryTime.promisedAt ?? order.postedAt) / 60,
    )
    .sort((a, b) => a - b);
  const old = workers.filter(({ person }) => person.joinsAt <= market.start);
  const joined = workers.filter(({ person }) => person.joinsAt > market.start);
  const early = joined.filter(({ person }) => minutesBetween(person.joinsAt, market.end) >= 10 * 1440);
  const started = early.filter(
    ({ firstAcceptedAt, person }) =>
      firstAcceptedAt !== null && minutesBetween(person.joinsAt, firstAcceptedAt) <= 7 * 1440,
  );
  const there = sum(workers.map((worker) => presentMinutes(worker, market.start, market.end)));
  return {
    orders: jobs.length,
    fillRate: share(taken.length, jobs.length),
    acceptP50: quantile(waits, 0.5),
    acceptP95: quantile(waits, 0.95),
    promisesKept: share(kept.length, promised.length),
    byMorning: share(jobs.filter(isByMorning).length, jobs.length),
    promisedHoursP50: quantile(leads, 0.5),
    offersPerJob: share(sum(jobs.map(({ offers }) => offers.length)), jobs.length),
    utilisation: share(sum(workers.map(({ workedMinutes }) => workedMinutes)), there),
    gini: giniOf(old.map(({ income }) => income)),
    newWorkersStarted: share(started.length, early.length),
    newWorkersShare: share(sum(joined.map(({ accepted }) => accepted)), taken.length),
    costPerJob: share(sum(taken.map(({ payout }) => payout)), taken.length),
    refundPerJob: share(sum(taken.map(({ refunded }) => refunded)), taken.length),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Of sorted values. */
export function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}

/** Gini's coefficient: 0 when all have the same, near 1 when one has all. */
export function giniOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const total = sum(sorted);
  const weighted = sum(sorted.map((value, index) => (index + 1) * value));
  const { length } = sorted;
  return total === 0 ? 0 : (2 * weighted) / (length * total) - (length + 1) / length;
}
