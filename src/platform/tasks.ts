import type { ClientSession, Db } from 'mongodb';
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

/** Where tasks are put. Agenda in production; a simulated clock's queue when history is made. */
export interface TaskQueue {
  enqueue<T>(
    session: ClientSession | undefined,
    task: TaskDefinition<T>,
    data: T,
    options?: EnqueueOptions,
  ): Promise<void>;
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
 * Agenda's queue, written with the caller's session: the task commits or vanishes with the documents it belongs
 * to. Agenda's own API cannot take a session, hence the direct write.
 */
export function agendaQueue(db: Db): TaskQueue {
  return {
    async enqueue(session, task, data, options = {}) {
      const parsed = task.data.parse(data);
      const runAt = options.runAt ?? new Date();
      const collection = db.collection(TASK_COLLECTION);
      if (!options.key) {
        await collection.insertOne(agendaDocument(task.name, parsed, runAt, null), { session });
        return;
      }
      const waiting = { name: task.name, key: options.key, lockedAt: null, nextRunAt: { $ne: null } };
      const {
        name,
        key,
        lockedAt,
        nextRunAt,
        data: given,
        ...rest
      } = agendaDocument(task.name, parsed, runAt, options.key);
      await collection.updateOne(
        waiting,
        { $set: { nextRunAt, data: given }, $setOnInsert: rest },
        { session, upsert: true },
      );
    },
  };
}
