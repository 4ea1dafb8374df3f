'use client';

import { Gift, UserPlus, Wallet } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isApiError } from '@/ui/api/api-error';
import { Callout } from '@/ui/callout';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { Stat } from '@/ui/stat';
import { useListState } from '@/ui/table';
import { useFormat } from '@/ui/use-format';
import { HowItWorks } from './how-it-works';
import { ReferralList } from './referral-list';
import { ShareCard } from './share-card';
import { useReferrals } from './use-referrals';

/** The link to share, what it is good for, what it has brought, and who came by it. */
export function ReferralsView() {
  const t = useTranslations('referrals');
  const formats = useFormat();
  const list = useListState({ sort: '-createdAt' });
  const asked = useReferrals(list.query);
  const { data, error, refetch } = asked;
  const summary = data?.data;
  const totals = summary?.totals;
  if (isApiError(error, 'FORBIDDEN')) {
    return (
      <>
        <PageHeader title={t('title')} description={t('lead')} />
        <EmptyState icon={<Gift />} title={t('notYours')} description={t('notYoursHint')} />
      </>
    );
  }
  if (error && !data) {
    return (
      <>
        <PageHeader title={t('title')} description={t('lead')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      <div className="space-y-5">
        {summary?.rule.credits === 0 ? <Callout title={t('off')}>{t('offHint')}</Callout> : null}
        <div className="grid items-stretch gap-5 lg:grid-cols-2">
          <ShareCard summary={summary} />
          <HowItWorks rule={summary?.rule} left={totals?.leftThisYear} />
        </div>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          <Stat
            icon={<UserPlus />}
            label={t('totals.signedUp')}
            value={formats.number(totals?.signedUp ?? 0)}
            loading={!totals}
          />
          <Stat
            icon={<Gift />}
            label={t('totals.rewarded')}
            value={formats.number(totals?.rewarded ?? 0)}
            loading={!totals}
          />
          <Stat
            icon={<Wallet />}
            label={t('totals.credits')}
            value={formats.number(totals?.credits ?? 0)}
            loading={!totals}
            className="max-sm:col-span-2"
          />
        </div>
        <ReferralList asked={asked} list={list} />
      </div>
    </>
  );
}
