'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import { PageHeader } from '@/ui/page-header';
import { Stat } from '@/ui/stat';
import { JobsSection } from './jobs-section';
import { PeriodPicker } from './period-picker';
import { useReportWords } from './report-words';
import { SpendingSection } from './spending-section';
import { usePeriod } from './use-period';
import { WorkersSection } from './workers-section';

/** What an organization spent, how its jobs went and who did them, for a period that the address names. */
export function ClientAnalyticsView() {
  const t = useTranslations('analytics');
  const period = usePeriod();
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      <div className="space-y-8">
        <PeriodPicker period={period} />
        <Totals from={period.from} to={period.to} />
        <SpendingSection period={period} />
        <JobsSection period={period} />
        <WorkersSection period={period} />
      </div>
    </>
  );
}

function Totals({ from, to }: { from: string; to: string }) {
  const t = useTranslations('analytics');
  const words = useReportWords();
  const query = { from, to, by: 'month' as const };
  const { data: spent } = useQuery(apiQuery('/analytics/spending', { query }));
  const { data: jobs } = useQuery(apiQuery('/analytics/jobs', { query }));
  const paid = spent ? spent.totals.jobMoney + spent.totals.planMoney : 0;
  return (
    <div className="grid grid-cols-1 gap-3 min-[22rem]:grid-cols-2 lg:grid-cols-4">
      <Stat
        label={t('stats.credits')}
        loading={!spent}
        value={words.number(spent?.totals.credits ?? 0)}
        hint={t('stats.paid', { amount: words.money(paid) })}
      />
      <Stat
        label={t('stats.jobs')}
        loading={!jobs}
        value={words.number(jobs?.totals.jobs ?? 0)}
        hint={t('stats.completed', { count: jobs?.totals.completed ?? 0 })}
      />
      <Stat
        label={t('onTime')}
        loading={!jobs}
        value={words.percent(jobs?.totals.onTimeRate ?? null)}
        hint={t('stats.firstPass', { share: words.percent(jobs?.totals.firstPassRate ?? null) })}
      />
      <Stat
        label={t('turnaround')}
        loading={!jobs}
        value={words.duration(jobs?.totals.turnaroundMinutes ?? null)}
        hint={t('turnaroundHint')}
      />
    </div>
  );
}
