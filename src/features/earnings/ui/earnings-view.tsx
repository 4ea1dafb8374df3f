'use client';

import { useQuery } from '@tanstack/react-query';
import { BadgeCheck, Banknote, CalendarClock, Hourglass } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { Stat } from '@/ui/stat';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { EarningsChart } from './earnings-chart';
import { EarningsTable } from './earnings-table';

/** What the worker has earned: what waits, what is cleared, what was paid and when the next payout comes; by month, by job. */
export function EarningsView() {
  const t = useTranslations('earnings');
  const formats = useFormat();
  const query = useQuery(apiQuery('/earnings', { query: { limit: 1 } }));
  const summary = query.data?.summary;
  const riel = (amount: number) =>
    summary ? `≈ ${formats.number(Math.round((amount / 100) * summary.khrRate))} ៛` : undefined;
  const money = (amount = 0) => formats.money(amount, summary?.currency);
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      {query.isError ? (
        <ErrorState error={query.error} onRetry={() => query.refetch()} />
      ) : (
        <div className="space-y-6">
          <div className="grid grid-cols-1 gap-3 min-[22rem]:grid-cols-2 lg:grid-cols-4">
            <Stat
              loading={!summary}
              icon={<BadgeCheck />}
              label={t('cleared')}
              value={money(summary?.cleared)}
              hint={summary ? riel(summary.cleared) : t('clearedHint')}
            />
            <Stat
              loading={!summary}
              icon={<Hourglass />}
              label={t('pending')}
              value={money(summary?.pending)}
              hint={t('pendingHint')}
            />
            <Stat
              loading={!summary}
              icon={<Banknote />}
              label={t('paid')}
              value={money(summary?.paid)}
              hint={summary ? riel(summary.paid) : undefined}
            />
            <Stat
              loading={!summary}
              icon={<CalendarClock />}
              label={t('nextPayout')}
              value={
                summary?.nextPayoutAt ? (
                  <Time value={summary.nextPayoutAt} format="day" className="text-lg" />
                ) : (
                  '–'
                )
              }
              hint={
                summary?.nextPayoutAt ? (
                  <Time value={summary.nextPayoutAt} format="relative" />
                ) : (
                  t('noPayout')
                )
              }
            />
          </div>
          {summary && summary.months.length > 0 ? <EarningsChart summary={summary} /> : null}
          <EarningsTable />
          {summary ? (
            <p className="text-xs text-muted-foreground">
              {t('rateNote', {
                rate: formats.number(summary.khrRate),
                date: formats.time(`${summary.khrRateDate}T00:00:00Z`, 'date', 'UTC'),
              })}
            </p>
          ) : null}
        </div>
      )}
    </>
  );
}
