import { setTimeout as sleep } from 'node:timers/promises';
import { processWide } from './process-wide';

const LOOK_MS = 25;

const lanes = processWide('lanes', () => new Map<string, Promise<void>>());
const beside = processWide('beside-lanes', () => new Map<string, number>());

/** Whether somebody is in this lane now. */
export const isLaneBusy = (name: string): boolean => lanes.has(name);

/** Whether so many run beside this lane that one more would only get in their way. */
export const isCrowded = (name: string, limit: number): boolean => (beside.get(name) ?? 0) >= limit;

const queues = processWide('people-in-lanes', () => ({ waiting: 0, crowdedUntil: 0 }));

/** With so many people waiting in lanes, background work makes way. */
const MANY = 8;
/** So long after a crowd it still does: those who were sent home together have to be answered. */
const QUIET_MS = 250;

/** Counts a person who waits in a lane until `work` has ended. */
export async function asPerson<T>(work: () => Promise<T>): Promise<T> {
  queues.waiting += 1;
  try {
    return await work();
  } finally {
    if (queues.waiting > MANY) queues.crowdedUntil = performance.now() + QUIET_MS;
    queues.waiting -= 1;
  }
}

/** Whether so many people wait in lanes, or just did, that what is not for them should be done seldom. */
export const isLaneCrowd = (): boolean => queues.waiting > MANY || performance.now() < queues.crowdedUntil;

/** Resolves when few people wait in lanes, and after `patienceMs` at the latest. */
export async function afterThePeople(patienceMs: number): Promise<void> {
  for (const end = performance.now() + patienceMs; isLaneCrowd() && performance.now() < end; ) {
    await sleep(LOOK_MS);
  }
}

/** Runs `work` at once, beside the lane. */
export async function besideLane<T>(name: string, work: () => Promise<T>): Promise<T> {
  beside.set(name, (beside.get(name) ?? 0) + 1);
  try {
    return await work();
  } finally {
    const left = (beside.get(name) ?? 1) - 1;
    if (left > 0) beside.set(name, left);
    else beside.delete(name);
  }
}

/** Those who wait in a lane, each with what asks whether they still should. */
const waiting = processWide('waiting-in-lanes', () => new Map<string, Set<() => void>>());

/** Something has happened that may send people of this lane home: they ask before their turn. */
export function stirLane(name: string): void {
  for (const ask of waiting.get(name) ?? []) ask();
}

/**
 * Runs `work` when everybody who entered the lane before is through: one at a time, in order, in this process.
 * @param ask before one's turn, and whenever the lane is stirred while one waits: throws for who need not wait
 */
export async function inLane<T>(
  name: string,
  work: () => Promise<T>,
  ask: () => Promise<void> = async () => {},
): Promise<T> {
  const before = lanes.get(name);
  const turn = Promise.withResolvers<void>();
  lanes.set(name, turn.promise);
  const leave = () => {
    turn.resolve();
    if (lanes.get(name) === turn.promise) lanes.delete(name);
  };
  try {
    if (before) await waitIn(name, before, ask);
  } catch (error) {
    void before?.then(leave);
    throw error;
  }
  try {
    await ask();
    return await work();
  } finally {
    leave();
  }
}

/** Until `turn`, or until `ask` throws after a stir; whoever leaves early keeps their place for those behind. */
async function waitIn(name: string, turn: Promise<void>, ask: () => Promise<void>): Promise<void> {
  const left = Promise.withResolvers<void>();
  const again = () => void ask().catch(left.reject);
  const others = waiting.get(name) ?? new Set();
  waiting.set(name, others.add(again));
  try {
    await Promise.race([turn, left.promise]);
  } finally {
    others.delete(again);
    if (others.size === 0) waiting.delete(name);
  }
}
