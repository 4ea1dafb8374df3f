'use client';

import { useQuery } from '@tanstack/react-query';
import { FileQuestion } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { isApiError } from '@/ui/api/api-error';
import { apiQuery } from '@/ui/api/queries';
import { useJobRoom } from '@/ui/api/use-socket';
import { buttonVariants } from '@/ui/button';
import { Card, CardContent } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Skeleton, SkeletonText } from '@/ui/skeleton';
import { AssumedList } from '../../assumed-list';
import { BriefPanel } from '../../brief-panel';
import { type Job, may } from '../../job-types';
import { ScrollRegion } from '../../scroll-region';
import { useReview } from '../../viewer/use-review';
import { WorkViewer } from '../../viewer/work-viewer';
import { AnswerAssumption } from '../answer-assumption';
import { PaymentReturn } from '../post/payment-return';
import { useAssumption } from '../use-assumption';
import { BeforeDelivery } from './before-delivery';
import { DraftNote } from './draft-note';
import { JobHeader } from './job-header';
import { Outcome } from './outcome';
import { ReviewNotice } from './review-notice';
import { SidePanel } from './side-panel';

/** A job for its client: brief, work, conversation, and what can be done now. */
export function ClientJobView({ id }: { id: string }) {
  const t = useTranslations('client.job');
  useJobRoom(id);
  const { data: job, error, refetch } = useQuery(apiQuery('/jobs/{id}', { path: { id } }));
  if (isApiError(error, 'NOT_FOUND') || isApiError(error, 'VALIDATION_FAILED')) {
    return (
      <EmptyState
        icon={<FileQuestion />}
        title={t('notFound')}
        description={t('notFoundHint')}
        action={
          <Link href="/client/jobs" className={buttonVariants({ variant: 'secondary' })}>
            {t('toJobs')}
          </Link>
        }
      />
    );
  }
  if (error && !job) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return job ? <Loaded job={job} /> : <JobSkeleton />;
}

function Loaded({ job }: { job: Job }) {
  const t = useTranslations('client.job');
  const tp = useTranslations('client.pay');
  const review = useReview(job.id, job.status !== 'pending');
  const answer = useAssumption(job.id);
  const brief = (
    <BriefPanel
      job={job}
      renderAssumption={
        may(job, 'edit') || job.needs.includes('answer')
          ? (assumption) => (
              <AnswerAssumption
                key={`${assumption.id}${assumption.status}`}
                assumption={assumption}
                busy={answer.isPending}
                onAnswer={(text) => answer.mutate({ text: assumption.text, answer: text })}
              />
            )
          : undefined
      }
    />
  );
  if (job.status === 'pending') {
    return (
      <>
        <JobHeader job={job} review={review} />
        <div className="grid gap-5 lg:grid-cols-[1fr_22rem]">
          <Card>
            <CardContent>{brief}</CardContent>
          </Card>
          <DraftNote job={job} />
        </div>
      </>
    );
  }
  return (
    <>
      <JobHeader job={job} review={review} />
      <div className="grid grid-cols-1 items-start gap-5 max-sm:pb-16 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[17rem_minmax(0,1fr)_22rem]">
        <ScrollRegion
          aria-label={t('tabs.brief')}
          className="hidden xl:sticky xl:top-36 xl:block xl:max-h-[calc(100dvh-10rem)] xl:overflow-y-auto"
        >
          {brief}
        </ScrollRegion>
        <div className="min-w-0 space-y-4">
          <PaymentReturn done={tp('paid')} />
          <ReviewNotice job={job} />
          <Outcome job={job} />
          {job.status === 'review' && job.reviewStage === 'client' ? <AssumedList job={job} free /> : null}
          {review.version ? (
            <WorkViewer review={review} canComment={may(job, 'comment')} />
          ) : review.deliverables.isPending ? (
            <Skeleton className="h-96 rounded-lg" />
          ) : (
            <BeforeDelivery job={job} />
          )}
        </div>
        <SidePanel job={job} review={review} brief={brief} />
      </div>
    </>
  );
}

function JobSkeleton() {
  return (
    <div aria-hidden>
      <Skeleton className="h-8 w-2/3" />
      <Skeleton className="mt-3 mb-6 h-5 w-1/3" />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[17rem_minmax(0,1fr)_22rem]">
        <SkeletonText lines={8} className="hidden xl:block" />
        <Skeleton className="h-96 rounded-lg" />
        <Skeleton className="h-96 rounded-lg" />
      </div>
    </div>
  );
}
