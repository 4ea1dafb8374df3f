'use client';

import { useTranslations } from 'next-intl';
import { Area, AreaChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { Chart, chartAxis, chartTooltip } from '@/ui/chart';
import { Skeleton } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';
import type { Overview } from './lot-segments';

/** Where the balance goes at the present pace, with what expires and what the plan brings. */
export function ForecastCard({ overview }: { overview: Overview | undefined }) {
  const t = useTranslations('credits');
  const formats = useFormat();
  if (!overview) return <Skeleton className="h-72 rounded-lg" />;
  const data = overview.forecast.curve.map(({ at, available }) => ({
    day: formats.time(at, 'date'),
    available,
  }));
  return (
    <Chart
      title={t('forecast')}
      description={
        overview.forecast.runsOutAt
          ? t('forecastRunsOut', { date: formats.time(overview.forecast.runsOutAt, 'date') })
          : t(overview.nextAllocation ? 'forecastLasts' : 'forecastWithoutPlan')
      }
      data={data}
      columns={[
        { key: 'day', label: t('columns.date') },
        { key: 'available', label: t('available'), align: 'right' },
      ]}
    >
      <AreaChart data={data}>
        <CartesianGrid vertical={false} stroke="var(--border)" />
        <XAxis dataKey="day" minTickGap={48} {...chartAxis} />
        <YAxis allowDecimals={false} width={32} {...chartAxis} />
        <Tooltip {...chartTooltip} />
        <Area
          type="stepAfter"
          dataKey="available"
          name={t('available')}
          stroke="var(--chart-1)"
          fill="var(--chart-1)"
          fillOpacity={0.15}
          isAnimationActive={false}
        />
      </AreaChart>
    </Chart>
  );
}
