'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import { cn } from '@/ui/cn';
import { ErrorState } from '@/ui/error-state';
import { useZones, zoneCity } from '@/ui/reader-zone';
import { SkeletonText } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';
import type { Job, TimelineEntry } from './job-types';
import { usePhrase } from './use-phrase';

const dots = { client: 'bg-warning', worker: 'bg-primary', platform: 'bg-info' } as const;

/** What happened to a job, newest first, with both clocks and whose turn it became; on top, whose turn it is. */
export function JobTimeline({ job }: { job: Job }) {
  const t = useTranslations('jobs.timeline');
  const formats = useFormat();
  const { data, error, refetch, isPending } = useQuery(
    apiQuery('/jobs/{id}/timeline', { path: { id: job.id } }),
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <SkeletonText lines={6} className="p-4" />;
  return (
    <div className="p-4">
      {job.turn && job.waitingSince ? (
        <p className="mb-4 flex items-center gap-2 rounded-md bg-muted px-3 py-2 text-sm">
          <span aria-hidden className={cn('size-2 rounded-full', dots[job.turn])} />
          {t(`turn.${job.turn}`, { since: formats.time(job.waitingSince, 'datetime') })}
        </p>
      ) : null}
      <ol className="relative space-y-5 before:absolute before:inset-y-1.5 before:left-[4.5px] before:w-px before:bg-border">
        {data.toReversed().map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </div>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const t = useTranslations('jobs.timeline');
  const say = usePhrase();
  const formats = useFormat();
  const { own, other } = useZones();
  const who = entry.actor?.name ?? (entry.actorKind === 'staff' ? t('team') : null);
  return (
    <li className="relative pl-6">
      <span
        aria-hidden
        className={cn(
          'absolute top-1.5 left-0 size-2.5 rounded-full ring-4 ring-card',
          entry.turn ? dots[entry.turn] : 'bg-input',
        )}
      />
      <p className="text-sm">
        {say(entry.text)}
        {who ? <span className="text-muted-foreground"> · {who}</span> : null}
      </p>
      <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted-foreground tabular">
        <time dateTime={entry.at}>{formats.time(entry.at, 'datetime')}</time>
        <span>
          {zoneCity(other)} {formats.time(entry.at, own === other ? 'time' : 'datetime', other)}
        </span>
      </p>
    </li>
  );
}
