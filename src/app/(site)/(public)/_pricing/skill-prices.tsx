'use client';

import { useTranslations } from 'next-intl';
import { creditPrice } from '@/features/jobs/domain/pricing';
import { useFormat } from '@/ui/use-format';
import { SkillTable } from './skill-table';

/** Every skill with its credits for an hour and for half a night. */
export function SkillPrices() {
  const t = useTranslations('public.pricing');
  const common = useTranslations('common');
  const formats = useFormat();
  return (
    <SkillTable
      label={t('skillsTitle')}
      columns={[
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
          cell: ({ pricing }) =>
            common('credits', {
              count: creditPrice({
                hours: 4,
                creditEquivalents: [pricing.creditEquivalent],
                urgency: 'standard',
              }).credits,
            }),
        },
      ]}
    />
  );
}
