'use client';

import { useQuery } from '@tanstack/react-query';
import { MonitorSmartphone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import { useAction } from '@/ui/api/use-action';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ErrorState } from '@/ui/error-state';
import { SkeletonList } from '@/ui/skeleton';
import { Time } from '@/ui/time';

/** Where the person is signed in, with a way to end each. */
export function SessionList() {
  const t = useTranslations('account.sessions');
  const { data, error, refetch } = useQuery(apiQuery('/auth/sessions'));
  const endOne = useAction({
    mutationFn: (id: string) => api.delete('/auth/sessions/{id}', { path: { id } }),
    invalidates: ['/auth/sessions'],
  });
  const endOthers = useAction({
    mutationFn: () => api.delete('/auth/sessions'),
    invalidates: ['/auth/sessions'],
  });
  return (
    <Card>
      <CardHeader
        title={t('title')}
        description={t('hint')}
        actions={
          data && data.length > 1 ? (
            <ConfirmDialog
              trigger={
                <Button variant="secondary" size="sm">
                  {t('endOthers')}
                </Button>
              }
              title={t('endOthers')}
              description={t('endOthersHint')}
              confirmLabel={t('endOthers')}
              destructive
              onConfirm={() => endOthers.mutateAsync()}
            />
          ) : null
        }
      />
      <CardContent>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonList rows={2} /> : null}
        <ul className="divide-y">
          {data?.map((session) => (
            <li key={session.id} className="flex items-center gap-3 py-3 first:pt-0 last:pb-0">
              <MonitorSmartphone aria-hidden className="size-5 shrink-0 text-muted-foreground" />
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
                  {session.actedBy ? t('team', { name: session.actedBy }) : session.device}
                  {session.current ? <Badge tone="success">{t('thisOne')}</Badge> : null}
                </p>
                <p className="text-[0.8125rem] text-muted-foreground tabular">
                  {session.ip ? `${session.ip} · ` : ''}
                  {session.actedBy ? `${t('acts')} · ` : ''}
                  {t('lastUsed')} <Time value={session.lastUsedAt} format="relative" />
                </p>
              </div>
              {session.current ? null : (
                <Button
                  variant="ghost"
                  size="sm"
                  aria-label={t('endOf', { device: session.device })}
                  onClick={() => endOne.mutate(session.id)}
                >
                  {t('end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </CardContent>
    </Card>
  );
}
