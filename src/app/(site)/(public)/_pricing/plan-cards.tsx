'use client';

import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import { ErrorState } from '@/ui/error-state';
import { SegmentedControl } from '@/ui/segmented-control';
import { Skeleton } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';
import { type Interval, type Plan, plansQuery, priceOf } from './skills-query';

/** The plans side by side, by the month or by the year. */
export function PlanCards() {
  const t = useTranslations('public.plans');
  const [interval, setInterval] = useState<Interval>('month');
  const { data: plans, error, isPending, refetch } = useQuery(plansQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <div>
      <SegmentedControl
        aria-label={t('interval')}
        value={interval}
        onValueChange={setInterval}
        options={[
          { value: 'month', label: t('month') },
          { value: 'year', label: `${t('year')} · ${t('twoFree')}` },
        ]}
        className="mb-5"
      />
      <div className="grid gap-4 lg:grid-cols-3">
        {isPending
          ? ['a', 'b', 'c'].map((key) => <Skeleton key={key} className="h-80 rounded-xl" />)
          : plans?.map((plan) => <PlanCard key={plan.id} plan={plan} interval={interval} />)}
      </div>
    </div>
  );
}

function PlanCard({ plan, interval }: { plan: Plan; interval: Interval }) {
  const t = useTranslations('public.plans');
  const formats = useFormat();
  const price = priceOf(plan, interval);
  const favourite = plan.tier === 'growth';
  const tier = plan.tier === 'payAsYouGo' ? null : plan.tier;
  if (!price) return null;
  const perCredit = Math.round(price.amount / (plan.credits * (interval === 'year' ? 12 : 1)));
  const points = [
    t('creditsMonth', { credits: plan.credits }),
    t('perCredit', { price: formats.money(perCredit, price.currency) }),
    t('rollover', { months: plan.rolloverMonths }),
    ...(tier ? [t(`tier.${tier}.points`)] : []),
  ];
  return (
    <article
      className={cn(
        'flex flex-col rounded-xl border bg-card p-6 shadow-xs',
        favourite && 'border-primary ring-1 ring-primary',
      )}
    >
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-lg font-semibold">{plan.name}</h3>
        {favourite ? <Badge tone="primary">{t('popular')}</Badge> : null}
      </div>
      <p className="mt-1 text-sm text-muted-foreground">{tier ? t(`tier.${tier}.for`) : plan.description}</p>
      <p className="mt-5 flex items-baseline gap-2">
        <span className="text-4xl font-semibold tracking-display tabular">
          {formats.money(price.amount, price.currency)}
        </span>
        <span className="text-sm text-muted-foreground">
          {interval === 'month' ? t('perMonth') : t('perYear')}
        </span>
      </p>
      <ul className="mt-5 mb-6 space-y-2 text-sm">
        {points.map((point) => (
          <li key={point} className="flex gap-2.5">
            <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-primary" />
            {point}
          </li>
        ))}
      </ul>
      <Button asChild size="lg" variant={favourite ? 'primary' : 'secondary'} className="mt-auto">
        <Link href={`/sign-up?role=client&plan=${plan.tier}`}>{t('choose', { name: plan.name })}</Link>
      </Button>
    </article>
  );
}
