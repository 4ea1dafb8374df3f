'use client';

import { useQuery } from '@tanstack/react-query';
import { Heart, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import { useAction } from '@/ui/api/use-action';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SkeletonList } from '@/ui/skeleton';
import { Stars } from '@/ui/star-rating';
import { StatusBadge } from '@/ui/status-badge';

const tones = { available: 'success', busy: 'warning', offline: 'neutral' } as const;

/** People whom the organization's jobs are offered to first. */
export function PreferredWorkers() {
  const t = useTranslations('account.workers');
  const { data, error, refetch } = useQuery(apiQuery('/organization/preferred-workers'));
  const remove = useAction({
    mutationFn: (id: string) => api.delete('/organization/preferred-workers/{id}', { path: { id } }),
    invalidates: ['/organization'],
  });
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} />
      <CardContent>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonList rows={3} /> : null}
        {data?.length === 0 ? (
          <EmptyState compact icon={<Heart />} title={t('none')} description={t('noneHint')} />
        ) : null}
        <ul className="divide-y">
          {data?.map((worker) => (
            <li key={worker.id} className="flex items-center gap-3 py-3 first:pt-0 last:pb-0">
              <Avatar name={worker.name} src={worker.avatarUrl} />
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
                  {worker.name}
                  <StatusBadge tone={tones[worker.availability]}>
                    {t(`availability.${worker.availability}`)}
                  </StatusBadge>
                </p>
                <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-muted-foreground">
                  {worker.averageRating ? <Stars value={worker.averageRating} /> : null}
                  <span className="tabular">{t('completed', { count: worker.completedForYou })}</span>
                  <span className="truncate">{worker.skills.join(', ')}</span>
                </p>
              </div>
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={t('remove', { name: worker.name })}
                onClick={() => remove.mutate(worker.id)}
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      </CardContent>
    </Card>
  );
}
