'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { SkeletonText } from '@/ui/skeleton';
import { Time } from '@/ui/time';
import { useNow } from '@/ui/use-now';

const PATH = '/users/me/data-export';
const ASK_AGAIN_MS = 5_000;
const DAY_MS = 24 * 3_600_000;

/** The copy of one's data: asked for, being made, to be fetched for a week. */
export function DataExportCard() {
  const t = useTranslations('account.privacy.copy');
  const now = useNow(60_000);
  const { data, error, refetch } = useQuery({
    ...apiQuery(PATH),
    refetchInterval: ({ state }) =>
      (state.data as { state?: string } | null | undefined)?.state === 'preparing' ? ASK_AGAIN_MS : false,
  });
  const ask = useAction({ mutationFn: () => api.post(PATH), invalidates: [PATH] });
  if (error && data === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const isRecent = data && now ? now.getTime() - Date.parse(data.requestedAt) < DAY_MS : false;
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} />
      <CardContent>
        {data === undefined ? <SkeletonText lines={2} /> : null}
        <div aria-live="polite" className="space-y-3 text-sm">
          {data?.state === 'preparing' ? <p>{t('preparing')}</p> : null}
          {data?.state === 'ready' && data.expiresAt ? (
            <p>
              {t('until')} <Time value={data.expiresAt} />
            </p>
          ) : null}
        </div>
        <div className="mt-3 flex flex-wrap gap-2">
          {data?.state === 'ready' ? (
            <Button asChild size="sm">
              <a href={`/v1${PATH}/${data.id}/file`}>{t('fetch')}</a>
            </Button>
          ) : null}
          {data !== undefined && !isRecent && data?.state !== 'preparing' ? (
            <Button variant="secondary" size="sm" onClick={() => ask.mutate()} disabled={ask.isPending}>
              {t('ask')}
            </Button>
          ) : null}
        </div>
      </CardContent>
    </Card>
  );
}
