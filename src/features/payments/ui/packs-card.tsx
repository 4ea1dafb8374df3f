'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { SkeletonList } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';
import { BuyPackDialog } from './buy-pack-dialog';

export type Pack = Schema<'CreditPack'>;

/** Packs of credits without a subscription. */
export function PacksCard({ canBuy }: { canBuy: boolean }) {
  const t = useTranslations('billing.packs');
  const formats = useFormat();
  const [chosen, setChosen] = useState<Pack | null>(null);
  const { data, error, refetch } = useQuery({ ...apiQuery('/payments/packs'), staleTime: 600_000 });
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint', { months: data?.[0]?.months ?? 12 })} />
      <CardContent>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {data || error ? null : <SkeletonList rows={3} />}
        <ul className="divide-y">
          {data?.map((pack) => (
            <li key={pack.credits} className="flex min-h-14 items-center justify-between gap-3 py-2">
              <div className="text-sm">
                <p className="font-medium">{t('credits', { count: pack.credits })}</p>
                <p className="text-[0.8125rem] text-muted-foreground tabular">
                  {t('each', { price: formats.money(Math.round(pack.amount / pack.credits), pack.currency) })}
                </p>
              </div>
              <div className="flex items-center gap-3">
                <span className="text-sm font-semibold tabular">
                  {formats.money(pack.amount, pack.currency)}
                </span>
                {canBuy ? (
                  <Button
                    size="sm"
                    variant="secondary"
                    aria-label={t('buyOf', { count: pack.credits })}
                    onClick={() => setChosen(pack)}
                  >
                    {t('buy')}
                  </Button>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
        {chosen ? <BuyPackDialog pack={chosen} onClose={() => setChosen(null)} /> : null}
      </CardContent>
    </Card>
  );
}
