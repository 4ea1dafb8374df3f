'use client';

import { useQuery } from '@tanstack/react-query';
import { Coins } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
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

/** What was spent: credits as bars, money beside them in the table. */
export function SpendingSection({ period }: { period: ReturnType<typeof usePeriod> }) {
  const t = useTranslations('analytics');
  const words = useReportWords();
  const by: Cut = CUTS.find((one) => one === period.word('spending')) ?? 'month';
  const query = { from: period.from, to: period.to, by };
  const { data, error, refetch } = useQuery(apiQuery('/analytics/spending', { query }));
  const cut = (
    <SegmentedControl
      aria-label={t('spending.by')}
      value={by}
      onValueChange={(next) => period.setWord('spending', next)}
      options={CUTS.map((value) => ({ value, label: t(`by.${value}`) }))}
    />
  );
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-80 rounded-lg" />;
  const rows = data.rows.map((row) => ({ ...row, label: words.key(by, row) }));
  const isEmpty = rows.every(({ credits, jobMoney, planMoney }) => !credits && !jobMoney && !planMoney);
  const spare = data.totals.planMoney;
  return (
    <section aria-labelledby="spending" className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="spending" className="text-[0.9375rem] font-semibold">
          {t('spending.title')}
        </h2>
        {cut}
      </div>
      {isEmpty ? (
        <Card>
          <CardHeader title={t('spending.credits')} />
          <EmptyState compact icon={<Coins />} title={t('nothing')} description={t('spending.none')} />
        </Card>
      ) : (
        <Chart
          title={t('spending.credits')}
          description={
            by === 'month' || spare === 0 ? undefined : t('spending.apart', { amount: words.money(spare) })
          }
          data={rows}
          actions={<CsvLink path="/analytics/spending" query={query} name={t('spending.title')} />}
          columns={[
            { key: 'label', label: t(`by.${by}`) },
            { key: 'credits', label: t('credits'), align: 'right' },
            {
              key: 'jobMoney',
              label: t('jobMoney'),
              align: 'right',
              format: (value) => words.money(Number(value)),
            },
            {
              key: 'planMoney',
              label: t('planMoney'),
              align: 'right',
              format: (value) => words.money(Number(value)),
            },
            { key: 'jobs', label: t('jobs.count'), align: 'right' },
          ]}
        >
          <ReportBars data={rows} bars={[{ of: 'credits', name: t('credits'), fill: 'var(--chart-1)' }]} />
        </Chart>
      )}
    </section>
  );
}
