'use client';

import { Square } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import { Elapsed } from './elapsed';
import { useRunningTimer, useTimer } from './use-running-timer';

/** The running timer, on every page, with the way to its job and to stop it. Nothing when none runs. */
export function TimerPill() {
  const running = useRunningTimer();
  return running ? <Pill {...running} /> : null;
}

function Pill({ job, entry, offsetMs }: NonNullable<ReturnType<typeof useRunningTimer>>) {
  const t = useTranslations('time');
  const formats = useFormat();
  const { stop } = useTimer(job.id);
  return (
    <span className="flex items-center gap-1 rounded-full border border-primary/30 bg-primary-soft py-0.5 pr-0.5 pl-3 text-sm font-medium text-primary-soft-foreground">
      <Link
        href={`/worker/jobs/${job.id}`}
        aria-label={t('runningOn', { title: job.title })}
        className="flex items-center gap-1.5 rounded-sm"
      >
        <span aria-hidden className="size-2 animate-shimmer rounded-full bg-primary" />
        <Elapsed since={entry.startedAt} offsetMs={offsetMs} />
        <span className="hidden max-w-32 truncate text-xs font-normal 2xl:inline">{job.title}</span>
      </Link>
      <Button
        variant="ghost"
        size="icon-sm"
        className="rounded-full"
        aria-label={t('stop')}
        loading={stop.isPending}
        onClick={() =>
          stop.mutate(undefined, {
            onSuccess: ({ duration }) => toast.success(t('stopped', { time: formats.duration(duration) })),
          })
        }
      >
        <Square aria-hidden className="fill-current" />
      </Button>
    </span>
  );
}
