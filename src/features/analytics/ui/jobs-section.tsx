'use client';

import { useQuery } from '@tanstack/react-query';
import { Briefcase } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import { Badge } from '@/ui/badge';
import { Card, CardHeader } from '@/ui/card';
import { Chart } from '@/ui/chart';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SegmentedControl } from '@/ui/segmented-control';
import { Skeleton } from '@/ui/skeleton';
import { CsvLink } from './csv-link';
import { ReportBars } from './report-bars';
import { useReportWords } from './report-words';
import type { usePeriod } from './use-period';

const CUTS = ['month', 'category', 'person'] as const;
type Cut = (typeof CUTS)[number];

/** How the jobs went: on time and late as bars, everything else in the table. */
export function JobsSection({ period }: { period: ReturnType<typeof usePeriod> }) {
  const t = useTranslations('analytics');
  const tl = useTranslations('client.list.statuses');
  const words = useReportWords();
  const by: Cut = CUTS.find((one) => one === period.word('jobs')) ?? 'month';
  const query = { from: period.from, to: period.to, by };
  const { data, error, refetch } = useQuery(apiQuery('/analytics/jobs', { query }));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-80 rounded-lg" />;
  const rows = data.rows.map((row) => ({ ...row, label: words.key(by, row) }));
  const share = (value: unknown) => words.percent(value as number | null);
  return (
    <section aria-labelledby="jobs" className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="jobs" className="flex flex-wrap items-center gap-2 text-[0.9375rem] font-semibold">
          {t('jobs.title')}
          {data.statuses.map(({ status, count }) => (
            <Badge key={status} className="font-normal tabular">
              {tl(status === 'in_progress' ? 'assigned' : status)} {count}
            </Badge>
          ))}
        </h2>
        <SegmentedControl
          aria-label={t('jobs.by')}
          value={by}
          onValueChange={(next) => period.setWord('jobs', next)}
          options={CUTS.map((value) => ({ value, label: t(`by.${value}`) }))}
        />
      </div>
      {data.totals.jobs === 0 ? (
        <Card>
          <CardHeader title={t('jobs.delivered')} />
          <EmptyState compact icon={<Briefcase />} title={t('nothing')} description={t('jobs.none')} />
        </Card>
      ) : (
        <Chart
          title={t('jobs.delivered')}
          data={rows}
          actions={<CsvLink path="/analytics/jobs" query={query} name={t('jobs.title')} />}
          columns={[
            { key: 'label', label: t(`by.${by}`) },
            { key: 'jobs', label: t('jobs.posted'), align: 'right' },
            { key: 'completed', label: t('jobs.completed'), align: 'right' },
            { key: 'onTimeRate', label: t('onTime'), align: 'right', format: share },
            { key: 'firstPassRate', label: t('firstPass'), align: 'right', format: share },
            {
              key: 'turnaroundMinutes',
              label: t('turnaround'),
              align: 'right',
              format: (value) => words.duration(value as number | null),
            },
            {
              key: 'averageRating',
              label: t('rating'),
              align: 'right',
              format: (value) => words.rating(value as number | null),
            },
          ]}
        >
          <ReportBars
            data={rows}
            bars={[
              { of: 'onTime', name: t('jobs.onTime'), fill: 'var(--chart-1)' },
              { of: 'late', name: t('jobs.late'), fill: 'var(--chart-4)' },
            ]}
          />
        </Chart>
      )}
    </section>
  );
}
