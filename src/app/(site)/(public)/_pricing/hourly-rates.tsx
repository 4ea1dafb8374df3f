'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { ErrorState } from '@/ui/error-state';
import { type DataColumn, DataTable } from '@/ui/table';
import { useFormat } from '@/ui/use-format';
import { type Skill, skillsQuery } from './skills-query';

const levels = ['junior', 'mid', 'senior'] as const;

/** Suggested hourly rates of every skill by level. */
export function HourlyRates() {
  const t = useTranslations('public.apply.rates');
  const common = useTranslations('common');
  const formats = useFormat();
  const { data, error, isPending, refetch } = useQuery(skillsQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const columns: DataColumn<Skill>[] = [
    { id: 'name', header: t('skill'), cell: (skill) => <span className="font-medium">{skill.name}</span> },
    ...levels.map(
      (level): DataColumn<Skill> => ({
        id: level,
        header: common(`level.${level}`),
        align: 'right',
        cell: ({ pricing }) => formats.money(pricing.suggestedHourly[level], pricing.currency),
      }),
    ),
  ];
  return (
    <div className="rounded-xl border bg-card shadow-xs">
      <DataTable
        columns={columns}
        rows={data}
        rowId={(skill) => skill.id}
        label={t('title')}
        loading={isPending}
      />
    </div>
  );
}
