'use client';

import { Coins } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/ui/badge';
import { Callout } from '@/ui/callout';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { SegmentedMeter } from '@/ui/segmented-meter';
import { Skeleton, SkeletonList } from '@/ui/skeleton';
import { Time } from '@/ui/time';
import { daysLeft, type Lot, lotSegments, type Overview } from './lot-segments';

/** Lots of credits, soonest expiry first, with what of each is left. */
export function LotsCard({ overview }: { overview: Overview | undefined }) {
  const t = useTranslations('credits');
  return (
    <Card>
      <CardHeader title={t('lots')} description={t('lotsHint')} />
      <CardContent className="space-y-4">
        {overview ? (
          <>
            <SegmentedMeter
              legend
              segments={lotSegments(
                overview,
                (lot) => t('legend', { count: lot.available, source: t(`sources.${lot.source}`) }),
                t('heldLegend', { count: overview.held }),
              )}
              aria-label={t('meter', { available: overview.available, held: overview.held })}
            />
            {overview.forecast.wouldExpire > 0 ? (
              <Callout tone="warning">{t('wouldExpire', { count: overview.forecast.wouldExpire })}</Callout>
            ) : null}
            {overview.lots.length === 0 ? <EmptyState compact icon={<Coins />} title={t('noLots')} /> : null}
            <ul className="divide-y">
              {overview.lots.map((lot) => (
                <LotRow key={lot.id} lot={lot} serverTime={overview.serverTime} />
              ))}
            </ul>
          </>
        ) : (
          <>
            <Skeleton className="h-2" />
            <SkeletonList rows={2} />
          </>
        )}
      </CardContent>
    </Card>
  );
}

function LotRow({ lot, serverTime }: { lot: Lot; serverTime: string }) {
  const t = useTranslations('credits');
  const soon = lot.available > 0 && daysLeft(lot, serverTime) <= 30;
  return (
    <li className="flex items-center justify-between gap-4 py-2.5 text-sm">
      <div className="min-w-0">
        <p className="font-medium">{t(`sources.${lot.source}`)}</p>
        <p className="text-[0.8125rem] text-muted-foreground">
          {lot.expiresAt ? (
            <>
              {t('expires')} <Time value={lot.expiresAt} format="date" />
            </>
          ) : (
            t('neverExpires')
          )}
        </p>
      </div>
      <div className="flex items-center gap-2 text-right tabular">
        {soon ? <Badge tone="warning">{t('soon')}</Badge> : null}
        <span>
          <strong className="font-semibold">{lot.available}</strong>
          <span className="text-muted-foreground"> / {lot.granted}</span>
        </span>
      </div>
    </li>
  );
}
