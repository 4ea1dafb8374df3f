'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { JobDue } from '../../job-due';
import type { JobSummary } from '../../job-types';
import { NeedAnswer } from '../need-answer';
import { MorningCard } from './morning-card';

/** What is asked of the reader before work goes on, job by job, answered in place. */
export function QuestionsCard({ jobs, near }: { jobs: readonly JobSummary[]; near: boolean }) {
  const t = useTranslations('morning');
  return (
    <MorningCard bleed over={t('questions.hint')} title={t('questions.title', { count: jobs.length })}>
      <ul className="divide-y border-t">
        {jobs.map((job) => (
          <li key={job.id} className="px-4 py-4 sm:px-6">
            <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
              <h3 className="min-w-0 truncate text-sm font-semibold">
                <Link href={`/client/jobs/${job.id}`} className="rounded-sm hover:underline">
                  {job.title}
                </Link>
              </h3>
              <JobDue job={job} className="text-xs text-muted-foreground" />
            </div>
            {near ? <NeedAnswer jobId={job.id} /> : null}
          </li>
        ))}
      </ul>
    </MorningCard>
  );
}
