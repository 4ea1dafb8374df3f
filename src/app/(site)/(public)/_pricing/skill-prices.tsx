'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { creditPrice } from '@/features/jobs/domain/pricing';
import { ErrorState } from '@/ui/error-state';
import { type DataColumn, DataTable } from '@/ui/table';
import { useFormat } from '@/ui/use-format';
import { type Skill, skillsQuery } from './skills-query';

/** Every skill with its credits for an hour and for half a night. */
export function SkillPrices() {
  const t = useTranslations('public.pricing');
  const common = useTranslations('common');
  const formats = useFormat();
  const { data, error, isPending, refetch } = useQuery(skillsQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const columns: DataColumn<Skill>[] = [
    { id: 'name', header: t('skill'), cell: (skill) => <span className="font-medium">{skill.name}</span> },
    {
      id: 'category',
      header: t('category'),
      from: 'sm',
      cell: (skill) => common(`skillCategory.${skill.category}`),
    },
    {
      id: 'credits',
      header: t('credits'),
      align: 'right',
      cell: (skill) => formats.number(skill.pricing.creditEquivalent),
    },
    {
      id: 'example',
      header: t('example'),
      align: 'right',
      cell: (skill) =>
        common('credits', {
          count: creditPrice({
            hours: 4,
            creditEquivalents: [skill.pricing.creditEquivalent],
            urgency: 'standard',
          }).credits,
        }),
    },
  ];
  return (
    <div className="rounded-xl border bg-card shadow-xs">
      <DataTable
        columns={columns}
        rows={data}
        rowId={(skill) => skill.id}
        label={t('skillsTitle')}
        loading={isPending}
      />
    </div>
  );
}
