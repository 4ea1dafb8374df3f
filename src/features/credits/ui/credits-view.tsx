'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { Stat } from '@/ui/stat';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { CreditHistory } from './credit-history';
import { LotsCard } from './lots-card';
import { PlansSection } from './plans-section';
import { UsageCard } from './usage-card';

/** What there is, until when, how long it lasts, and every movement. */
export function CreditsView() {
  const t = useTranslations('credits');
  const formats = useFormat();
  const { data, error, refetch, isPending } = useQuery(apiQuery('/users/me/credits'));
  const forecast = data?.forecast;
  return (
    <>
      <PageHeader title={t('title')} description={t('hint')} />
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <div className="space-y-5">
          <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
            <Stat
              label={t('available')}
              value={formats.number(data?.available ?? 0)}
              loading={isPending}
              hint={data ? t('tier', { tier: t(`tiers.${data.subscriptionTier}`) }) : null}
            />
            <Stat
              label={t('held')}
              value={formats.number(data?.held ?? 0)}
              loading={isPending}
              hint={t('heldHint')}
            />
            <Stat
              label={t('weekly')}
              value={formats.number(forecast?.weeklyAverage ?? 0, { maximumFractionDigits: 1 })}
              loading={isPending}
              hint={
                forecast?.runsOutAt ? (
                  <>
                    {t('runsOut')} <Time value={forecast.runsOutAt} format="date" />
                  </>
                ) : (
                  t('lasts')
                )
              }
            />
            <Stat
              label={t('nextAllocation')}
              value={data?.nextAllocation ? `+${data.nextAllocation.credits}` : '–'}
              loading={isPending}
              hint={
                data?.nextAllocation ? <Time value={data.nextAllocation.at} format="date" /> : t('noPlan')
              }
            />
          </div>
          <div className="grid items-start gap-5 xl:grid-cols-2">
            <LotsCard overview={data} />
            <UsageCard overview={data} />
          </div>
          <CreditHistory />
          <PlansSection tier={data?.subscriptionTier} />
        </div>
      )}
    </>
  );
}
