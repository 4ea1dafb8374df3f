'use client';

import { Timer } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { may } from '@/features/jobs/ui/job-types';
import { buttonVariants } from '@/ui/button';
import { Card, CardContent } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Label } from '@/ui/label';
import { PageHeader } from '@/ui/page-header';
import { Select } from '@/ui/select';
import { Skeleton } from '@/ui/skeleton';
import { TimerCard } from './timer-card';
import { useHeldJobs, useRunningTimer } from './use-running-timer';
import { WeekView } from './week-view';

/** The time page: the timer of a chosen job, and the week over all jobs. */
export function TimeView() {
  const t = useTranslations('time');
  const held = useHeldJobs();
  const running = useRunningTimer();
  const [chosen, setChosen] = useState<string>();
  const jobs = (held.data?.items ?? []).filter((job) => may(job, 'track-time') || job.id === running?.job.id);
  const job = jobs.find((each) => each.id === (chosen ?? running?.job.id)) ?? jobs[0];
  return (
    <>
      <PageHeader title={t('pageTitle')} description={t('pageLead')} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        <div className="space-y-4">
          {held.isPending ? <Skeleton className="h-56" /> : null}
          {held.isError ? <ErrorState error={held.error} onRetry={() => held.refetch()} /> : null}
          {job ? (
            <>
              <div className="space-y-1.5">
                <Label htmlFor="timed-job">{t('job')}</Label>
                <Select
                  id="timed-job"
                  value={job.id}
                  onValueChange={setChosen}
                  options={jobs.map((each) => ({ value: each.id, label: each.title, hint: each.number }))}
                />
              </div>
              <TimerCard key={job.id} jobId={job.id} canTrack={may(job, 'track-time')} />
            </>
          ) : held.isSuccess ? (
            <Card>
              <CardContent>
                <EmptyState
                  compact
                  icon={<Timer />}
                  title={t('noJob')}
                  description={t('noJobHint')}
                  action={
                    <Link href="/worker/jobs" className={buttonVariants({ variant: 'secondary' })}>
                      {t('toJobs')}
                    </Link>
                  }
                />
              </CardContent>
            </Card>
          ) : null}
        </div>
        <WeekView />
      </div>
    </>
  );
}
