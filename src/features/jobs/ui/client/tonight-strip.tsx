'use client';

import { useQuery } from '@tanstack/react-query';
import { MoonStar } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { apiListQuery } from '@/ui/api/queries';
import { cn } from '@/ui/cn';
import { useZones, WORKER_ZONE } from '@/ui/reader-zone';
import { Skeleton } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';
import { useNow } from '@/ui/use-now';
import { jobState } from '../job-status-badge';
import { ScrollRegion } from '../scroll-region';
import { type Bar, barOf, type Night, nightOf, shareOf } from './tonight-window';

const TICKS = 7;
const SHOWN = 6;

/** The night from 5 PM to 7 AM with a bar for each job that is worked on, and a line for now. */
export function TonightStrip() {
  const t = useTranslations('client.tonight');
  const now = useNow(30_000);
  const { own } = useZones();
  const { data } = useQuery(
    apiListQuery('/jobs', {
      query: { status: 'matching,assigned,in_progress,review,revision', limit: 50, sort: 'deadline' },
    }),
  );
  const toNow = useCallback((box: HTMLElement | null) => {
    const line = box?.querySelector<HTMLElement>('[data-now]');
    if (box && line) box.scrollLeft = line.offsetLeft - box.clientWidth / 3;
  }, []);
  if (!now || !data) return <Skeleton className="h-44 rounded-xl" />;
  const night = nightOf(now, own);
  const bars = data.items.map((job) => barOf(night, job)).filter((bar) => bar !== null);
  const at = shareOf(night, now);
  return (
    <div className="overflow-hidden rounded-xl bg-night text-night-foreground">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 pt-4 sm:px-5">
        <h2 className="flex items-center gap-2 text-[0.9375rem] font-semibold">
          <MoonStar aria-hidden className="size-4 text-dawn" />
          {t('title')}
        </h2>
        <p className="text-[0.8125rem] text-night-muted">
          {bars.length ? t('working', { count: bars.length }) : t('quiet')}
        </p>
      </div>
      <ScrollRegion ref={toNow} className="overflow-x-auto px-4 pb-4 sm:px-5" aria-label={t('title')}>
        <div className="relative min-w-[34rem] pt-3">
          <Scale night={night} />
          <ol className="relative z-10 mt-2 min-h-8 space-y-1.5">
            {bars.slice(0, SHOWN).map((bar) => (
              <JobBar key={bar.job.id} bar={bar} />
            ))}
          </ol>
          {at > 0 && at < 1 ? (
            <span
              aria-hidden
              data-now
              className="pointer-events-none absolute inset-y-0 w-px bg-dawn"
              style={{ left: `${at * 100}%` }}
            >
              <span className="absolute -top-0.5 -left-[3px] size-[7px] rounded-full bg-dawn" />
            </span>
          ) : null}
        </div>
        {bars.length > SHOWN ? (
          <p className="mt-2 text-xs text-night-muted">{t('more', { count: bars.length - SHOWN })}</p>
        ) : null}
      </ScrollRegion>
    </div>
  );
}

function Scale({ night }: { night: Night }) {
  const formats = useFormat();
  const { own } = useZones();
  const step = (night.to.getTime() - night.from.getTime()) / TICKS;
  const hour = (at: Date, zone: string) => formats.time(at, 'time', zone).replace(/:00(?=\D|$)/, '');
  return (
    <div
      aria-hidden
      className="relative h-9 border-b border-night-muted/25 text-[0.6875rem] text-night-muted tabular"
    >
      {Array.from({ length: TICKS }, (_, index) => {
        const at = new Date(night.from.getTime() + step * index);
        return (
          <span
            key={at.getTime()}
            className="absolute top-0 border-l border-night-muted/25 pl-1.5 leading-4"
            style={{ left: `${(index / TICKS) * 100}%` }}
          >
            <span className="block font-medium text-night-foreground">{hour(at, own)}</span>
            <span className="block">{hour(at, WORKER_ZONE)}</span>
          </span>
        );
      })}
    </div>
  );
}

function JobBar({ bar }: { bar: Bar }) {
  const t = useTranslations('jobs');
  const formats = useFormat();
  const { job, left, right } = bar;
  const state = jobState(job);
  const ends = job.deadline ?? job.promisedAt;
  const label = `${job.title} · ${t(`status.client.${state}`)}${ends ? ` · ${formats.time(ends, 'time')}` : ''}`;
  return (
    <li className="relative h-7">
      <Link
        href={`/client/jobs/${job.id}`}
        title={label}
        style={
          left > 0.7 && right - left < 0.25
            ? { right: `${(1 - right) * 100}%`, minWidth: `${(right - left) * 100}%` }
            : { left: `${left * 100}%`, width: `${(right - left) * 100}%`, minWidth: '14rem' }
        }
        className={cn(
          'absolute inset-y-0 flex items-center rounded-md px-2 text-xs font-medium outline-offset-2 transition-opacity hover:opacity-90',
          state === 'review'
            ? 'bg-dawn text-[oklch(0.25_0.04_70)]'
            : 'bg-night-muted/25 text-night-foreground ring-1 ring-night-muted/30 ring-inset',
        )}
      >
        <span className="truncate">
          {job.worker ? <span className="opacity-75">{job.worker.firstName} · </span> : null}
          {job.title}
        </span>
        <span className="sr-only">{label}</span>
      </Link>
    </li>
  );
}
