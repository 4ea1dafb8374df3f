'use client';

import { useQueries, useQuery } from '@tanstack/react-query';
import { CalendarClock, ChevronLeft, ChevronRight } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { apiListQuery, apiQuery } from '@/ui/api/queries';
import { Button } from '@/ui/button';
import { Card, CardContent } from '@/ui/card';
import { cn } from '@/ui/cn';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { shortKhmerWeekday } from '@/ui/khmer-dates';
import { useZones } from '@/ui/reader-zone';
import { Skeleton } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';
import { useNow } from '@/ui/use-now';
import { EntryList } from './entry-list';
import { instantOf, minutesByDay, mondayOf, shiftDay, wallClock } from './wall-clock';

/** A week of worked time over all jobs: minutes by day as bars, then the entries. */
export function WeekView() {
  const t = useTranslations('time');
  const { own } = useZones();
  const now = useNow(60_000);
  const wanted = useSearchParams().get('week');
  const [monday, setMonday] = useState<string | null>(
    wanted && /^\d{4}-\d\d-\d\d$/.test(wanted) ? mondayOf(wanted) : null,
  );
  if (!now) return <Skeleton className="h-80" />;
  const today = wallClock(now, own).day;
  const shown = monday ?? mondayOf(today);
  return (
    <Card>
      <CardContent className="space-y-5">
        <WeekHeader monday={shown} isThis={shown === mondayOf(today)} onGo={setMonday} label={t('week')} />
        <Week monday={shown} today={today} now={now} />
      </CardContent>
    </Card>
  );
}

interface WeekHeaderProps {
  monday: string;
  isThis: boolean;
  label: string;
  onGo: (monday: string) => void;
}

function WeekHeader({ monday, isThis, label, onGo }: WeekHeaderProps) {
  const t = useTranslations('time');
  const formats = useFormat();
  const day = (value: string) => formats.time(`${value}T00:00:00Z`, 'day', 'UTC');
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <h2 className="text-[0.9375rem] font-semibold">
        {label}{' '}
        <span className="font-normal text-muted-foreground">
          {day(monday)} – {day(shiftDay(monday, 6))}
        </span>
      </h2>
      <div className="flex gap-1">
        <Button
          variant="secondary"
          size="icon-sm"
          aria-label={t('previousWeek')}
          onClick={() => onGo(shiftDay(monday, -7))}
        >
          <ChevronLeft aria-hidden />
        </Button>
        <Button
          variant="secondary"
          size="icon-sm"
          aria-label={t('nextWeek')}
          disabled={isThis}
          onClick={() => onGo(shiftDay(monday, 7))}
        >
          <ChevronRight aria-hidden />
        </Button>
      </div>
    </div>
  );
}

/** Jobs whose time sheets are read for a week: the ones changed last. */
const MOST_JOBS = 30;

function Week({ monday, today, now }: { monday: string; today: string; now: Date }) {
  const t = useTranslations('time');
  const formats = useFormat();
  const { own } = useZones();
  const start = instantOf(monday, '00:00', own);
  const end = instantOf(shiftDay(monday, 7), '00:00', own);
  const jobs = useQuery(apiListQuery('/jobs', { query: { limit: MOST_JOBS, sort: '-updatedAt' } }));
  const touched = (jobs.data?.items ?? []).filter(
    (job) => new Date(job.updatedAt) >= start && job.assignedAt,
  );
  const sheets = useQueries({
    queries: touched.map((job) => apiQuery('/jobs/{id}/time-tracking', { path: { id: job.id } })),
  });
  if (jobs.isPending || sheets.some((sheet) => sheet.isPending)) return <Skeleton className="h-60" />;
  if (jobs.isError) return <ErrorState error={jobs.error} onRetry={() => jobs.refetch()} />;

  const entries = sheets
    .flatMap((sheet) => sheet.data?.entries ?? [])
    .filter((entry) => new Date(entry.startedAt) < end && new Date(entry.endedAt ?? now) > start);
  const totals = new Map<string, number>();
  for (const entry of entries) {
    for (const [day, minutes] of minutesByDay(
      new Date(entry.startedAt),
      new Date(entry.endedAt ?? now),
      own,
    )) {
      totals.set(day, (totals.get(day) ?? 0) + minutes);
    }
  }
  const days = Array.from({ length: 7 }, (_, index) => shiftDay(monday, index));
  const minutes = days.map((day) => Math.floor(totals.get(day) ?? 0));
  const most = Math.max(60, ...minutes);
  const total = minutes.reduce((sum, each) => sum + each, 0);
  const titles = new Map(touched.map((job) => [job.id, job.title]));
  return (
    <>
      <p className="text-3xl font-semibold tabular">{formats.duration(total)}</p>
      <ol className="grid grid-cols-7 gap-1.5 sm:gap-3">
        {days.map((day, index) => (
          <li key={day} className="text-center">
            <div className="flex h-28 items-end rounded-md bg-muted/60">
              <div
                className={cn('w-full rounded-md', day === today ? 'bg-primary' : 'bg-chart-1/60')}
                style={{ height: `${((minutes[index] ?? 0) / most) * 100}%` }}
              />
            </div>
            <p
              className={cn(
                'mt-1 truncate text-xs',
                day === today ? 'font-semibold text-primary' : 'text-muted-foreground',
              )}
            >
              {weekday(formats.time(`${day}T00:00:00Z`, 'day', 'UTC'))}
            </p>
            <p className="text-xs tabular">{(minutes[index] ?? 0) > 0 ? hours(minutes[index] ?? 0) : '–'}</p>
          </li>
        ))}
      </ol>
      {entries.length === 0 ? (
        <EmptyState
          compact
          icon={<CalendarClock />}
          title={t('emptyWeek')}
          description={t('emptyWeekHint')}
        />
      ) : (
        <EntryList entries={entries} titleOf={(entry) => titles.get(entry.jobId)} />
      )}
    </>
  );
}

const hours = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(Math.round(minutes % 60)).padStart(2, '0')}`;
/** The weekday out of "Mon, 23 Nov" in either language, short. */
const weekday = (day: string) => shortKhmerWeekday(day.split(/[,\s]/)[0] ?? day);
