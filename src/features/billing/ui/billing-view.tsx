'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { CreditHistory } from '@/features/credits/ui/credit-history';
import { CreditsTab } from '@/features/credits/ui/credits-tab';
import { InvoiceList } from '@/features/invoices/ui/invoice-list';
import { MethodsCard } from '@/features/payments/ui/methods-card';
import { PacksCard } from '@/features/payments/ui/packs-card';
import { TopUpCard } from '@/features/payments/ui/top-up-card';
import { PageHeader } from '@/ui/page-header';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/ui/tabs';
import { BillingDetails } from './billing-details';
import { PastDue } from './past-due';
import { PlanTab } from './plan/plan-tab';
import { ReturnNotice } from './return-notice';
import { useSubscription } from './use-subscription';

const TABS = ['plan', 'credits', 'invoices', 'payment', 'history'] as const;

/** Everything about money between the client and us; the tab is in the address. */
export function BillingView() {
  const t = useTranslations('billing');
  const asked = useSearchParams().get('tab');
  const tab = TABS.find((known) => known === asked) ?? 'plan';
  const mine = useSubscription();
  const canManage = mine.data?.canManage ?? false;
  const show = (next: string) =>
    window.history.replaceState(
      null,
      '',
      next === 'plan' ? '/client/billing' : `/client/billing?tab=${next}`,
    );
  return (
    <>
      <PageHeader title={t('title')} description={t('hint')} />
      <div className="mb-4 grid gap-3 empty:hidden">
        <ReturnNotice />
        <PastDue subscription={mine.data?.subscription} canPay={canManage} />
      </div>
      <Tabs value={tab} onValueChange={show}>
        <TabsList>
          {TABS.map((name) => (
            <TabsTrigger key={name} value={name}>
              {t(`tabs.${name}`)}
            </TabsTrigger>
          ))}
        </TabsList>
        <TabsContent value="plan">
          <PlanTab mine={mine} />
        </TabsContent>
        <TabsContent value="credits">
          <CreditsTab packs={<PacksCard canBuy={canManage} />} />
        </TabsContent>
        <TabsContent value="invoices">
          <InvoiceList />
        </TabsContent>
        <TabsContent value="payment" className="grid items-start gap-5 xl:grid-cols-2">
          <div className="space-y-5">
            <MethodsCard canManage={canManage} />
            <BillingDetails canManage={canManage} />
          </div>
          <TopUpCard canManage={canManage} />
        </TabsContent>
        <TabsContent value="history">
          <CreditHistory />
        </TabsContent>
      </Tabs>
    </>
  );
}
