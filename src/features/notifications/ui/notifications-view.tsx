'use client';

import { useQuery } from '@tanstack/react-query';
import { BellOff, CheckCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import { apiListQuery, apiQuery } from '@/ui/api/queries';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { SegmentedControl } from '@/ui/segmented-control';
import { SkeletonList } from '@/ui/skeleton';
import { Pager, useListState } from '@/ui/table';
import { NotificationRow } from './notification-row';

/** What the reader was told, newest first; the worker portal shows it too. */
export function NotificationsView() {
  const t = useTranslations('notifications');
  const { state, set, query } = useListState({ sort: '-createdAt' });
  const { data, error, refetch, isPending } = useQuery(apiListQuery('/notifications', { query }));
  const { data: count } = useQuery(apiQuery('/notifications/unread-count'));
  const readAll = useAction({
    mutationFn: () => api.patch('/notifications/read-all'),
    invalidates: ['/notifications', '/users/me'],
  });
  const unreadOnly = state.filters.unread === '1';
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('title')}
        actions={
          <Button
            variant="secondary"
            disabled={!count?.unread}
            loading={readAll.isPending}
            onClick={() => readAll.mutate()}
          >
            <CheckCheck aria-hidden />
            {t('readAll')}
          </Button>
        }
      />
      <div className="pb-3">
        <SegmentedControl
          aria-label={t('filter')}
          value={unreadOnly ? 'unread' : 'all'}
          onValueChange={(next) => set({ unread: next === 'unread' ? '1' : undefined })}
          options={[
            { value: 'all', label: t('all') },
            { value: 'unread', label: t('unread', { count: count?.unread ?? 0 }) },
          ]}
        />
      </div>
      <Card className="overflow-hidden">
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {isPending ? <SkeletonList rows={6} /> : null}
        {data?.items.length === 0 ? (
          <EmptyState
            icon={<BellOff />}
            title={unreadOnly ? t('noneUnread') : t('none')}
            description={t('noneHint')}
          />
        ) : null}
        <ul className="divide-y">
          {data?.items.map((notification) => (
            <NotificationRow key={notification.id} notification={notification} />
          ))}
        </ul>
        {data && data.pagination.totalPages > 1 ? (
          <div className="border-t">
            <Pager pagination={data.pagination} onPage={(page) => set({ page })} />
          </div>
        ) : null}
      </Card>
    </div>
  );
}
