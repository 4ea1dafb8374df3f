'use client';

import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { DataList } from '@/ui/data-list';
import { ErrorState } from '@/ui/error-state';
import { SkeletonText } from '@/ui/skeleton';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';
import { toast } from '@/ui/toast';
import { DELIVERY_TONES } from './delivery-log';

const LOOK_AGAIN_MS = 2_000;

interface DeliveryDetailProps {
  endpointId: string;
  deliveryId: string;
  onBack: () => void;
}

/** One delivery: what is sent, what each attempt was answered, and the button that sends it again. */
export function DeliveryDetail({ endpointId, deliveryId, onBack }: DeliveryDetailProps) {
  const t = useTranslations('integrations.hooks');
  const tCommon = useTranslations('common');
  const path = { id: endpointId, deliveryId };
  const { data, error, refetch } = useQuery({
    ...apiQuery('/webhook-endpoints/{id}/deliveries/{deliveryId}', { path }),
    refetchInterval: ({ state }) => (state.data?.state === 'pending' ? LOOK_AGAIN_MS : false),
  });
  const replay = useAction({
    mutationFn: () => api.post('/webhook-endpoints/{id}/deliveries/{deliveryId}/replay', { path }),
    invalidates: ['/webhook-endpoints'],
    onSuccess: () => void toast.success(t('replayed')),
  });
  return (
    <div className="space-y-5">
      <div className="flex items-center justify-between gap-3">
        <Button variant="ghost" size="sm" onClick={onBack}>
          <ArrowLeft aria-hidden />
          {tCommon('back')}
        </Button>
        <Button variant="secondary" size="sm" loading={replay.isPending} onClick={() => replay.mutate()}>
          {t('replay')}
        </Button>
      </div>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <SkeletonText lines={6} /> : null}
      {data ? <Detail delivery={data} /> : null}
    </div>
  );
}

function Detail({ delivery }: { delivery: Schema<'WebhookDeliveryDetail'> }) {
  const t = useTranslations('integrations.hooks');
  const { type, state, eventId, createdAt, nextAttemptAt, body, log } = delivery;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <code className="text-sm font-medium">{type}</code>
        <StatusBadge tone={DELIVERY_TONES[state]}>{t(`state.${state}`)}</StatusBadge>
      </div>
      <DataList
        items={[
          { label: t('id'), value: <code className="break-all">{eventId}</code> },
          { label: t('sentAt'), value: <Time value={createdAt} format="full" /> },
          ...(nextAttemptAt && state === 'pending'
            ? [{ label: t('next'), value: <Time value={nextAttemptAt} format="relative" /> }]
            : []),
        ]}
      />
      <div>
        <h3 className="mb-2 text-sm font-semibold">{t('request')}</h3>
        <Code text={pretty(body)} label={t('request')} />
      </div>
      <div>
        <h3 className="mb-2 text-sm font-semibold">{t('answers')}</h3>
        <ol className="space-y-3">
          {[...log].reverse().map((attempt) => (
            <li key={attempt.at} className="rounded-md border p-3">
              <p className="flex flex-wrap gap-x-3 text-[0.8125rem] text-muted-foreground tabular">
                <span className="font-medium text-foreground">
                  {attempt.status ? t('status', { status: attempt.status }) : t('noAnswer')}
                </span>
                <Time value={attempt.at} format="datetime" />
                <span>{t('took', { ms: attempt.durationMs })}</span>
              </p>
              {attempt.error ? <p className="mt-1 text-sm text-destructive">{attempt.error}</p> : null}
              {attempt.response === null ? null : (
                <div className="mt-2">
                  <Code text={attempt.response || t('emptyAnswer')} label={t('answers')} />
                </div>
              )}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

function Code({ text, label }: { text: string; label: string }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it takes the keyboard's focus
      tabIndex={0}
      aria-label={label}
      className="max-h-72 overflow-auto rounded-md bg-muted p-3"
    >
      <pre className="text-xs break-all whitespace-pre-wrap">{text}</pre>
    </section>
  );
}

/** JSON as people read it; anything else as it is. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
