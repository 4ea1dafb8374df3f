'use client';

import { useQuery } from '@tanstack/react-query';
import { Play, Square } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { apiQuery } from '@/ui/api/queries';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { Input } from '@/ui/input';
import { Progress } from '@/ui/progress';
import { Skeleton } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';
import { AddTimeDialog } from './add-time-dialog';
import { Elapsed } from './elapsed';
import { EntryList } from './entry-list';
import { useTimer } from './use-running-timer';

interface TimerCardProps {
  jobId: string;
  /** `track-time` is among the job's allowed actions. */
  canTrack: boolean;
}

/** A job's timer with a note, what has been worked against the estimate, and the entries. */
export function TimerCard({ jobId, canTrack }: TimerCardProps) {
  const t = useTranslations('time');
  const formats = useFormat();
  const [notes, setNotes] = useState('');
  const query = useQuery(apiQuery('/jobs/{id}/time-tracking', { path: { id: jobId } }));
  const { start, stop } = useTimer(jobId);
  if (query.isPending) return <Skeleton className="h-44" />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  const sheet = query.data;
  const { running } = sheet;
  const offsetMs = Date.parse(sheet.serverTime) - query.dataUpdatedAt;
  const over = sheet.estimatedMinutes > 0 && sheet.totalMinutes > sheet.estimatedMinutes;
  const said = notes.trim() || undefined;
  return (
    <Card>
      <CardHeader
        title={t('title')}
        description={t('ofEstimate', {
          worked: formats.duration(sheet.totalMinutes),
          estimate: formats.duration(sheet.estimatedMinutes),
        })}
        actions={canTrack ? <AddTimeDialog jobId={jobId} /> : null}
      />
      <CardContent className="space-y-4">
        <Progress
          aria-label={t('progress')}
          value={
            sheet.estimatedMinutes > 0
              ? Math.min(100, (sheet.totalMinutes / sheet.estimatedMinutes) * 100)
              : 0
          }
          className={over ? '[&>*]:bg-warning' : undefined}
        />
        {canTrack || running ? (
          <div className="flex flex-wrap items-center gap-2">
            {running ? (
              <span className="min-w-24 text-2xl font-semibold">
                <Elapsed since={running.startedAt} offsetMs={offsetMs} />
              </span>
            ) : null}
            <Input
              value={notes}
              maxLength={500}
              aria-label={t('notes')}
              placeholder={running?.notes ?? t('notesPlaceholder')}
              onChange={(event) => setNotes(event.target.value)}
              className="min-w-40 flex-1"
            />
            {running ? (
              <Button
                variant="secondary"
                loading={stop.isPending}
                onClick={() => stop.mutate(said, { onSuccess: () => setNotes('') })}
              >
                <Square aria-hidden className="fill-current" />
                {t('stop')}
              </Button>
            ) : (
              <Button
                variant="soft"
                loading={start.isPending}
                onClick={() => start.mutate(said, { onSuccess: () => setNotes('') })}
              >
                <Play aria-hidden className="fill-current" />
                {t('start')}
              </Button>
            )}
          </div>
        ) : null}
        <EntryList entries={sheet.entries} />
      </CardContent>
    </Card>
  );
}
