'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '@/ui/badge';
import { cn } from '@/ui/cn';
import { useFormat } from '@/ui/use-format';
import { type Interval, type Plan, priceOf } from '../use-subscription';

interface PlanCardProps {
  plan: Plan;
  interval: Interval;
  /** What the organization has now. */
  present: boolean;
  /** What it will have from the next period on. */
  scheduled: boolean;
  /** What the address asks for. */
  wanted: boolean;
  /** It would begin with the plan's trial. */
  trial: boolean;
  /** The button. */
  children: ReactNode;
}

/** A plan with its price, per credit too, and what it includes. */
export function PlanCard({ plan, interval, present, scheduled, wanted, trial, children }: PlanCardProps) {
  const t = useTranslations('billing.picker');
  const tc = useTranslations('credits');
  const formats = useFormat();
  const price = priceOf(plan, interval);
  if (!price) return null;
  const perCredit = Math.round(price.amount / (plan.credits * (interval === 'year' ? 12 : 1)));
  return (
    <article
      className={cn(
        'flex flex-col rounded-lg border bg-card p-4 shadow-xs sm:p-5',
        (present || wanted) && 'border-primary ring-1 ring-primary',
      )}
    >
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-semibold">{tc(`tiers.${plan.tier}`)}</h3>
        {present ? <Badge tone="primary">{tc('yourPlan')}</Badge> : null}
        {scheduled ? <Badge tone="warning">{t('comes')}</Badge> : null}
        {!present && !scheduled && trial ? (
          <Badge tone="success">{t('trial', { days: plan.trialDays })}</Badge>
        ) : null}
      </div>
      <p className="mt-3">
        <span className="text-3xl font-semibold tracking-tight tabular">
          {formats.money(price.amount, price.currency)}
        </span>
        <span className="text-sm text-muted-foreground"> / {tc(`intervals.${interval}`)}</span>
      </p>
      <p className="mt-0.5 text-[0.8125rem] text-muted-foreground">
        {t('perCredit', { price: formats.money(perCredit, price.currency) })}
      </p>
      <ul className="mt-4 mb-5 flex-1 space-y-1.5 text-sm text-muted-foreground">
        <Feature>{tc('perMonth', { count: plan.credits })}</Feature>
        <Feature>{tc('rollover', { count: plan.rolloverMonths })}</Feature>
        {trial ? <Feature>{t('trialCredits', { count: plan.trialCredits })}</Feature> : null}
      </ul>
      {children}
    </article>
  );
}

function Feature({ children }: { children: string }) {
  return (
    <li className="flex gap-2">
      <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />
      {children}
    </li>
  );
}
