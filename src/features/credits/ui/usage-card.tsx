'use client';

import { ChartColumn } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { Card, CardHeader } from '@/ui/card';
import { Chart, chartAxis, chartTooltip } from '@/ui/chart';
import { EmptyState } from '@/ui/empty-state';
import { Skeleton } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';
import type { Overview } from './lot-segments';

/** Credits used month by month. */
export function UsageCard({ overview }: { overview: Overview | undefined }) {
  const t = useTranslations('credits');
  const formats = useFormat();
  const data = overview?.usage.map(({ month, credits }) => ({
    month: formats.time(`${month.slice(0, 7)}-15T12:00:00Z`, 'date', 'UTC').replace(/\b15\b,?\s*/, ''),
    credits,
  }));
  if (data?.some((row) => row.credits > 0)) {
    return (
      <Chart
        title={t('usage')}
        data={data}
        columns={[
          { key: 'month', label: t('month') },
          { key: 'credits', label: t('used'), align: 'right' },
        ]}
      >
        <BarChart data={data}>
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis dataKey="month" {...chartAxis} />
          <YAxis allowDecimals={false} width={32} {...chartAxis} />
          <Tooltip {...chartTooltip} />
          <Bar
            dataKey="credits"
            name={t('used')}
            fill="var(--chart-1)"
            radius={[4, 4, 0, 0]}
            maxBarSize={36}
            isAnimationActive={false}
          />
        </BarChart>
      </Chart>
    );
  }
  return (
    <Card>
      <CardHeader title={t('usage')} />
      {data ? (
        <EmptyState compact icon={<ChartColumn />} title={t('noUsage')} description={t('noUsageHint')} />
      ) : (
        <Skeleton className="m-5 h-48" />
      )}
    </Card>
  );
}
