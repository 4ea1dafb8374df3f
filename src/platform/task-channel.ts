import { BaseNotificationChannel, type JobNotification, toJobId } from 'agenda';
import type { Db, ObjectId } from 'mongodb';
import { followChanges } from './change-feed';
import type { Logger } from './logger';
import { TASK_COLLECTION } from './tasks';

interface QueuedTask {
  _id: ObjectId;
  name: string;
  nextRunAt: Date | null;
  priority?: number;
  disabled?: boolean | null;
}

/** A task that is new, has another time, or is free again. What Agenda notes of a task that it runs is no news to anybody. */
const NEWS = {
  $or: [
    { operationType: 'insert' },
    { operationType: 'update', 'updateDescription.updatedFields.nextRunAt': { $type: 'date' } },
    { operationType: 'update', 'updateDescription.updatedFields.lockedAt': { $type: 'null' } },
  ],
};

/** Tells Agenda of tasks to look for, whichever process has queued them. Agenda's own channel tells of every write to one. */
export class TaskChannel extends BaseNotificationChannel {
  #stop: (() => Promise<void>) | null = null;

  constructor(
    private readonly db: Db,
    private readonly log: Logger,
  ) {
    super();
  }

  async connect(): Promise<void> {
    const tasks = this.db.collection<QueuedTask>(TASK_COLLECTION);
    this.#stop = followChanges<QueuedTask>({
      watch: (options) => tasks.watch([{ $match: NEWS }], { ...options, fullDocument: 'updateLookup' }),
      tell: (change) => {
        const task = 'fullDocument' in change ? change.fullDocument : null;
        if (task?.nextRunAt && !task.disabled) void this.notifyHandlers(notificationOf(task));
      },
      lost: (error) => this.log.warn({ err: error }, 'task stream lost, reopening'),
    });
    this.setState('connected');
  }

  async disconnect(): Promise<void> {
    this.setState('disconnected');
    await this.#stop?.();
    this.handlers.clear();
  }

  /** Nothing to do: the change stream tells of every task, this process's own too. */
  async publish(): Promise<void> {}
}

function notificationOf({ _id, name, nextRunAt, priority = 0 }: QueuedTask): JobNotification {
  return { jobId: toJobId(String(_id)), jobName: name, nextRunAt, priority, timestamp: new Date() };
}
