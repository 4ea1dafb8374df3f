'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { DataColumn } from '@/ui/table';
import { Time } from '@/ui/time';
import { CategoryIcon } from '../category-icon';
import { JobDue } from '../job-due';
import { JobStatusBadge, jobState } from '../job-status-badge';
import type { JobSummary } from '../job-types';
import { PersonLine } from '../person-line';
import { JobPriceTag } from './job-price-tag';

/** Columns of the client's table of jobs, and of its CSV file. */
export function useJobColumns(): DataColumn<JobSummary>[] {
  const t = useTranslations('client.columns');
  const tj = useTranslations('jobs');
  const tc = useTranslations('common');
  return [
    {
      id: 'number',
      header: t('number'),
      sort: 'number',
      from: 'md',
      cell: (job) => <span className="whitespace-nowrap text-muted-foreground tabular">{job.number}</span>,
      value: (job) => job.number,
    },
    {
      id: 'title',
      header: t('title'),
      sort: 'title',
      className: 'max-w-72',
      cell: (job) => (
        <Link
          href={`/client/jobs/${job.id}`}
          className="line-clamp-2 rounded-sm font-medium hover:underline"
          onClick={(event) => event.stopPropagation()}
        >
          {job.title || tj('untitled')}
        </Link>
      ),
      value: (job) => job.title,
    },
    {
      id: 'status',
      header: t('status'),
      sort: 'status',
      cell: (job) => <JobStatusBadge job={job} />,
      value: (job) => tj(`status.client.${jobState(job)}`),
    },
    {
      id: 'category',
      header: t('category'),
      from: 'xl',
      cell: (job) => <CategoryCell job={job} />,
      value: (job) => tc(`category.${job.category}`),
    },
    {
      id: 'worker',
      header: t('worker'),
      from: 'lg',
      cell: (job) => (job.worker ? <PersonLine person={job.worker} className="whitespace-nowrap" /> : '–'),
      value: (job) => job.worker?.name,
    },
    {
      id: 'due',
      header: t('due'),
      sort: 'deadline',
      from: 'sm',
      cell: (job) => <JobDue job={job} />,
      value: (job) => job.deadline,
    },
    {
      id: 'credits',
      header: t('credits'),
      align: 'right',
      from: 'md',
      cell: (job) => <JobPriceTag job={job} />,
      value: (job) => job.price?.credits,
    },
    {
      id: 'createdAt',
      header: t('posted'),
      sort: 'createdAt',
      from: 'xl',
      cell: (job) => (
        <span className="whitespace-nowrap">
          <PostedOn job={job} />
        </span>
      ),
      value: (job) => job.createdAt,
    },
  ];
}

function CategoryCell({ job }: { job: JobSummary }) {
  const tc = useTranslations('common');
  const name = tc(`category.${job.category}`);
  return (
    <span title={name}>
      <CategoryIcon category={job.category} className="size-4 text-muted-foreground" />
      <span className="sr-only">{name}</span>
    </span>
  );
}

function PostedOn({ job }: { job: JobSummary }) {
  return <Time value={job.createdAt} format="date" />;
}
