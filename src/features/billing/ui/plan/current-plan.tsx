'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge, type Tone } from '@/ui/badge';
import { Callout } from '@/ui/callout';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { DataList } from '@/ui/data-list';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import type { MySubscription, Subscription } from '../use-subscription';
import { PlanActions } from './plan-actions';

const TONES: Record<Subscription['status'], Tone> = {
  trialing: 'info',
  active: 'success',
  past_due: 'danger',
  paused: 'warning',
  cancelled: 'neutral',
};

/** What runs now: its price, its next credits, what happens next, and what can be done. */
export function CurrentPlan({ mine }: { mine: MySubscription }) {
  const t = useTranslations('billing.plan');
  const tc = useTranslations('credits');
  const { subscription, canManage } = mine;
  if (!subscription || subscription.status === 'cancelled') {
    return (
      <Card>
        <CardHeader
          className="pb-4 sm:pb-5"
          title={t('none')}
          description={
            <>
              {t(subscription ? 'endedHint' : 'noneHint')} {canManage ? null : t('ownersOnly')}
            </>
          }
        />
      </Card>
    );
  }
  return (
    <Card>
      <CardHeader
        title={
          <span className="flex flex-wrap items-center gap-2">
            {tc(`tiers.${subscription.tier}`)}
            <Badge tone={TONES[subscription.status]}>{t(`statuses.${subscription.status}`)}</Badge>
          </span>
        }
        description={t('includes', {
          credits: subscription.monthlyCredits,
          months: subscription.rolloverMonths,
        })}
        actions={canManage ? <PlanActions subscription={subscription} /> : null}
      />
      <CardContent className="space-y-4">
        <Facts subscription={subscription} />
        <WhatComes subscription={subscription} />
        {canManage ? null : <p className="text-sm text-muted-foreground">{t('ownersOnly')}</p>}
      </CardContent>
    </Card>
  );
}

function Facts({ subscription }: { subscription: Subscription }) {
  const t = useTranslations('billing.plan');
  const tc = useTranslations('credits');
  const formats = useFormat();
  const { amount, currency, interval, nextAllocation, currentPeriodEnd, trialEnd } = subscription;
  const ends = subscription.cancelAtPeriodEnd ? t('ends') : t('renews');
  return (
    <DataList
      layout="stack"
      className="lg:grid-cols-3"
      items={[
        { label: t('price'), value: `${formats.money(amount, currency)} / ${tc(`intervals.${interval}`)}` },
        {
          label: t('nextCredits'),
          value: nextAllocation ? (
            <>
              +{nextAllocation.credits} · <Time value={nextAllocation.at} format="date" />
            </>
          ) : (
            t('noMoreCredits')
          ),
        },
        {
          label: subscription.status === 'trialing' ? t('trialEnds') : ends,
          value: (
            <Time
              value={trialEnd && subscription.status === 'trialing' ? trialEnd : currentPeriodEnd}
              format="date"
            />
          ),
        },
      ]}
    />
  );
}

/** A pause, an end or another plan that is on its way. */
function WhatComes({ subscription }: { subscription: Subscription }) {
  const t = useTranslations('billing.plan');
  const tc = useTranslations('credits');
  const formats = useFormat();
  const { pausedUntil, cancelAtPeriodEnd, currentPeriodEnd, scheduledChange } = subscription;
  const date = (value: string) => formats.time(value, 'date');
  const coming: [string, ReactNode | null][] = [
    ['paused', pausedUntil ? t('pausedUntil', { date: date(pausedUntil) }) : null],
    ['ends', cancelAtPeriodEnd ? t('endsAt', { date: date(currentPeriodEnd) }) : null],
    [
      'change',
      scheduledChange
        ? t('changesAt', { plan: tc(`tiers.${scheduledChange.tier}`), date: date(scheduledChange.at) })
        : null,
    ],
  ];
  return coming.map(([key, words]) =>
    words ? (
      <Callout key={key} tone="warning">
        {words}
      </Callout>
    ) : null,
  );
}
