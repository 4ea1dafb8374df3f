'use client';

import { useQuery } from '@tanstack/react-query';
import { Check, Eye, MessageSquare, PencilLine } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import { Button, buttonVariants } from '@/ui/button';
import { Markdown } from '@/ui/markdown';
import { Skeleton } from '@/ui/skeleton';
import { Time } from '@/ui/time';
import { AssumedList } from '../../assumed-list';
import { type JobSummary, may } from '../../job-types';
import { PersonLine } from '../../person-line';
import { DeliveryPreview } from './delivery-preview';
import { MorningCard } from './morning-card';

interface DeliveryCardProps {
  job: JobSummary;
  /** Seen, or about to be: only then its files are read. */
  near: boolean;
  busy: boolean;
  onApprove: () => void;
}

/** Where changes to a delivery are asked for. */
export const changesHref = (id: string) => `/client/jobs/${id}?changes=1`;

/** A delivery that waits: what it looks like, what it takes for granted, what its maker says; approve or ask for changes. */
export function DeliveryCard({ job, near, busy, onApprove }: DeliveryCardProps) {
  const t = useTranslations('morning');
  const path = { id: job.id };
  const { data } = useQuery({ ...apiQuery('/jobs/{id}/deliverables', { path }), enabled: near });
  const { data: whole } = useQuery({ ...apiQuery('/jobs/{id}', { path }), enabled: near });
  const version = data?.versions.find((one) => one.version === job.latestVersion);
  return (
    <MorningCard
      bleed
      over={
        <>
          <span>{t('version', { version: job.latestVersion })}</span>
          {job.worker ? <PersonLine person={job.worker} /> : null}
          {job.submittedAt ? (
            <span>
              {t('delivered')} <Time value={job.submittedAt} format="datetime" />
            </span>
          ) : null}
        </>
      }
      title={job.title}
      actions={
        <>
          {may(job, 'approve') ? (
            <Button className="max-sm:w-full" loading={busy} onClick={onApprove}>
              <Check aria-hidden />
              {t('approve', { version: job.latestVersion })}
            </Button>
          ) : null}
          {may(job, 'request-revision') ? (
            <Link
              href={changesHref(job.id)}
              className={buttonVariants({ variant: 'secondary', className: 'max-sm:flex-1' })}
            >
              <PencilLine aria-hidden />
              {t('changes')}
            </Link>
          ) : null}
          <Link
            href={`/client/jobs/${job.id}`}
            className={buttonVariants({ variant: 'ghost', className: 'max-sm:flex-1' })}
          >
            <Eye aria-hidden />
            {t('look')}
          </Link>
        </>
      }
    >
      {version ? (
        <DeliveryPreview version={version} />
      ) : (
        <Skeleton className="min-h-44 flex-1 rounded-none" />
      )}
      <div className="space-y-3 px-4 py-4 empty:hidden sm:px-6">
        {whole ? <AssumedList job={whole} free /> : null}
        {version?.note ? <Markdown className="line-clamp-4 text-sm">{version.note}</Markdown> : null}
        {job.unreadMessages > 0 ? (
          <Link
            href={`/client/jobs/${job.id}`}
            className="inline-flex items-center gap-1.5 rounded-sm text-sm font-medium text-primary hover:underline"
          >
            <MessageSquare aria-hidden className="size-4" />
            {t('unread', { count: job.unreadMessages })}
          </Link>
        ) : null}
      </div>
    </MorningCard>
  );
}
