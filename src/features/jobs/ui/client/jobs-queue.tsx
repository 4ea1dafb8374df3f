'use client';

import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useSession } from '@/ui/api/use-session';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { cn } from '@/ui/cn';
import { JobDue } from '../job-due';
import type { JobSummary } from '../job-types';
import { useQueue } from './use-queue';

/** Jobs that wait for a worker, in the order in which they are matched: by drag, or by the arrows of each. */
export function JobsQueue() {
  const t = useTranslations('client.queue');
  const { user } = useSession();
  const { jobs, moveTo, said } = useQueue();
  const [dragged, setDragged] = useState<JobSummary | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const mayOrder = user?.clientProfile?.organizationRole !== 'requester';
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const drop = (event: DragEvent, place: number) => {
    event.preventDefault();
    if (dragged) moveTo(dragged, place);
    end();
  };
  const from = jobs.findIndex(({ id }) => id === dragged?.id);
  /** Where the dragged job would come to stand: a line above or below the one it is over. */
  const lineAt = (job: JobSummary, place: number) => {
    if (!dragged || over !== job.id || dragged.id === job.id) return undefined;
    return from < place ? 'shadow-[inset_0_-2px_0_var(--primary)]' : 'shadow-[inset_0_2px_0_var(--primary)]';
  };
  const onKeys = (event: KeyboardEvent, job: JobSummary, place: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!mayOrder || !event.altKey || !step) return;
    event.preventDefault();
    moveTo(job, place + step);
  };
  if (jobs.length < 2) return null;
  return (
    <section aria-labelledby="queue-title" className="mb-6">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id="queue-title" className="text-[0.9375rem] font-semibold">
          {t('title')}
        </h2>
        {mayOrder ? <p className="text-[0.8125rem] text-muted-foreground">{t('hint')}</p> : null}
      </div>
      <Card className="overflow-hidden">
        <ol className="divide-y">
          {jobs.map((job, place) => (
            <li
              key={job.id}
              draggable={mayOrder}
              onDragStart={() => setDragged(job)}
              onDragEnd={end}
              onKeyDown={(event) => onKeys(event, job, place)}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(job.id);
              }}
              onDrop={(event) => drop(event, place)}
              className={cn(
                'flex items-center gap-3 px-3 py-2',
                mayOrder && 'cursor-grab',
                dragged?.id === job.id && 'opacity-50',
                lineAt(job, place),
              )}
            >
              {mayOrder ? (
                <GripVertical aria-hidden className="size-4 shrink-0 text-muted-foreground" />
              ) : null}
              <span className="w-5 shrink-0 text-right text-sm text-muted-foreground tabular">
                {place + 1}
              </span>
              <span className="min-w-0 flex-1">
                <Link
                  href={`/client/jobs/${job.id}`}
                  className="block truncate text-sm font-medium hover:underline"
                >
                  {job.title}
                </Link>
                <span className="block truncate text-[0.8125rem] text-muted-foreground">
                  <span className="tabular">{job.number}</span> · <JobDue job={job} />
                </span>
              </span>
              {mayOrder ? <Arrows job={job} place={place} count={jobs.length} moveTo={moveTo} /> : null}
            </li>
          ))}
        </ol>
      </Card>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </section>
  );
}

interface ArrowsProps {
  job: JobSummary;
  place: number;
  count: number;
  moveTo: (job: JobSummary, place: number) => void;
}

function Arrows({ job, place, count, moveTo }: ArrowsProps) {
  const t = useTranslations('client.queue');
  const arrow = (step: -1 | 1, key: 'up' | 'down', Icon: typeof ChevronUp) => {
    const isEnd = step < 0 ? place === 0 : place === count - 1;
    return (
      <Button
        variant="ghost"
        size="icon"
        aria-label={t(key, { title: job.title })}
        // Stays in the tab order at the ends, so that the focus is not lost by the last step.
        aria-disabled={isEnd}
        className={cn(isEnd && 'opacity-30')}
        onClick={() => !isEnd && moveTo(job, place + step)}
      >
        <Icon aria-hidden className="size-4" />
      </Button>
    );
  };
  return (
    <span className="flex shrink-0">
      {arrow(-1, 'up', ChevronUp)}
      {arrow(1, 'down', ChevronDown)}
    </span>
  );
}
