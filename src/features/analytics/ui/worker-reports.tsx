'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { Chart } from '@/ui/chart';
import { CsvLink } from './csv-link';
import { ReportBars } from './report-bars';
import { useReportWords } from './report-words';
import { usePeriod } from './use-period';

/** A worker's own work by month, and for whom it was; nothing before the first delivery. */
export function WorkerReports() {
  const t = useTranslations('analytics');
  const words = useReportWords();
  const { from, to } = usePeriod();
  const query = { from, to, by: 'month' as const };
  const { data } = useQuery(apiQuery('/analytics/performance', { query }));
  const { data: clients } = useQuery(apiQuery('/analytics/clients', { query: { from, to } }));
  if (!data || data.totals.delivered === 0) return null;
  const rows = data.rows.map((row) => ({ ...row, label: words.key('month', row) }));
  const share = (value: unknown) => words.percent(value as number | null);
  return (
    <div className="mt-5 space-y-5">
      <Chart
        title={t('worker.title')}
        description={t('worker.lead', { share: words.percent(data.totals.firstPassRate) })}
        data={rows}
        actions={<CsvLink path="/analytics/performance" query={query} name={t('worker.title')} />}
        columns={[
          { key: 'label', label: t('by.month') },
          { key: 'delivered', label: t('worker.delivered'), align: 'right' },
          { key: 'onTimeRate', label: t('onTime'), align: 'right', format: share },
          { key: 'firstPassRate', label: t('firstPass'), align: 'right', format: share },
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
      {clients && clients.rows.length > 0 ? (
        <Card>
          <CardHeader title={t('worker.clients')} description={t('worker.clientsHint')} />
          <CardContent>
            <ul className="divide-y">
              {clients.rows.slice(0, 10).map((row) => (
                <li
                  key={row.id}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 py-2.5 first:pt-0 last:pb-0"
                >
                  <span className="min-w-0 truncate text-sm font-medium">{row.name}</span>
                  <span className="text-[0.8125rem] text-muted-foreground tabular">
                    {t('worker.row', {
                      count: row.delivered,
                      onTime: words.percent(row.onTimeRate),
                      rating: words.rating(row.averageRating),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </CardContent>
        </Card>
      ) : null}
    </div>
  );
}
