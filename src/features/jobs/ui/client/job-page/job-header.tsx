'use client';

import { ChevronRight, PencilLine } from 'lucide-react';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { useCommands } from '@/ui/shell/shortcuts';
import { Tooltip } from '@/ui/tooltip';
import { JobDue } from '../../job-due';
import { JobStatusBadge } from '../../job-status-badge';
import { type Job, may } from '../../job-types';
import { PersonLine } from '../../person-line';
import type { Review } from '../../viewer/use-review';
import { ApproveButton } from './approve-button';
import { JobMenu } from './job-menu';
import { JobPriceLine } from './job-price-line';
import { RequestChangesDialog } from './request-changes-dialog';

/** Stays on top while one scrolls: which job, how it stands, which version, and the two things to decide. */
export function JobHeader({ job, review }: { job: Job; review: Review }) {
  const t = useTranslations('client.job');
  const tj = useTranslations('jobs');
  const asked = useSearchParams().get('changes') !== null;
  const [asking, setAsking] = useState(asked);
  const canApprove = may(job, 'approve');
  const canAsk = may(job, 'request-revision');
  useCommands([
    ...(canAsk
      ? [
          {
            id: 'request-changes',
            label: t('requestChanges'),
            group: t('commands'),
            keys: 'r',
            icon: <PencilLine />,
            run: () => setAsking(true),
          },
        ]
      : []),
  ]);
  return (
    <header className="page-x z-20 -mx-4 -mt-5 mb-5 border-b py-3 sm:sticky sm:top-14 sm:-mx-6 sm:-mt-7 sm:bg-background/95 sm:backdrop-blur lg:-mx-8">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <nav
            aria-label={t('breadcrumb')}
            className="flex items-center gap-1 text-[0.8125rem] text-muted-foreground"
          >
            <Link href="/client/jobs" className="rounded-sm hover:text-foreground hover:underline">
              {t('jobs')}
            </Link>
            <ChevronRight aria-hidden className="size-3.5" />
            <span className="tabular">{job.number}</span>
          </nav>
          <h1 className="truncate text-lg font-semibold sm:text-xl">{job.title || tj('untitled')}</h1>
          <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-muted-foreground">
            <JobStatusBadge job={job} />
            {review.version ? (
              <span className="tabular">{t('version', { version: review.version.version })}</span>
            ) : null}
            {job.worker ? <PersonLine person={job.worker} /> : null}
            <JobDue job={job} />
            <JobPriceLine job={job} />
          </div>
        </div>
        <div className="flex items-center gap-2">
          {canAsk || canApprove ? (
            <div className="flex items-center gap-2 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-[calc(4rem+env(safe-area-inset-bottom))] max-sm:z-20 max-sm:border-t max-sm:bg-card max-sm:px-4 max-sm:py-2.5 max-sm:shadow-lg">
              {canAsk ? (
                <Tooltip content={t('requestChanges')} shortcut="R" side="bottom">
                  <Button
                    variant="secondary"
                    className="max-sm:flex-1 max-sm:px-2"
                    onClick={() => setAsking(true)}
                  >
                    {t('requestChanges')}
                  </Button>
                </Tooltip>
              ) : null}
              {canApprove ? <ApproveButton job={job} review={review} /> : null}
            </div>
          ) : null}
          <JobMenu job={job} />
        </div>
      </div>
      {canAsk ? (
        <RequestChangesDialog job={job} review={review} open={asking} onOpenChange={setAsking} />
      ) : null}
    </header>
  );
}
