import type { Context } from '@/platform/context';
import { outboxOf } from '@/platform/email-outbox';
import { TASK_COLLECTION } from '@/platform/tasks';

const SHOWN = 5;

interface TaskRow {
  name: string;
  failCount: number | null;
  failReason: string | null;
  failedAt: Date | null;
}

/**
 * How background work stands: tasks that were given up (tried as often as they may), those that try again, those that
 * wait, and mails that could not be sent. Finished tasks are removed, so the collection is short.
 */
export async function backgroundWork(ctx: Context) {
  const tasks = ctx.db.collection<TaskRow>(TASK_COLLECTION);
  const givenUp = { nextRunAt: null, lockedAt: null, failCount: { $gt: 0 } };
  const [failedTasks, retryingTasks, waitingTasks, failedMails, last] = await Promise.all([
    tasks.countDocuments(givenUp),
    tasks.countDocuments({ nextRunAt: { $ne: null }, failCount: { $gt: 0 }, repeatInterval: null }),
    tasks.countDocuments({ nextRunAt: { $ne: null } }),
    outboxOf(ctx.db).countDocuments({ state: 'failed' }),
    tasks
      .find({ failCount: { $gt: 0 } })
      .sort({ failedAt: -1 })
      .limit(SHOWN)
      .toArray(),
  ]);
  const failures = last.map(({ name, failCount, failReason, failedAt }) => ({
    name,
    attempts: failCount ?? 0,
    reason: (failReason ?? '').slice(0, 300),
    at: failedAt?.toISOString() ?? null,
  }));
  return { failedTasks, retryingTasks, waitingTasks, failedMails, failures };
}
