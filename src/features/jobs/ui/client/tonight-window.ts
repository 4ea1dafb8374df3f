import { addDays, fromWallClock, toWallClock } from '@/shared/time-zones';
import type { JobSummary } from '../job-types';

const EVENING = 17 * 60;
const MORNING = 7 * 60;

export interface Night {
  from: Date;
  to: Date;
}

/** The night that runs in a zone, 5 PM to 7 AM; by day the coming one. */
export function nightOf(now: Date, zone: string): Night {
  const { date, minutes } = toWallClock(now, zone);
  const evening = minutes < MORNING ? addDays(date, -1) : date;
  return {
    from: fromWallClock(evening, EVENING, zone),
    to: fromWallClock(addDays(evening, 1), MORNING, zone),
  };
}

/** Where an instant lies in the night, 0 to 1; outside of it below 0 or above 1. */
export function shareOf({ from, to }: Night, at: Date | string): number {
  return (new Date(at).getTime() - from.getTime()) / (to.getTime() - from.getTime());
}

export interface Bar {
  job: JobSummary;
  /** Both 0 to 1. */
  left: number;
  right: number;
}

/** When work on a job runs or ran, as far as that falls into the night; null when it does not. */
export function barOf(night: Night, job: JobSummary): Bar | null {
  const starts = job.startedAt ?? job.assignedAt ?? job.createdAt;
  const ends =
    job.status === 'review' || job.status === 'completed'
      ? (job.submittedAt ?? job.completedAt)
      : (job.deadline ?? job.promisedAt);
  if (!ends) return null;
  const [left, right] = [shareOf(night, starts), shareOf(night, ends)];
  if (right <= 0 || left >= 1) return null;
  return { job, left: Math.max(0, left), right: Math.min(1, Math.max(right, left + 0.02)) };
}
