import { DAY_MS } from '@/shared/durations';
import type { JobStatus, ReviewStage } from './job-types';

/** What somebody is needed for on a job. */
export const JOB_NEEDS = [
  'answer',
  'review',
  'rate',
  'publish',
  'accept',
  'start',
  'deliver',
  'revise',
  'qa',
  'assign',
] as const;
export type JobNeed = (typeof JOB_NEEDS)[number];

/** From which side a job is looked at. */
export type JobViewer = 'client' | 'worker' | 'staff';

export interface NeedFacts {
  status: JobStatus;
  reviewStage: ReviewStage | null;
  assumptions: readonly { status: string }[];
  completedAt: Date | null;
  clientRating: unknown;
  workerRating: unknown;
}

/** Statuses in which an unanswered assumption still matters. */
export const ANSWER_STATUSES = [
  'matching',
  'assigned',
  'in_progress',
] as const satisfies readonly JobStatus[];

/** Until when both sides can rate; null before approval. */
export function rateUntil(completedAt: Date | null, ratingDays: number): Date | null {
  return completedAt && new Date(completedAt.getTime() + ratingDays * DAY_MS);
}

/** What the job waits for from that side, most urgent first. */
export function needsOf(job: NeedFacts, viewer: JobViewer, now: Date, ratingDays: number): JobNeed[] {
  const until = rateUntil(job.completedAt, ratingDays);
  const mayRate = job.status === 'completed' && until !== null && now < until;
  const needs: Record<JobViewer, [JobNeed, boolean][]> = {
    client: [
      ['review', job.status === 'review' && job.reviewStage === 'client'],
      [
        'answer',
        ANSWER_STATUSES.some((status) => status === job.status) &&
          job.assumptions.some((assumption) => assumption.status === 'open'),
      ],
      ['publish', job.status === 'pending'],
      ['rate', mayRate && !job.clientRating],
    ],
    worker: [
      ['revise', job.status === 'revision'],
      ['deliver', job.status === 'in_progress'],
      ['start', job.status === 'assigned'],
      ['rate', mayRate && !job.workerRating],
    ],
    staff: [
      ['qa', job.status === 'review' && job.reviewStage === 'qa'],
      ['assign', job.status === 'matching'],
    ],
  };
  return needs[viewer].filter(([, needed]) => needed).map(([need]) => need);
}
