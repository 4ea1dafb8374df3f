'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api, newKey } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { ErrorState } from '@/ui/error-state';
import { SegmentedControl } from '@/ui/segmented-control';
import { Skeleton } from '@/ui/skeleton';
import { type Interval, type MySubscription, type Plan, type Tier, usePaidPlans } from '../use-subscription';
import { ChangePlanDialog } from './change-plan-dialog';
import { PlanCard } from './plan-card';

/** The plans, by month or year, each with what choosing it would do. */
export function PlanPicker({ mine }: { mine: MySubscription }) {
  const t = useTranslations('billing.picker');
  const tc = useTranslations('credits');
  const asked = useSearchParams().get('plan');
  const live = mine.subscription && mine.subscription.status !== 'cancelled' ? mine.subscription : null;
  const [interval, setInterval] = useState<Interval>(live?.interval ?? 'month');
  const [chosen, setChosen] = useState<Tier | null>(null);
  const plans = usePaidPlans();
  const subscribe = useAction({
    mutationFn: (tier: Tier) =>
      api.post('/subscriptions', { body: { tier, interval }, idempotencyKey: newKey() }),
    onSuccess: ({ checkoutUrl }) => window.location.assign(checkoutUrl),
  });
  const isPresent = (plan: Plan) => live?.tier === plan.tier && live.interval === interval;
  const isScheduled = (plan: Plan) =>
    live?.scheduledChange?.tier === plan.tier && live.scheduledChange.interval === interval;
  /** Nothing is to be pressed on what is there or comes anyway; what is there can be kept when another comes. */
  const isOpen = (plan: Plan) =>
    mine.canManage &&
    (!live || live.actions.includes('change')) &&
    !isScheduled(plan) &&
    (!isPresent(plan) || Boolean(live?.scheduledChange));
  const triable = (plan: Plan) => !live && mine.trialAvailable && plan.trialDays > 0;
  const isFavoured = (plan: Plan) => !live && (asked ? asked === plan.tier : triable(plan));
  if (plans.error && !plans.data) {
    return <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />;
  }
  return (
    <section id="plans" aria-labelledby="plans-title" className="scroll-mt-20">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 id="plans-title" className="text-[0.9375rem] font-semibold">
            {live ? t('change') : t('choose')}
          </h2>
          <p className="mt-0.5 text-sm text-muted-foreground">{t('hint')}</p>
        </div>
        <SegmentedControl
          aria-label={t('interval')}
          value={interval}
          onValueChange={setInterval}
          options={[
            { value: 'month', label: t('monthly') },
            { value: 'year', label: t('yearly') },
          ]}
        />
      </div>
      <OpenCheckout mine={mine} />
      <div className="grid gap-3 md:grid-cols-3">
        {plans.data
          ? plans.data.map((plan) => (
              <PlanCard
                key={plan.id}
                plan={plan}
                interval={interval}
                present={isPresent(plan)}
                scheduled={isScheduled(plan)}
                wanted={asked === plan.tier && !live}
                trial={triable(plan)}
              >
                {isOpen(plan) ? (
                  <Button
                    block
                    variant={isFavoured(plan) ? 'primary' : 'secondary'}
                    loading={subscribe.isPending && subscribe.variables === plan.tier}
                    disabled={subscribe.isPending}
                    onClick={() =>
                      live ? setChosen(plan.tier as Tier) : subscribe.mutate(plan.tier as Tier)
                    }
                  >
                    {live
                      ? t(isPresent(plan) ? 'keepPlan' : 'switchTo', { plan: tc(`tiers.${plan.tier}`) })
                      : triable(plan)
                        ? t('tryIt')
                        : t('subscribe')}
                  </Button>
                ) : null}
              </PlanCard>
            ))
          : ['a', 'b', 'c'].map((key) => <Skeleton key={key} className="h-72 rounded-lg" />)}
      </div>
      {live && chosen ? (
        <ChangePlanDialog
          subscription={live}
          tier={chosen}
          interval={interval}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </section>
  );
}

/** A checkout that was opened and left: it can be gone on with. */
function OpenCheckout({ mine: { checkout, canManage } }: { mine: MySubscription }) {
  const t = useTranslations('billing.picker');
  const tc = useTranslations('credits');
  if (!checkout || !canManage) return null;
  return (
    <Callout
      className="mb-3"
      title={t('openCheckout', { plan: tc(`tiers.${checkout.tier}`) })}
      action={
        <Button size="sm" variant="secondary" onClick={() => window.location.assign(checkout.checkoutUrl)}>
          {t('goOn')}
        </Button>
      }
    >
      {t('openCheckoutHint')}
    </Callout>
  );
}
