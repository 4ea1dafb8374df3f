'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { ChevronRight, Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Select } from '@/ui/select';
import { SkeletonList } from '@/ui/skeleton';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';

const STATES = ['pending', 'delivered', 'failed'] as const;
type State = (typeof STATES)[number];
const PAGE = 20;
const LOOK_AGAIN_MS = 3_000;
export const DELIVERY_TONES = { pending: 'info', delivered: 'success', failed: 'danger' } as const;

/** What was sent to an endpoint, newest first; what is on its way is looked at again by itself. */
export function DeliveryLog({ endpointId, onShow }: { endpointId: string; onShow: (id: string) => void }) {
  const t = useTranslations('integrations.hooks');
  const [state, setState] = useState<State | 'all'>('all');
  const log = useInfiniteQuery({
    queryKey: [`/webhook-endpoints/${endpointId}/deliveries`, state],
    queryFn: ({ pageParam }) =>
      api.list('/webhook-endpoints/{id}/deliveries', {
        path: { id: endpointId },
        query: {
          limit: PAGE,
          ...(state === 'all' ? {} : { state }),
          ...(pageParam ? { before: pageParam } : {}),
        },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.pagination.nextCursor ?? null,
    refetchInterval: ({ state: { data } }) =>
      data?.pages[0]?.items.some((row) => row.state === 'pending') ? LOOK_AGAIN_MS : false,
  });
  const rows = log.data?.pages.flatMap((page) => page.items);
  const options = (['all', ...STATES] as const).map((value) => ({ value, label: t(`filter.${value}`) }));
  return (
    <section aria-label={t('log')} className="space-y-3">
      <div className="flex items-end justify-between gap-3">
        <div>
          <h3 className="text-sm font-semibold">{t('log')}</h3>
          <p className="text-[0.8125rem] text-muted-foreground">{t('logHint')}</p>
        </div>
        <Select
          aria-label={t('filter.label')}
          className="w-36"
          options={options}
          value={state}
          onValueChange={(value) => setState(value as State | 'all')}
        />
      </div>
      {log.error && !rows ? <ErrorState error={log.error} onRetry={() => void log.refetch()} /> : null}
      {!rows && !log.error ? <SkeletonList rows={4} /> : null}
      {rows?.length === 0 ? (
        <EmptyState compact icon={<Send />} title={t('logEmpty')} description={t('logEmptyHint')} />
      ) : null}
      <ul className="divide-y">
        {rows?.map((row) => (
          <li key={row.id}>
            <DeliveryRow row={row} onShow={() => onShow(row.id)} />
          </li>
        ))}
      </ul>
      {log.hasNextPage ? (
        <Button
          variant="secondary"
          block
          loading={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          {t('more')}
        </Button>
      ) : null}
    </section>
  );
}

function DeliveryRow({ row, onShow }: { row: Schema<'WebhookDelivery'>; onShow: () => void }) {
  const t = useTranslations('integrations.hooks');
  const answer = row.lastStatus
    ? t('status', { status: row.lastStatus })
    : row.attempts > 0
      ? t('noAnswer')
      : null;
  return (
    <button
      type="button"
      onClick={onShow}
      aria-label={t('showDelivery', { type: row.type })}
      className="-mx-2 flex w-[calc(100%+1rem)] items-center gap-3 rounded-md px-2 py-2.5 text-left hover:bg-accent"
    >
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-2 text-sm">
          <code className="break-all">{row.type}</code>
          <StatusBadge tone={DELIVERY_TONES[row.state]}>{t(`state.${row.state}`)}</StatusBadge>
        </span>
        <span className="mt-0.5 flex flex-wrap gap-x-2 text-[0.8125rem] text-muted-foreground tabular">
          <Time value={row.createdAt} format="relative" />
          <span>{t('attempts', { count: row.attempts })}</span>
          {answer ? <span>{answer}</span> : null}
          {row.durationMs === null ? null : <span>{t('took', { ms: row.durationMs })}</span>}
        </span>
      </span>
      <ChevronRight aria-hidden className="size-4 shrink-0 text-muted-foreground" />
    </button>
  );
}
