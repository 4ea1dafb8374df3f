'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/ui/use-format';
import { SkillTable } from './skill-table';

const levels = ['junior', 'mid', 'senior'] as const;

/** Suggested hourly rates of every skill by level. */
export function HourlyRates() {
  const t = useTranslations('public.apply.rates');
  const common = useTranslations('common');
  const formats = useFormat();
  return (
    <SkillTable
      label={t('title')}
      columns={levels.map((level) => ({
        id: level,
        header: common(`level.${level}`),
        align: 'right',
        cell: ({ pricing }) => formats.money(pricing.suggestedHourly[level], pricing.currency),
      }))}
    />
  );
}
