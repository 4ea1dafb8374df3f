'use client';

import { MessageSquare } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/ui/cn';
import { JobDue } from './job-due';
import { JobStatusBadge } from './job-status-badge';
import { JobThumb } from './job-thumb';
import type { JobSummary, Side } from './job-types';
import { PersonLine } from './person-line';

interface JobCardProps {
  job: JobSummary;
  side?: Side;
  href: string;
  /** A line with a picture, or a small card for a board. */
  layout?: 'row' | 'card';
  /** Price or pay, at the end. */
  aside?: ReactNode;
}

/** A job in a list or on a board. The whole surface opens it. */
export function JobCard({ job, side = 'client', href, layout = 'row', aside }: JobCardProps) {
  const person = side === 'client' ? job.worker : job.client;
  const card = layout === 'card';
  return (
    <article
      className={cn(
        'group relative flex gap-3 transition-colors',
        card
          ? 'flex-col rounded-lg border bg-card p-3 shadow-xs hover:border-input'
          : 'items-center px-4 py-3 hover:bg-muted/60',
      )}
    >
      {card && job.thumbnailUrl ? <JobThumb job={job} size="lg" /> : null}
      {card ? null : <JobThumb job={job} />}
      <div className="min-w-0 flex-1">
        <div className="flex items-center gap-2">
          <h3 className="min-w-0 truncate text-sm font-medium">
            <Link href={href} className="rounded-sm after:absolute after:inset-0">
              {job.title || <Untitled />}
            </Link>
          </h3>
          <Unread count={job.unreadMessages} />
        </div>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-[0.8125rem] text-muted-foreground">
          <span className="tabular">{job.number}</span>
          {person ? <PersonLine person={person} /> : null}
          <span className={cn('min-w-0', !card && 'sm:hidden')}>
            <JobDue job={job} className={card ? 'whitespace-normal' : undefined} />
          </span>
        </p>
        <div className={cn('mt-2', card ? 'flex items-center justify-between gap-2' : 'sm:hidden')}>
          <JobStatusBadge job={job} side={side} />
          {card ? aside : null}
        </div>
      </div>
      {card ? null : (
        <div className="hidden shrink-0 items-center gap-4 sm:flex">
          <JobStatusBadge job={job} side={side} />
          <span className="w-52 text-right text-[0.8125rem] text-muted-foreground">
            <JobDue job={job} />
          </span>
          {aside}
        </div>
      )}
    </article>
  );
}

function Untitled() {
  const t = useTranslations('jobs');
  return <span className="text-muted-foreground">{t('untitled')}</span>;
}

function Unread({ count }: { count: number }) {
  const t = useTranslations('jobs');
  if (count === 0) return null;
  return (
    <span className="inline-flex shrink-0 items-center gap-1 text-xs font-medium text-primary tabular">
      <MessageSquare aria-hidden className="size-3.5" />
      <span aria-hidden>{count}</span>
      <span className="sr-only">{t('unreadMessages', { count })}</span>
    </span>
  );
}
