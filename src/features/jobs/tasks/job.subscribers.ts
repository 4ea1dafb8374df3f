import { loadSettings } from '@/features/settings';
import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { findJob } from '../data/jobs.repository';
import { clientReviewSchedule, isWithClient } from '../use-cases/review-schedule';
import { autoApproveTask } from './auto-approve.task';
import { reviewReminderTask } from './review-reminder.task';
import { settleJobTask } from './settle-job.task';

/** Plans the reminders and the silent approval of a review that has just come to the client. */
async function planReview(tx: TxContext, event: DomainEvent): Promise<void> {
  const jobId = String(event.data.jobId);
  const job = await findJob(tx, jobId);
  if (!job || !isWithClient(job) || !job.autoCompleteAt) return;
  const { reminders } = await clientReviewSchedule(tx, job);
  const autoCompleteAt = job.autoCompleteAt.toISOString();
  for (const [index, runAt] of reminders.entries()) {
    if (runAt >= job.autoCompleteAt) continue;
    const reminder = index + 1;
    const key = `${jobId}:${reminder}`;
    await tx.enqueue(reviewReminderTask, { jobId, autoCompleteAt, reminder }, { runAt, key });
  }
  await tx.enqueue(autoApproveTask, { jobId, autoCompleteAt }, { runAt: job.autoCompleteAt, key: jobId });
}

/** Plans the money of an approval for the moment at which it can no longer be undone. */
async function planSettlement(tx: TxContext, event: DomainEvent): Promise<void> {
  const jobId = String(event.data.jobId);
  const job = await findJob(tx, jobId);
  if (!job?.completedAt) return;
  const { undoSeconds } = await loadSettings(tx.db);
  const runAt = new Date(job.completedAt.getTime() + undoSeconds * 1000);
  await tx.enqueue(
    settleJobTask,
    { jobId, completedAt: job.completedAt.toISOString() },
    { runAt, key: jobId },
  );
}

/** What jobs themselves do when a job has moved. */
export const jobSubscribers: readonly Subscriber[] = [
  { on: 'job.submitted', run: planReview },
  { on: 'job.qa_passed', run: planReview },
  { on: 'job.approval_undone', run: planReview },
  { on: 'job.overridden', run: planReview },
  { on: 'job.completed', run: planSettlement },
];
