'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { apiQuery } from '@/ui/api/queries';
import { ErrorState } from '@/ui/error-state';
import { Stat } from '@/ui/stat';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { ForecastCard } from './forecast-card';
import type { Overview } from './lot-segments';
import { LotsCard } from './lots-card';
import { UsageCard } from './usage-card';

/** What there is, until when, and how long it lasts. `packs` is where more can be bought. */
export function CreditsTab({ packs }: { packs: ReactNode }) {
  const t = useTranslations('credits');
  const formats = useFormat();
  const { data, error, refetch, isPending } = useQuery(apiQuery('/users/me/credits'));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const forecast = data?.forecast;
  const tierOf = (tier: Overview['subscriptionTier']) =>
    tier === 'payAsYouGo' ? t('tiers.payAsYouGo') : t('tier', { tier: t(`tiers.${tier}`) });
  return (
    <div className="space-y-5">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <Stat
          label={t('available')}
          value={formats.number(data?.available ?? 0)}
          loading={isPending}
          hint={data ? tierOf(data.subscriptionTier) : null}
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
          hint={data?.nextAllocation ? <Time value={data.nextAllocation.at} format="date" /> : t('noPlan')}
        />
      </div>
      <div className="flex flex-col gap-5 xl:flex-row xl:items-start">
        <div className="contents min-w-0 xl:block xl:flex-1 xl:space-y-5">
          <LotsCard overview={data} />
          <div className="max-xl:order-3">
            <UsageCard overview={data} />
          </div>
        </div>
        <div className="contents min-w-0 xl:block xl:flex-1 xl:space-y-5">
          <div className="max-xl:order-1">{packs}</div>
          <div className="max-xl:order-2">
            <ForecastCard overview={data} />
          </div>
        </div>
      </div>
    </div>
  );
}
