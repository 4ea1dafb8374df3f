'use client';

import { useTranslations } from 'next-intl';
import type { Tone } from '@/ui/badge';
import { StatusBadge } from '@/ui/status-badge';
import type { JobSummary, Side } from './job-types';

type Standing = Pick<JobSummary, 'status' | 'reviewStage'>;
export type JobState =
  | 'pending'
  | 'matching'
  | 'assigned'
  | 'in_progress'
  | 'qa'
  | 'review'
  | 'revision'
  | 'completed'
  | 'cancelled';

const tones: Record<JobState, Tone> = {
  pending: 'neutral',
  matching: 'info',
  assigned: 'info',
  in_progress: 'primary',
  qa: 'info',
  review: 'warning',
  revision: 'primary',
  completed: 'success',
  cancelled: 'outline',
};
const live: readonly JobState[] = ['matching', 'in_progress', 'revision'];

/** The status as people see it: a review at the quality stage is a state of its own. */
export function jobState(job: Standing): JobState {
  return job.status === 'review' && job.reviewStage === 'qa' ? 'qa' : job.status;
}

/** A job's state in the reader's words. */
export function JobStatusBadge({
  job,
  side = 'client',
  className,
}: {
  job: Standing;
  side?: Side;
  className?: string;
}) {
  const t = useTranslations('jobs.status');
  const state = jobState(job);
  return (
    <StatusBadge tone={tones[state]} live={live.includes(state)} className={className}>
      {t(`${side}.${state}`)}
    </StatusBadge>
  );
}
