import { type JobStatus, WORKER_STATUSES } from '@/features/jobs/domain/job-types';

/** Answers that the median of a worker's answer time looks back on. */
export const ANSWERS_COUNTED = 50;

/** What a job counts for in its worker's figures, by its status. */
export function contribution(status: JobStatus | string | null | undefined) {
  const isActive = (WORKER_STATUSES as readonly string[]).includes(status ?? '');
  const isDone = status === 'completed';
  return {
    totalJobs: isActive || isDone ? 1 : 0,
    activeJobs: isActive ? 1 : 0,
    completedJobs: isDone ? 1 : 0,
  };
}

/** Percentage of completed work: `lost` are jobs that were taken from the worker. */
export const completionRate = (completed: number, lost: number) => percent(completed, completed + lost);
/** Percentage of completed work that came in time. */
export const onTimeRate = (onTime: number, completed: number) => percent(onTime, completed);

const percent = (part: number, whole: number) =>
  whole === 0 ? 100 : Math.round((part / whole) * 10_000) / 100;

/** What a missed offer counts as among answer times, in minutes; no answer counts as longer. */
export const MISS_MINUTES = 60;

/** Minutes that an answer to an offer took. One that came after a night counts as a miss does, not as the night. */
export function answerMinutes(offer: {
  state: string;
  offeredAt: Date | null;
  respondedAt: Date | null;
}): number {
  if (offer.state === 'expired' || !offer.offeredAt || !offer.respondedAt) return MISS_MINUTES;
  return Math.min(MISS_MINUTES, (offer.respondedAt.getTime() - offer.offeredAt.getTime()) / 60_000);
}

/** The median of answer times in minutes, two decimals; null without any. */
export function medianAnswer(minutes: readonly number[]): number | null {
  const sorted = [...minutes].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? null : Math.round(((low + high) / 2) * 100) / 100;
}
