import type { AnyBulkWriteOperation, ClientSession, Db } from 'mongodb';
import type { z } from 'zod';
import type { Context } from './context';

/** Where Agenda keeps its documents. */
export const TASK_COLLECTION = 'agenda-tasks';

/**
 * A piece of background work: its data's shape, how often it may be tried, and what it does. `run` may be called
 * more than once for one enqueue (a crash, an expired lock): its effects must be idempotent.
 */
export interface TaskDefinition<T = unknown> {
  readonly name: string;
  readonly data: z.ZodType<T>;
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** How many of this name one process runs at once. */
  readonly concurrency: number;
  /** After this long without `touch` another process may take the task over, in milliseconds. */
  readonly lockLifetimeMs: number;
  /** For recurring tasks: cron expression, UTC. */
  readonly cron?: string;
  readonly run: (ctx: Context, data: T) => Promise<void>;
}

export interface EnqueueOptions {
  /** Not before this instant; at once when absent. */
  runAt?: Date;
  /** At most one waiting task of this name and key: a second enqueue moves the first to `runAt`. */
  key?: string;
}

/** A task with its data, to be put into a queue. */
export interface QueuedTask {
  // biome-ignore lint/suspicious/noExplicitAny: tasks of different data types stand in one list
  task: TaskDefinition<any>;
  data: unknown;
  options: EnqueueOptions;
}

/** A task with its data. @throws ZodError for data that is not the task's */
export function queued<T>(task: TaskDefinition<T>, data: T, options: EnqueueOptions = {}): QueuedTask {
  return { task, data: task.data.parse(data), options };
}

/** Where tasks are put. Agenda in production; a simulated clock's queue when history is made. */
export interface TaskQueue {
  enqueue(session: ClientSession | undefined, tasks: readonly QueuedTask[]): Promise<void>;
}

/** Declares a task. It runs once it is listed in `composition/tasks.ts`. */
export function defineTask<T>(
  definition: Pick<TaskDefinition<T>, 'name' | 'data' | 'run'> & Partial<TaskDefinition<T>>,
): TaskDefinition<T> {
  return { attempts: 8, concurrency: 5, lockLifetimeMs: 30_000, ...definition };
}

/** The stored form of an Agenda 6 task, pinned by a contract test. */
function agendaDocument(name: string, data: unknown, runAt: Date, key: string | null) {
  return {
    name,
    data,
    key,
    type: 'normal',
    priority: 0,
    nextRunAt: runAt,
    lockedAt: null,
    lastRunAt: null,
    lastFinishedAt: null,
    failedAt: null,
    failCount: null,
    failReason: null,
    disabled: null,
    progress: null,
    repeatInterval: null,
    repeatTimezone: null,
    repeatAt: null,
    lastModifiedBy: null,
  };
}

/**
 * Agenda's queue, written with the caller's session: tasks commit or vanish with the documents they belong to. Agenda's
 * own API cannot take a session, hence the direct write. One for each database.
 */
export function agendaQueue(db: Db): TaskQueue {
  const known = queues.get(db);
  if (known) return known;
  const queue: TaskQueue = {
    async enqueue(session, tasks) {
      if (tasks.length > 0) await db.collection(TASK_COLLECTION).bulkWrite(tasks.map(written), { session });
    },
  };
  queues.set(db, queue);
  return queue;
}

const queues = new WeakMap<Db, TaskQueue>();

/** How a task is written: a new one, or one with a key in the place of its twin that waits. */
function written({ task, data, options }: QueuedTask): AnyBulkWriteOperation {
  const runAt = options.runAt ?? new Date();
  if (!options.key) return { insertOne: { document: agendaDocument(task.name, data, runAt, null) } };
  const {
    name,
    key,
    lockedAt,
    nextRunAt,
    data: given,
    ...rest
  } = agendaDocument(task.name, data, runAt, options.key);
  return {
    updateOne: {
      filter: { name, key, lockedAt, nextRunAt: { $ne: null } },
      update: { $set: { nextRunAt, data: given }, $setOnInsert: rest },
      upsert: true,
    },
  };
}
