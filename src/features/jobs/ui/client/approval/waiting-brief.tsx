'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Time } from '@/ui/time';
import { JobThumb } from '../../job-thumb';
import type { JobSummary } from '../../job-types';
import { JobPriceTag } from '../job-price-tag';
import { DecideBrief } from './decide-brief';

/** A colleague's brief that waits for somebody who may spend, decided in place. */
export function WaitingBrief({ job }: { job: JobSummary }) {
  const t = useTranslations('team.approvals');
  const by = job.approval?.requestedBy?.firstName ?? job.client?.firstName ?? '';
  return (
    <article className="flex gap-3 rounded-lg border bg-card p-4 shadow-xs">
      <JobThumb job={job} />
      <div className="min-w-0 flex-1">
        <p className="text-xs font-medium text-warning">
          {t('asks', { name: by })}
          {job.approval ? (
            <span className="font-normal text-muted-foreground">
              {' · '}
              <Time value={job.approval.requestedAt} format="relative" />
            </span>
          ) : null}
        </p>
        <div className="flex items-baseline justify-between gap-3">
          <h3 className="truncate text-[0.9375rem] font-medium">
            <Link href={`/client/jobs/${job.id}`} className="rounded-sm hover:underline">
              {job.title}
            </Link>
          </h3>
          <JobPriceTag job={job} />
        </div>
        <div className="mt-3">
          <DecideBrief job={job} />
        </div>
      </div>
    </article>
  );
}
