'use client';

import { useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isApiError } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SkeletonList } from '@/ui/skeleton';
import { CreateKeyDialog } from './create-key-dialog';
import { KeyRow } from './key-row';

/** The organization's API keys: those that work, and below, folded, those that no longer do. */
export function ApiKeys() {
  const t = useTranslations('integrations');
  const { data, error, refetch } = useQuery(apiQuery('/api-keys'));
  if (isApiError(error, 'FORBIDDEN'))
    return <EmptyState icon={<KeyRound />} title={t('ownersOnly')} description={t('ownersOnlyHint')} />;
  const working = data?.filter(({ state }) => state === 'active') ?? [];
  const ended = data?.filter(({ state }) => state !== 'active') ?? [];
  return (
    <Card>
      <CardHeader
        title={t('keys.title')}
        description={t('keys.hint')}
        actions={data ? <CreateKeyDialog /> : null}
      />
      <CardContent>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonList rows={2} /> : null}
        {data && working.length === 0 ? (
          <EmptyState
            compact
            icon={<KeyRound />}
            title={t('keys.none')}
            description={t('keys.noneHint')}
            action={
              <Button asChild variant="secondary" size="sm">
                <a href="/v1/docs">{t('docs')}</a>
              </Button>
            }
          />
        ) : null}
        <ul className="divide-y">
          {working.map((key) => (
            <KeyRow key={key.id} apiKey={key} />
          ))}
        </ul>
        {ended.length > 0 ? (
          <details className="mt-4 border-t pt-4">
            <summary className="cursor-pointer text-sm text-muted-foreground">
              {t('keys.older', { count: ended.length })}
            </summary>
            <ul className="mt-3 divide-y">
              {ended.map((key) => (
                <KeyRow key={key.id} apiKey={key} />
              ))}
            </ul>
          </details>
        ) : null}
      </CardContent>
    </Card>
  );
}
