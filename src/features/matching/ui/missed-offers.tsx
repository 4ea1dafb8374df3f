'use client';

import { useQuery } from '@tanstack/react-query';
import { CalendarClock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { apiListQuery } from '@/ui/api/queries';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SegmentedControl } from '@/ui/segmented-control';
import { SkeletonList } from '@/ui/skeleton';
import { Pager } from '@/ui/table';
import { MissedOfferRow } from './missed-offer-row';

const KINDS = ['all', 'expired', 'outranked'] as const;
const PER_PAGE = 10;

/** What the worker missed or lost in the last 90 days: each part of the score, and what would have won it. */
export function MissedOffers() {
  const t = useTranslations('offers.missed');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('all');
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(
    apiListQuery('/offers/missed', {
      query: { page, limit: PER_PAGE, ...(kind === 'all' ? {} : { kind }) },
    }),
  );
  return (
    <Card className="mt-5">
      <CardHeader
        title={t('title')}
        description={t('hint')}
        actions={
          <SegmentedControl
            aria-label={t('which')}
            value={kind}
            onValueChange={(next) => {
              setKind(next as typeof kind);
              setPage(1);
            }}
            options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
        }
      />
      <CardContent>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonList rows={3} /> : null}
        {data && data.items.length === 0 ? (
          <EmptyState compact icon={<CalendarClock />} title={t('none')} description={t('noneHint')} />
        ) : null}
        <ul className="divide-y">
          {data?.items.map((offer) => (
            <MissedOfferRow key={offer.id} offer={offer} />
          ))}
        </ul>
        {data && data.pagination.totalPages > 1 ? (
          <Pager pagination={data.pagination} onPage={setPage} />
        ) : null}
      </CardContent>
    </Card>
  );
}
