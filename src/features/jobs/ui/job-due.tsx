'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/ui/cn';
import { Time } from '@/ui/time';
import { useNow } from '@/ui/use-now';
import type { JobSummary } from './job-types';

type Due = Pick<
  JobSummary,
  'status' | 'deadline' | 'promisedAt' | 'completedAt' | 'cancelledAt' | 'submittedAt' | 'updatedAt'
>;

/** The one time that matters about a job now: ready by, delivered, done or cancelled. */
export function JobDue({ job, className }: { job: Due; className?: string }) {
  const t = useTranslations('jobs.due');
  const now = useNow(60_000);
  const [key, at] = moment(job);
  if (!at) return <span className={className}>{t('none')}</span>;
  const late = key === 'by' && now !== null && new Date(at) < now;
  return (
    <span className={cn('whitespace-nowrap', late && 'font-medium text-destructive', className)}>
      {t(late ? 'late' : key)}{' '}
      <Time
        value={at}
        format={late || key === 'delivered' ? 'relative' : key === 'by' ? 'datetime' : 'date'}
        className="tabular"
      />
    </span>
  );
}

function moment(job: Due): ['by' | 'delivered' | 'done' | 'cancelled' | 'saved', string | null] {
  if (job.status === 'completed') return ['done', job.completedAt];
  if (job.status === 'cancelled') return ['cancelled', job.cancelledAt];
  if (job.status === 'pending') return ['saved', job.updatedAt];
  if (job.status === 'review') return ['delivered', job.submittedAt];
  return ['by', job.deadline ?? job.promisedAt];
}
