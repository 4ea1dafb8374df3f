'use client';

import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Badge } from '@/ui/badge';
import { cn } from '@/ui/cn';
import { Skeleton } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';

type Plan = Schema<'Plan'>;

/** The plans that bring credits, with the organization's own marked. */
export function PlansSection({ tier }: { tier: Plan['tier'] | undefined }) {
  const t = useTranslations('credits');
  const { data } = useQuery({ ...apiQuery('/subscriptions/plans'), staleTime: 600_000 });
  return (
    <section id="plans" aria-labelledby="plans-title" className="scroll-mt-20">
      <h2 id="plans-title" className="text-[0.9375rem] font-semibold">
        {t('plans')}
      </h2>
      <p className="mt-0.5 mb-3 text-sm text-muted-foreground">{t('plansHint')}</p>
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {data
          ? data.map((plan) => <PlanCard key={plan.id} plan={plan} own={plan.tier === tier} />)
          : ['a', 'b', 'c', 'd'].map((key) => <Skeleton key={key} className="h-52 rounded-lg" />)}
      </div>
    </section>
  );
}

function PlanCard({ plan, own }: { plan: Plan; own: boolean }) {
  const t = useTranslations('credits');
  const formats = useFormat();
  const price = plan.prices[0];
  return (
    <article
      className={cn('rounded-lg border bg-card p-4 shadow-xs', own && 'border-primary ring-1 ring-primary')}
    >
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-sm font-semibold">{t(`tiers.${plan.tier}`)}</h3>
        {own ? <Badge tone="primary">{t('yourPlan')}</Badge> : null}
      </div>
      {price ? (
        <p className="mt-2">
          <span className="text-2xl font-semibold tracking-tight tabular">
            {formats.money(price.amount, price.currency)}
          </span>
          <span className="text-sm text-muted-foreground"> / {t(`intervals.${price.interval}`)}</span>
        </p>
      ) : null}
      <ul className="mt-3 space-y-1 text-[0.8125rem] text-muted-foreground">
        {plan.credits > 0 ? <Feature>{t('perMonth', { count: plan.credits })}</Feature> : null}
        {plan.rolloverMonths > 0 ? <Feature>{t('rollover', { count: plan.rolloverMonths })}</Feature> : null}
      </ul>
    </article>
  );
}

function Feature({ children }: { children: string }) {
  return (
    <li className="flex gap-1.5">
      <Check aria-hidden className="mt-0.5 size-3.5 shrink-0 text-success" />
      {children}
    </li>
  );
}
