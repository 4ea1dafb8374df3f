'use client';

import { useQuery } from '@tanstack/react-query';
import { Landmark } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Callout } from '@/ui/callout';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';
import { PayoutMethodDialog } from './payout-method-dialog';
import { railName } from './rail-name';
import { RemoveMethodDialog } from './remove-method-dialog';

/** Where the worker's money goes: only the last four digits come back; changing it asks for the password. */
export function PayoutMethodCard() {
  const t = useTranslations('earnings.method');
  const query = useQuery(apiQuery('/users/me/payout-method'));
  const answer = query.data;
  return (
    <Card id="payout-account">
      <CardHeader title={t('title')} description={t('hint')} />
      <CardContent className="space-y-4">
        {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
        {query.isPending ? <Skeleton className="h-12" /> : null}
        {answer ? (
          <>
            <Account method={answer.method} />
            <div className="flex flex-wrap gap-2">
              <PayoutMethodDialog rails={answer.rails} method={answer.method} />
              {answer.method ? <RemoveMethodDialog /> : null}
            </div>
          </>
        ) : null}
      </CardContent>
    </Card>
  );
}

function Account({ method }: { method: Schema<'PayoutMethodAnswer'>['method'] }) {
  const t = useTranslations('earnings.method');
  const formats = useFormat();
  if (!method) return <p className="text-sm text-muted-foreground">{t('none')}</p>;
  return (
    <>
      <p className="flex items-center gap-3">
        <span className="grid size-10 shrink-0 place-items-center rounded-md bg-primary-soft text-primary-soft-foreground">
          <Landmark aria-hidden className="size-5" />
        </span>
        <span className="min-w-0">
          <span className="block font-medium tabular">
            {railName(method.rail)} •••• {method.lastFour}
          </span>
          <span className="block truncate text-sm text-muted-foreground">
            {method.holderName}
            {method.currency === 'KHR' ? ` · ${t('inRiel')}` : ''}
          </span>
        </span>
      </p>
      {method.flagged ? (
        <Callout tone="danger">{t('flagged', { reason: method.flagReason ?? '' })}</Callout>
      ) : method.heldUntil ? (
        <Callout tone="info">{t('held', { date: formats.time(method.heldUntil, 'datetime') })}</Callout>
      ) : null}
    </>
  );
}
