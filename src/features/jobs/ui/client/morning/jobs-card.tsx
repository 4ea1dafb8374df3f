'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { JobCard } from '../../job-card';
import type { JobSummary } from '../../job-types';
import { MorningCard } from './morning-card';

const SHOWN = 8;

/** Several jobs that need nothing of the reader: begun, or still on their way, each with its promise. */
export function JobsCard({ kind, jobs }: { kind: 'started' | 'underway'; jobs: readonly JobSummary[] }) {
  const t = useTranslations('morning');
  return (
    <MorningCard bleed over={t(`${kind}.hint`)} title={t(`${kind}.title`, { count: jobs.length })}>
      <ul className="divide-y border-t">
        {jobs.slice(0, SHOWN).map((job) => (
          <li key={job.id}>
            <JobCard job={job} href={`/client/jobs/${job.id}`} />
          </li>
        ))}
      </ul>
      {jobs.length > SHOWN ? (
        <Link
          href="/client/jobs"
          className="border-t px-4 py-3 text-[0.8125rem] text-primary hover:underline sm:px-6"
        >
          {t('allJobs', { count: jobs.length - SHOWN })}
        </Link>
      ) : null}
    </MorningCard>
  );
}
