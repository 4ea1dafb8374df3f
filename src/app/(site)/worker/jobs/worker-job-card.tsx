'use client';

import { CheckCheck, MessageSquare, MessageSquareWarning, Play, Upload } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { JobDue } from '@/features/jobs/ui/job-due';
import { JobThumb } from '@/features/jobs/ui/job-thumb';
import { type JobSummary, may } from '@/features/jobs/ui/job-types';
import { useStartJob } from '@/features/jobs/ui/use-start-job';
import { Badge } from '@/ui/badge';
import { Button, buttonVariants } from '@/ui/button';
import { useFormat } from '@/ui/use-format';

/** A job in hand: what it is, when it is due, what it pays, and the one thing to do next. */
export function WorkerJobCard({ job }: { job: JobSummary }) {
  const t = useTranslations('worker.card');
  const formats = useFormat();
  const href = `/worker/jobs/${job.id}`;
  return (
    <article className="relative rounded-lg border bg-card p-3.5 shadow-xs transition-colors hover:border-input">
      <div className="flex gap-3">
        <JobThumb job={job} />
        <div className="min-w-0 flex-1">
          <h3 className="line-clamp-3 text-sm font-medium">
            <Link href={href} className="rounded-sm after:absolute after:inset-0">
              {job.title}
            </Link>
          </h3>
          <p className="mt-0.5 text-xs text-muted-foreground">
            <span className="tabular">{job.number}</span> · {formats.duration(job.estimatedHours * 60)}
          </p>
        </div>
      </div>
      <div className="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted-foreground">
        <JobDue job={job} />
        {job.payout ? (
          <span className="ml-auto text-sm font-semibold text-foreground tabular">
            {formats.money(job.payout.amount, job.payout.currency)}
          </span>
        ) : null}
      </div>
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5 empty:hidden">
        {job.status === 'revision' ? (
          <Badge tone="warning">
            <MessageSquareWarning aria-hidden />
            {t('revision')}
          </Badge>
        ) : null}
        {job.openComments > 0 ? (
          <Badge tone="warning">{t('openComments', { count: job.openComments })}</Badge>
        ) : null}
        {job.unreadMessages > 0 ? (
          <Badge tone="primary">
            <MessageSquare aria-hidden />
            {t('unread', { count: job.unreadMessages })}
          </Badge>
        ) : null}
      </div>
      <NextStep job={job} />
    </article>
  );
}

function NextStep({ job }: { job: JobSummary }) {
  const t = useTranslations('worker.card');
  const start = useStartJob();
  if (may(job, 'start')) {
    return (
      <Button
        size="sm"
        block
        className="relative mt-3"
        loading={start.isPending}
        onClick={() => start.mutate(job.id)}
      >
        <Play aria-hidden className="fill-current" />
        {t('start')}
      </Button>
    );
  }
  if (may(job, 'submit')) {
    return (
      <Link
        href={`/worker/jobs/${job.id}?tab=deliver`}
        className={buttonVariants({ variant: 'soft', size: 'sm', block: true, className: 'relative mt-3' })}
      >
        <Upload aria-hidden />
        {t('deliver', { version: job.latestVersion + 1 })}
      </Link>
    );
  }
  if (job.status !== 'review') return null;
  return (
    <p className="mt-3 flex items-center gap-1.5 text-xs text-muted-foreground">
      <CheckCheck aria-hidden className="size-4 text-success" />
      {t('handedIn', { version: job.latestVersion })}
    </p>
  );
}
