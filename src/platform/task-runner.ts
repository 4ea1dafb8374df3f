import { randomUUID } from 'node:crypto';
import { MongoBackend } from '@agendajs/mongo-backend';
import { Agenda, type Job } from 'agenda';
import type { Db } from 'mongodb';
import type { Context } from './context';
import { isAppError } from './errors';
import { afterThePeople } from './lane';
import { oneAtATime } from './lease';
import type { Logger } from './logger';
import { metrics } from './metrics';
import { TaskChannel } from './task-channel';
import { TASK_COLLECTION, type TaskDefinition } from './tasks';

/** Agenda looks this often for tasks whose time has come; the change stream tells of new ones at once. */
const SCAN_EVERY_MS = 5_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 10 * 60_000;
const DRAIN_MS = 15_000;
const DRAIN_LOOK_MS = 50;
/** A task lets people who stand in a queue go first, for so long in all; so does each look for one. */
const MAKE_WAY_MS = 5_000;

// biome-ignore lint/suspicious/noExplicitAny: a registry of tasks of different data types
export type AnyTask = TaskDefinition<any>;

/** Wait before try `attempt + 1`: 1 s, 4 s, 16 s … at most 10 minutes, with ±20 % jitter. */
export function retryDelayMs(attempt: number): number {
  const base = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 4 ** (attempt - 1));
  return Math.round(base * (0.8 + Math.random() * 0.4));
}

/**
 * Starts working off tasks in this process.
 * @param contextFor makes the context that a task runs in
 * @returns `stop`, which lets running tasks finish (15 s at most)
 */
export async function startTaskRunner(options: {
  db: Db;
  log: Logger;
  tasks: readonly AnyTask[];
  maxConcurrency: number;
  contextFor: (taskName: string, requestId: string) => Context;
}): Promise<{ agenda: Agenda; stop: () => Promise<void> }> {
  const { db, log, tasks } = options;
  await db.collection(TASK_COLLECTION).createIndex({ name: 1, key: 1, nextRunAt: 1 });
  const name = `${process.pid}-${randomUUID()}`;
  const looking = new AbortController();
  const agenda = new Agenda({
    name,
    backend: patientBackend(db, looking.signal),
    notificationChannel: new TaskChannel(db, log),
    processEvery: SCAN_EVERY_MS,
    maxConcurrency: options.maxConcurrency,
    removeOnComplete: true,
  });
  agenda.on('error', (error) => log.warn({ err: error }, 'task queue error'));
  agenda.on('fail', (error, job) => logFailure(log, error, job as Job));

  for (const task of tasks) {
    agenda.define(task.name, (job: Job) => runTask(task, job, options.contextFor), {
      concurrency: task.concurrency,
      lockLifetime: task.lockLifetimeMs,
      backoff: ({ attempt }: { attempt: number }) =>
        attempt >= task.attempts ? null : retryDelayMs(attempt),
    });
  }
  await agenda.start();
  await oneAtATime(db, 'recurring-tasks', () => scheduleRecurring(agenda, db, tasks));
  return {
    agenda,
    stop: async () => {
      looking.abort();
      const isIdle = await drain(agenda);
      await agenda.stop(false);
      if (isIdle) await letGo(db, name);
    },
  };
}

/**
 * Agenda's store, which looks for a task when people who stand in a queue have gone first: a look costs as much as serving
 * somebody, and Agenda takes one for each kind of task. Whoever still waits to look when `stopped` finds nothing.
 */
function patientBackend(db: Db, stopped: AbortSignal): MongoBackend {
  // Two majors of the driver are installed side by side; the wire objects are the same.
  const backend = new MongoBackend({ mongo: db as never, collection: TASK_COLLECTION });
  const { repository } = backend;
  const look = repository.getNextJobToRun.bind(repository);
  repository.getNextJobToRun = async (...asked) => {
    await afterThePeople(MAKE_WAY_MS);
    return stopped.aborted ? undefined : look(...asked);
  };
  return backend;
}

/** Lets running tasks finish. @returns whether they did. Agenda's own drain looks before a finished task is removed, and then not again: it is told. */
async function drain(agenda: Agenda): Promise<boolean> {
  const idle = new AbortController();
  const look = async () => (await agenda.getRunningStats()).runningJobs === 0 && idle.abort();
  const looking = setInterval(() => void look().catch(() => undefined), DRAIN_LOOK_MS);
  const { timedOut } = await agenda.drain({ timeout: DRAIN_MS, signal: idle.signal });
  clearInterval(looking);
  return !timedOut;
}

/** Tasks that this process had set aside and not begun are free for others at once; Agenda leaves them to their lock's end. */
async function letGo(db: Db, name: string): Promise<void> {
  await db
    .collection(TASK_COLLECTION)
    .updateMany({ lastModifiedBy: name, lockedAt: { $ne: null } }, { $set: { lockedAt: null } });
}

/**
 * Puts recurring tasks into the queue that are not there with this time yet. Those that are stay untouched: writing them again
 * would move one that is overdue, and free one that another process is running.
 */
async function scheduleRecurring(agenda: Agenda, db: Db, tasks: readonly AnyTask[]): Promise<void> {
  for (const { name, cron } of tasks) {
    if (!cron) continue;
    const stored = await db
      .collection(TASK_COLLECTION)
      .findOne({ name, type: 'single', repeatInterval: cron });
    if (!stored) await agenda.every(cron, name, {}, { timezone: 'UTC', skipImmediate: true });
  }
}

async function runTask(task: AnyTask, job: Job, contextFor: (name: string, requestId: string) => Context) {
  const ctx = contextFor(task.name, `task-${job.attrs._id}`);
  const beat = setInterval(
    () => void job.touch().catch(() => undefined),
    Math.max(1_000, task.lockLifetimeMs / 3),
  );
  const end = metrics().tasks.startTimer({ task: task.name });
  let outcome = 'failed';
  try {
    const makeWay = politeness();
    await makeWay();
    await task.run({ ...ctx, askFirst: makeWay }, task.data.parse(job.attrs.data ?? {}));
    outcome = 'done';
  } finally {
    end({ outcome });
    clearInterval(beat);
  }
}

/** What a task calls before it takes time from people who stand in a queue: it lets them go first, for so long in all. */
function politeness(): () => Promise<void> {
  let leftMs = MAKE_WAY_MS;
  return async () => {
    const askedAt = performance.now();
    await afterThePeople(leftMs);
    leftMs = Math.max(0, leftMs - (performance.now() - askedAt));
  };
}

function logFailure(log: Logger, error: Error, job: Job): void {
  const level = isAppError(error) && error.code === 'UPSTREAM_UNAVAILABLE' ? 'warn' : 'error';
  log[level]({ err: error, task: job.attrs.name, failCount: job.attrs.failCount }, 'task failed');
}
