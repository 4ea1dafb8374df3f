'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { JobSummary } from '@/features/jobs/ui/job-types';

const lanes = ['start', 'work', 'check', 'client'] as const;
type Lane = (typeof lanes)[number];

/** Where a job in hand stands, from the worker's side. */
export function laneOf(job: Pick<JobSummary, 'status' | 'reviewStage'>): Lane {
  if (job.status === 'assigned') return 'start';
  if (job.status === 'review') return job.reviewStage === 'qa' ? 'check' : 'client';
  return 'work';
}

/** Jobs in lanes: to start, in work, being checked, with the client. Below each other on a phone, empty lanes left out there. */
export function JobLanes({
  jobs,
  card,
}: {
  jobs: readonly JobSummary[];
  card: (job: JobSummary) => ReactNode;
}) {
  const t = useTranslations('worker.lanes');
  return (
    <div className="grid items-start gap-5 md:grid-cols-2 xl:grid-cols-4">
      {lanes.map((lane) => {
        const own = jobs.filter((job) => laneOf(job) === lane);
        return (
          <section
            key={lane}
            aria-labelledby={`lane-${lane}`}
            className={own.length === 0 ? 'hidden md:block' : undefined}
          >
            <h2 id={`lane-${lane}`} className="mb-2 flex items-center gap-2 text-sm font-semibold">
              {t(lane)}
              <span className="rounded-full bg-muted px-2 py-0.5 text-xs font-medium text-muted-foreground tabular">
                {own.length}
              </span>
            </h2>
            <div className="space-y-3">
              {own.map((job) => (
                <div key={job.id}>{card(job)}</div>
              ))}
              {own.length === 0 ? (
                <p className="rounded-lg border border-dashed px-3 py-6 text-center text-xs text-muted-foreground">
                  {t(`none.${lane}`)}
                </p>
              ) : null}
            </div>
          </section>
        );
      })}
    </div>
  );
}
