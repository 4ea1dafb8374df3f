'use client';

import { useTranslations } from 'next-intl';
import type { JobSummary } from '../job-types';

/** What a job costs, in credits. */
export function JobPriceTag({ job }: { job: Pick<JobSummary, 'price'> }) {
  const t = useTranslations('client');
  if (!job.price || job.price.credits === 0) return <span className="w-12" />;
  return (
    <span className="w-12 text-right text-sm font-medium whitespace-nowrap tabular">
      {job.price.credits}{' '}
      <abbr title={t('creditsWord')} className="text-xs font-normal text-muted-foreground no-underline">
        {t('cr')}
      </abbr>
    </span>
  );
}
