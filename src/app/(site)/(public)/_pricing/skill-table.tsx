'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { ErrorState } from '@/ui/error-state';
import { type DataColumn, DataTable } from '@/ui/table';
import { useSkillName } from '@/ui/use-skill-name';
import { type Skill, skillsQuery } from './skills-query';

/** Every skill, with what a page says about it. */
export function SkillTable({ label, columns }: { label: string; columns: readonly DataColumn<Skill>[] }) {
  const t = useTranslations('public.pricing');
  const nameOf = useSkillName();
  const { data, error, isPending, refetch } = useQuery(skillsQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const name: DataColumn<Skill> = {
    id: 'name',
    header: t('skill'),
    cell: (skill) => <span className="font-medium">{nameOf(skill)}</span>,
  };
  return (
    <div className="rounded-xl border bg-card shadow-xs">
      <DataTable
        columns={[name, ...columns]}
        rows={data}
        rowId={(skill) => skill.id}
        label={label}
        loading={isPending}
      />
    </div>
  );
}
