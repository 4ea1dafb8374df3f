'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Skeleton } from '@/ui/skeleton';
import { JobCard } from '../job-card';
import { type JobState, jobState } from '../job-status-badge';
import type { JobSummary } from '../job-types';
import { ScrollRegion } from '../scroll-region';
import { JobPriceTag } from './job-price-tag';

type Lane = 'drafts' | 'matching' | 'working' | 'review' | 'done';
const lanes: Record<Lane, readonly JobState[]> = {
  drafts: ['pending'],
  matching: ['matching', 'assigned'],
  working: ['in_progress', 'revision', 'qa'],
  review: ['review'],
  done: ['completed', 'cancelled'],
};
const active: readonly Lane[] = ['matching', 'working', 'review'];

interface JobsBoardProps {
  jobs: readonly JobSummary[] | undefined;
  scope: 'active' | 'all';
  empty: ReactNode;
}

/** Jobs by stage, side by side; on a phone one scrolls from lane to lane. */
export function JobsBoard({ jobs, scope, empty }: JobsBoardProps) {
  const t = useTranslations('client.lanes');
  const shown = (Object.keys(lanes) as Lane[]).filter((lane) => scope === 'all' || active.includes(lane));
  if (jobs?.length === 0) return empty;
  return (
    <ScrollRegion
      aria-label={t('label')}
      className="-mx-4 flex snap-x gap-3 overflow-x-auto px-4 pb-2 sm:mx-0 sm:px-0"
    >
      {shown.map((lane) => {
        const cards = jobs?.filter((job) => lanes[lane].includes(jobState(job)));
        return (
          <section
            key={lane}
            aria-label={t(lane)}
            className="flex max-h-[calc(100dvh-13rem)] w-72 min-w-64 flex-1 shrink-0 snap-start flex-col rounded-lg bg-muted/60 p-2 lg:w-0 lg:min-w-52 lg:shrink"
          >
            <h3 className="flex items-center justify-between px-1.5 py-1 text-[0.8125rem] font-medium">
              {t(lane)}
              <span className="text-muted-foreground tabular">{cards?.length}</span>
            </h3>
            <ScrollRegion aria-label={t(lane)} className="mt-1 min-h-0 space-y-2 overflow-y-auto">
              {cards ? (
                cards.map((job) => (
                  <JobCard
                    key={job.id}
                    job={job}
                    href={`/client/jobs/${job.id}`}
                    layout="card"
                    aside={<JobPriceTag job={job} />}
                  />
                ))
              ) : (
                <Skeleton className="h-24 rounded-lg" />
              )}
              {cards?.length === 0 ? (
                <p className="px-1.5 py-3 text-[0.8125rem] text-muted-foreground">{t('none')}</p>
              ) : null}
            </ScrollRegion>
          </section>
        );
      })}
    </ScrollRegion>
  );
}
