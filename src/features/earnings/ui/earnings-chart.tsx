'use client';

import { useTranslations } from 'next-intl';
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Schema } from '@/ui/api/types';
import { Chart, chartAxis, chartTooltip } from '@/ui/chart';
import { useFormat } from '@/ui/use-format';

/** Earnings by month, with the same as a table. */
export function EarningsChart({ summary }: { summary: Schema<'EarningsSummary'> }) {
  const t = useTranslations('earnings');
  const formats = useFormat();
  const monthName = (month: string) =>
    formats.time(`${month.slice(0, 7)}-15T00:00:00Z`, 'date', 'UTC').replace(/\b15,?\s*/, '');
  const data = summary.months.map((each) => ({ ...each, name: monthName(each.month) }));
  const money = (amount: unknown) => formats.money(Number(amount), summary.currency);
  return (
    <Chart
      title={t('byMonth')}
      description={t('thisMonth', { amount: money(summary.thisMonth) })}
      data={data}
      height={220}
      columns={[
        { key: 'name', label: t('month') },
        { key: 'jobs', label: t('jobs'), align: 'right' },
        { key: 'amount', label: t('amount'), align: 'right', format: money },
      ]}
    >
      <BarChart data={data} margin={{ top: 4, right: 4, left: 4, bottom: 0 }}>
        <XAxis dataKey="name" {...chartAxis} />
        <YAxis width={56} tickFormatter={money} {...chartAxis} />
        <Tooltip {...chartTooltip} formatter={(value) => [money(value), t('amount')]} />
        <Bar dataKey="amount" fill="var(--chart-1)" radius={[4, 4, 0, 0]} maxBarSize={44} />
      </BarChart>
    </Chart>
  );
}
