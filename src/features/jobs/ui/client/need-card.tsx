'use client';

import { Check, Eye, PenLine } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, buttonVariants } from '@/ui/button';
import { Time } from '@/ui/time';
import { JobThumb } from '../job-thumb';
import { type JobNeed, type JobSummary, may } from '../job-types';
import { WaitingBrief } from './approval/waiting-brief';
import { NeedAnswer } from './need-answer';
import { NeedRate } from './need-rate';
import { useApprove } from './use-approve';

const CLIENT_NEEDS = ['review', 'answer', 'publish', 'rate'] as const satisfies readonly JobNeed[];
/** `approve`: a colleague's brief waits for the reader. */
export type ClientNeed = (typeof CLIENT_NEEDS)[number] | 'approve';

/** The most urgent thing that the client can do about a job. */
export function clientNeed(job: JobSummary): ClientNeed | undefined {
  if (may(job, 'approve-brief')) return 'approve';
  return CLIENT_NEEDS.find((need) => job.needs.includes(need));
}

/** A job that waits for the reader, with the doing of it in place. */
export function NeedCard({ job, need }: { job: JobSummary; need: ClientNeed }) {
  const t = useTranslations('client.needs');
  if (need === 'publish') return <DraftRow job={job} />;
  if (need === 'approve') return <WaitingBrief job={job} />;
  const body: Record<Exclude<ClientNeed, 'publish' | 'approve'>, ReactNode> = {
    review: <NeedReview job={job} />,
    answer: <NeedAnswer jobId={job.id} />,
    rate: <NeedRate job={job} />,
  };
  return (
    <article className="flex gap-3 rounded-lg border bg-card p-4 shadow-xs">
      <JobThumb job={job} />
      <div className="min-w-0 flex-1">
        <p className="text-xs font-medium text-warning">
          {t(`what.${need}`, { version: job.latestVersion, worker: job.worker?.firstName ?? '' })}
          {job.waitingSince && need !== 'rate' ? (
            <span className="font-normal text-muted-foreground">
              {' · '}
              <Time value={job.waitingSince} format="relative" />
            </span>
          ) : null}
        </p>
        <h3 className="truncate text-[0.9375rem] font-medium">
          <Link href={`/client/jobs/${job.id}`} className="rounded-sm hover:underline">
            {job.title || t('untitled')}
          </Link>
        </h3>
        <div className="mt-3">{body[need]}</div>
      </div>
    </article>
  );
}

function DraftRow({ job }: { job: JobSummary }) {
  const t = useTranslations('client.needs');
  const ta = useTranslations('team.approvals');
  const waits = job.approval?.state === 'waiting';
  const href = waits ? `/client/jobs/${job.id}` : `/client/jobs/new?draft=${job.id}`;
  return (
    <article className="relative flex items-center gap-3 rounded-lg border border-dashed px-4 py-2.5 hover:bg-muted/60">
      <PenLine aria-hidden className="size-4 shrink-0 text-muted-foreground" />
      <h3 className="min-w-0 flex-1 truncate text-sm font-medium">
        <Link href={href} className="rounded-sm after:absolute after:inset-0">
          {job.title || t('untitled')}
        </Link>
      </h3>
      <span className="shrink-0 text-[0.8125rem] text-muted-foreground">
        {waits ? ta('waits') : t('continueDraft')}
      </span>
    </article>
  );
}

function NeedReview({ job }: { job: JobSummary }) {
  const t = useTranslations('client.needs');
  const approve = useApprove();
  return (
    <div className="flex flex-wrap gap-2">
      <Link href={`/client/jobs/${job.id}`} className={buttonVariants({ className: 'max-sm:flex-1' })}>
        <Eye aria-hidden />
        {t('look')}
      </Link>
      {may(job, 'approve') ? (
        <Button
          variant="secondary"
          className="max-sm:flex-1"
          loading={approve.isPending}
          onClick={() => approve.mutate({ id: job.id, version: job.latestVersion })}
          aria-label={t('approveOf', { version: job.latestVersion, title: job.title })}
        >
          <Check aria-hidden />
          {t('approve', { version: job.latestVersion })}
        </Button>
      ) : null}
    </div>
  );
}
