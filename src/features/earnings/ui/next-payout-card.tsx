'use client';

import { CalendarClock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { railName } from '@/features/payouts/ui/rail-name';
import type { Schema } from '@/ui/api/types';
import { Callout } from '@/ui/callout';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';

/** When the next payout is, what it brings as things stand, and what carries over and why. */
export function NextPayoutCard({ next }: { next: Schema<'NextPayout'> }) {
  const t = useTranslations('earnings.next');
  const formats = useFormat();
  const money = (amount: number) => formats.money(amount);
  const { reason } = next;
  return (
    <Card>
      <CardHeader
        title={t('title')}
        description={
          <>
            <Time value={next.at} format="day" /> · <Time value={next.at} format="relative" />
          </>
        }
        actions={<CalendarClock aria-hidden className="size-5 text-muted-foreground" />}
      />
      <CardContent className="space-y-3 text-sm">
        {next.net > 0 ? (
          <p>
            <span className="block text-2xl font-semibold tracking-tight tabular">{money(next.net)}</span>
            <span className="text-muted-foreground">
              {next.rail ? railName(next.rail) : ''}
              {next.fee > 0 ? ` · ${t('fee', { fee: money(next.fee) })}` : ''}
            </span>
          </p>
        ) : null}
        {reason ? (
          <Callout
            tone={reason === 'below_minimum' ? 'info' : 'warning'}
            title={t('carries', { amount: money(next.carriesOver) })}
          >
            {t(`why.${reason}`, {
              rail: next.rail ? railName(next.rail) : '',
              minimum: money(next.minimum ?? 0),
            })}{' '}
            {reason === 'no_method' || reason === 'method_flagged' || reason === 'rail_closed' ? (
              <a href="#payout-account" className="font-medium underline">
                {t('set')}
              </a>
            ) : null}
          </Callout>
        ) : null}
        {next.net === 0 && !reason && next.underWay === 0 ? (
          <p className="text-muted-foreground">{t('nothing')}</p>
        ) : null}
        {next.underWay > 0 ? (
          <p className="text-muted-foreground">{t('underWay', { amount: money(next.underWay) })}</p>
        ) : null}
      </CardContent>
    </Card>
  );
}
