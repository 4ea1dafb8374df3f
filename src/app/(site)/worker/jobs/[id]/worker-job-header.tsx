'use client';

import { Play, Star } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { HandBack } from '@/features/jobs/ui/hand-back-dialog';
import { JobDue } from '@/features/jobs/ui/job-due';
import { JobStatusBadge } from '@/features/jobs/ui/job-status-badge';
import { type Job, may } from '@/features/jobs/ui/job-types';
import { PersonLine } from '@/features/jobs/ui/person-line';
import { RateDialog } from '@/features/jobs/ui/rate-dialog';
import { useStartJob } from '@/features/jobs/ui/use-start-job';
import { Button } from '@/ui/button';
import { PageHeader } from '@/ui/page-header';
import { useFormat } from '@/ui/use-format';

/** What the job is, how it stands, what it pays, until when; and the one action that is due. */
export function WorkerJobHeader({ job }: { job: Job }) {
  const t = useTranslations('worker.job');
  const tj = useTranslations('worker.jobs');
  const formats = useFormat();
  const start = useStartJob();
  const [rating, setRating] = useState(false);
  const [stars, setStars] = useState(0);
  const name = job.client?.firstName ?? '';
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: tj('title'), href: '/worker/jobs' }]}
        title={job.title}
        badge={<JobStatusBadge job={job} side="worker" />}
        description={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className="tabular">{job.number}</span>
            {job.client ? <PersonLine person={job.client} /> : null}
            <JobDue job={job} />
            {job.payout ? (
              <span className="font-semibold text-foreground tabular">
                {t('pays', { amount: formats.money(job.payout.amount, job.payout.currency) })}
              </span>
            ) : null}
          </span>
        }
        actions={
          <>
            {may(job, 'reassign') ? <HandBack job={job} /> : null}
            {may(job, 'start') ? (
              <Button size="lg" loading={start.isPending} onClick={() => start.mutate(job.id)}>
                <Play aria-hidden className="fill-current" />
                {t('start')}
              </Button>
            ) : may(job, 'rate') ? (
              <Button variant="soft" onClick={() => setRating(true)}>
                <Star aria-hidden />
                {t('rate', { name })}
              </Button>
            ) : null}
          </>
        }
      />
      <RateDialog
        job={job}
        side="worker"
        name={name}
        stars={stars}
        onStars={setStars}
        open={rating}
        onOpenChange={setRating}
      />
    </>
  );
}
