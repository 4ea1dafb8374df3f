'use client';

import { useQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type Job, may } from '@/features/jobs/ui/job-types';
import { useReview } from '@/features/jobs/ui/viewer/use-review';
import { isApiError } from '@/ui/api/api-error';
import { apiQuery } from '@/ui/api/queries';
import { useJobRoom } from '@/ui/api/use-socket';
import { buttonVariants } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { JobNotices } from './job-notices';
import { WorkerJobHeader } from './worker-job-header';
import { WorkerJobTabs } from './worker-job-tabs';

/** A job for its worker: the brief, the conversation, the time, and the way to hand the work in. Never the client's contact or price. */
export function WorkerJobView({ jobId }: { jobId: string }) {
  const t = useTranslations('worker.job');
  useJobRoom(jobId);
  const query = useQuery(apiQuery('/jobs/{id}', { path: { id: jobId } }));
  const gone = isApiError(query.error, 'NOT_FOUND') || isApiError(query.error, 'VALIDATION_FAILED');
  if (query.isPending) return <JobSkeleton />;
  if (gone) {
    return (
      <EmptyState
        icon={<SearchX />}
        title={t('gone')}
        description={t('goneHint')}
        action={
          <Link href="/worker/jobs" className={buttonVariants({ variant: 'secondary' })}>
            {t('toJobs')}
          </Link>
        }
      />
    );
  }
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  return <LoadedJob job={query.data} />;
}

function LoadedJob({ job }: { job: Job }) {
  const review = useReview(job.id, job.latestVersion > 0 || may(job, 'deliver'));
  return (
    <>
      <WorkerJobHeader job={job} />
      <JobNotices job={job} />
      <WorkerJobTabs job={job} review={review} />
    </>
  );
}

function JobSkeleton() {
  return (
    <div aria-busy className="space-y-5">
      <Skeleton className="h-5 w-40" />
      <Skeleton className="h-8 w-3/5" />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <Skeleton className="h-96" />
        <Skeleton className="h-96" />
      </div>
    </div>
  );
}
