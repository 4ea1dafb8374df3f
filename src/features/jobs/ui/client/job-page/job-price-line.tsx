'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/ui/use-format';
import type { Job } from '../../job-types';

/** What the job costs and where that stands: credits or money; an hourly one's time against its cap. */
export function JobPriceLine({ job }: { job: Pick<Job, 'price'> }) {
  const t = useTranslations('client.job');
  const formats = useFormat();
  const { price } = job;
  if (!price) return null;
  if (!price.amount) {
    if (!price.credits) return null;
    const spent = price.state === 'captured' ? price.credits - (price.returnedCredits ?? 0) : price.credits;
    return <span className="tabular">{t(`price.${price.state}`, { count: spent })}</span>;
  }
  const money = (amount: number) => formats.money(amount, price.currency ?? 'USD');
  const shown = price.state === 'captured' ? (price.captured ?? price.amount) : price.amount;
  return (
    <>
      <span className="tabular">{t(`money.${price.state}`, { amount: money(shown) })}</span>
      {price.hourly && price.state === 'held' ? (
        <span className="tabular">
          {t('tracked', {
            tracked: formats.duration(price.hourly.trackedMinutes),
            cap: formats.duration(price.hourly.capMinutes),
            cost: money(price.hourly.costSoFar),
          })}
        </span>
      ) : null}
      {price.returned && price.state === 'captured' ? (
        <span className="tabular">{t('returned', { amount: money(price.returned) })}</span>
      ) : null}
    </>
  );
}
