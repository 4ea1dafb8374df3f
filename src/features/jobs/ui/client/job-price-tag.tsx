'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/ui/use-format';
import type { JobSummary } from '../job-types';

/** What a job costs: credits, or money where it is paid by card. */
export function JobPriceTag({ job }: { job: Pick<JobSummary, 'price'> }) {
  const t = useTranslations('client');
  const formats = useFormat();
  const { price } = job;
  const className = 'min-w-12 text-right text-sm font-medium whitespace-nowrap tabular';
  if (price?.amount) {
    const shown = price.captured ?? price.amount;
    return <span className={className}>{formats.money(shown, price.currency ?? 'USD')}</span>;
  }
  if (!price || price.credits === 0) return <span className="w-12" />;
  return (
    <span className={className}>
      {price.credits}{' '}
      <abbr title={t('creditsWord')} className="text-xs font-normal text-muted-foreground no-underline">
        {t('cr')}
      </abbr>
    </span>
  );
}
