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
import { LotsCard } from './lots-card';
import { UsageCard } from './usage-card';

/** What there is, until when, and how long it lasts. `packs` is where more can be bought. */
export function CreditsTab({ packs }: { packs: ReactNode }) {
  const t = useTranslations('credits');
  const formats = useFormat();
  const { data, error, refetch, isPending } = useQuery(apiQuery('/users/me/credits'));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const forecast = data?.forecast;
  return (
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
          hint={data?.nextAllocation ? <Time value={data.nextAllocation.at} format="date" /> : t('noPlan')}
        />
      </div>
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <LotsCard overview={data} />
        {packs}
        <ForecastCard overview={data} />
        <UsageCard overview={data} />
      </div>
    </div>
  );
}
