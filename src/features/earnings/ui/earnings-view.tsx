'use client';

import { useQuery } from '@tanstack/react-query';
import { BadgeCheck, Banknote, Hourglass } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { MyPayouts } from '@/features/payouts/ui/my-payouts';
import { PayoutMethodCard } from '@/features/payouts/ui/payout-method-card';
import { apiQuery } from '@/ui/api/queries';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { Skeleton } from '@/ui/skeleton';
import { Stat } from '@/ui/stat';
import { useFormat } from '@/ui/use-format';
import { EarningsChart } from './earnings-chart';
import { EarningsTable } from './earnings-table';
import { NextPayoutCard } from './next-payout-card';
import { StatementsCard } from './statements-card';

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
          <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
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
          </div>
          <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(18rem,22rem)]">
            <div className="order-2 min-w-0 space-y-5 lg:order-1">
              {summary?.months.some(({ amount }) => amount > 0) ? <EarningsChart summary={summary} /> : null}
              <MyPayouts />
            </div>
            <div className="order-1 min-w-0 space-y-5 lg:order-2">
              {summary ? <NextPayoutCard next={summary.nextPayout} /> : <Skeleton className="h-36" />}
              <PayoutMethodCard />
              {summary ? <StatementsCard months={summary.months.map(({ month }) => month)} /> : null}
            </div>
          </div>
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
