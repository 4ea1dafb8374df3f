'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonVariants } from '@/ui/button';
import { JobDue } from '../../job-due';
import type { JobSummary } from '../../job-types';
import { PersonLine } from '../../person-line';
import { NeedAnswer } from '../need-answer';
import { MorningCard } from './morning-card';

/** What somebody asks before they go on, answered in place. */
export function QuestionCard({ job, near }: { job: JobSummary; near: boolean }) {
  const t = useTranslations('morning');
  return (
    <MorningCard
      over={
        <>
          <span className="font-medium text-warning">{t('question')}</span>
          {job.worker ? <PersonLine person={job.worker} /> : null}
          <JobDue job={job} />
        </>
      }
      title={job.title}
      actions={
        <Link href={`/client/jobs/${job.id}`} className={buttonVariants({ variant: 'ghost' })}>
          {t('openJob')}
        </Link>
      }
    >
      {near ? <NeedAnswer jobId={job.id} /> : null}
      <p className="mt-4 text-[0.8125rem] text-muted-foreground">{t('questionHint')}</p>
    </MorningCard>
  );
}
