'use client';

import { useQuery } from '@tanstack/react-query';
import { ChevronRight, Plus, Webhook } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isApiError } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SkeletonList } from '@/ui/skeleton';
import { Time } from '@/ui/time';
import { EndpointDialog } from './endpoint-dialog';
import { EndpointSheet } from './endpoint-sheet';
import { HealthBadge } from './health-badge';

/** The organization's webhooks, how each is doing, and behind each its log. */
export function Webhooks() {
  const t = useTranslations('integrations');
  const { data, error, refetch } = useQuery(apiQuery('/webhook-endpoints'));
  const [openId, setOpenId] = useState<string | null>(null);
  if (isApiError(error, 'FORBIDDEN'))
    return <EmptyState icon={<Webhook />} title={t('ownersOnly')} description={t('ownersOnlyHint')} />;
  const open = data?.find(({ id }) => id === openId) ?? null;
  const add = (
    <Button size="sm">
      <Plus aria-hidden />
      {t('hooks.add')}
    </Button>
  );
  return (
    <Card>
      <CardHeader
        title={t('hooks.title')}
        description={t('hooks.hint')}
        actions={data ? <EndpointDialog trigger={add} /> : null}
      />
      <CardContent>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonList rows={2} /> : null}
        {data?.length === 0 ? (
          <EmptyState
            compact
            icon={<Webhook />}
            title={t('hooks.none')}
            description={t('hooks.noneHint')}
            action={
              <Button asChild variant="secondary" size="sm">
                <a href="/v1/docs">{t('docs')}</a>
              </Button>
            }
          />
        ) : null}
        <ul className="divide-y">
          {data?.map((endpoint) => (
            <li key={endpoint.id} className="py-1 first:pt-0 last:pb-0">
              <EndpointRow endpoint={endpoint} onOpen={() => setOpenId(endpoint.id)} />
            </li>
          ))}
        </ul>
        <EndpointSheet endpoint={open} onClose={() => setOpenId(null)} />
      </CardContent>
    </Card>
  );
}

interface EndpointRowProps {
  endpoint: Schema<'WebhookEndpoint'>;
  onOpen: () => void;
}

function EndpointRow({ endpoint, onOpen }: EndpointRowProps) {
  const t = useTranslations('integrations.hooks');
  const { url, description, health, events, lastSuccessAt } = endpoint;
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-label={t('open', { url })}
      className="-mx-2 flex w-[calc(100%+1rem)] items-center gap-3 rounded-md px-2 py-3 text-left hover:bg-accent"
    >
      <span className="min-w-0 flex-1 space-y-1">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm font-medium">
          <span className="min-w-0 break-all">{description || url}</span>
          <HealthBadge health={health} />
        </span>
        {description ? (
          <span className="block truncate text-[0.8125rem] text-muted-foreground">{url}</span>
        ) : null}
        <span className="block text-[0.8125rem] text-muted-foreground tabular">
          <code>{events.join(', ')}</code>
          {' · '}
          {lastSuccessAt ? (
            <>
              {t('lastSuccess')} <Time value={lastSuccessAt} format="relative" />
            </>
          ) : (
            t('neverArrived')
          )}
        </span>
      </span>
      <ChevronRight aria-hidden className="size-4 shrink-0 text-muted-foreground" />
    </button>
  );
}
