'use client';

import { useQuery } from '@tanstack/react-query';
import { Heart, Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Avatar } from '@/ui/avatar';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { type DataColumn, DataTable } from '@/ui/table';
import { Time } from '@/ui/time';
import { CsvLink } from './csv-link';
import { useReportWords } from './report-words';

type Row = Schema<'WorkersReport'>['rows'][number];

/** Who worked, how it went, and how it was rated. */
export function WorkersSection({ period }: { period: { from: string; to: string } }) {
  const t = useTranslations('analytics');
  const words = useReportWords();
  const query = { from: period.from, to: period.to };
  const { data, error, refetch, isPending } = useQuery(apiQuery('/analytics/workers', { query }));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const columns: DataColumn<Row>[] = [
    {
      id: 'worker',
      header: t('workers.worker'),
      cell: ({ worker, isPreferred }) => (
        <span className="flex items-center gap-2.5">
          <Avatar name={worker?.name ?? '–'} src={worker?.avatarUrl} size="sm" />
          <span className="font-medium">{worker?.name ?? t('nobody')}</span>
          {isPreferred ? (
            <Heart aria-label={t('workers.preferred')} className="size-3.5 text-primary" />
          ) : null}
        </span>
      ),
    },
    { id: 'jobs', header: t('jobs.count'), align: 'right', cell: ({ jobs }) => words.number(jobs) },
    {
      id: 'onTime',
      header: t('onTime'),
      align: 'right',
      from: 'sm',
      cell: ({ onTimeRate }) => words.percent(onTimeRate),
    },
    {
      id: 'firstPass',
      header: t('firstPass'),
      align: 'right',
      from: 'md',
      cell: ({ firstPassRate }) => words.percent(firstPassRate),
    },
    {
      id: 'rating',
      header: t('rating'),
      align: 'right',
      cell: ({ averageRating }) => words.rating(averageRating),
    },
    {
      id: 'credits',
      header: t('credits'),
      align: 'right',
      from: 'md',
      cell: ({ credits }) => words.number(credits),
    },
    {
      id: 'last',
      header: t('workers.last'),
      align: 'right',
      from: 'lg',
      cell: ({ lastJobAt }) => <Time value={lastJobAt} format="date" />,
    },
  ];
  return (
    <section aria-labelledby="workers" className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="workers" className="text-[0.9375rem] font-semibold">
          {t('workers.title')}
        </h2>
        <CsvLink path="/analytics/workers" query={query} name={t('workers.title')} />
      </div>
      <DataTable
        label={t('workers.title')}
        columns={columns}
        rows={data?.rows}
        rowId={(row) => row.worker?.id ?? 'nobody'}
        loading={isPending}
        empty={
          <EmptyState
            compact
            icon={<Users />}
            title={t('workers.none')}
            description={t('workers.noneHint')}
          />
        }
      />
    </section>
  );
}
