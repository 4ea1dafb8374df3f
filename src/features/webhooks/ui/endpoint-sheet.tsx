'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Callout } from '@/ui/callout';
import { Sheet, SheetContent } from '@/ui/sheet';
import { Switch } from '@/ui/switch';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { DeliveryDetail } from './delivery-detail';
import { DeliveryLog } from './delivery-log';
import { EndpointActions } from './endpoint-actions';
import { HealthBadge } from './health-badge';

type Endpoint = Schema<'WebhookEndpoint'>;

/** One endpoint: its health, what can be done with it, and its log, or one delivery of it. */
export function EndpointSheet({ endpoint, onClose }: { endpoint: Endpoint | null; onClose: () => void }) {
  const [deliveryId, setDeliveryId] = useState<string | null>(null);
  const close = () => {
    setDeliveryId(null);
    onClose();
  };
  return (
    <Sheet open={endpoint !== null} onOpenChange={(isOpen) => !isOpen && close()}>
      {endpoint ? (
        <SheetContent title={<span className="break-all">{endpoint.description || endpoint.url}</span>}>
          {deliveryId ? (
            <DeliveryDetail
              endpointId={endpoint.id}
              deliveryId={deliveryId}
              onBack={() => setDeliveryId(null)}
            />
          ) : (
            <Overview endpointId={endpoint.id} initial={endpoint} onShow={setDeliveryId} onGone={close} />
          )}
        </SheetContent>
      ) : null}
    </Sheet>
  );
}

interface OverviewProps {
  endpointId: string;
  initial: Endpoint;
  onShow: (deliveryId: string) => void;
  onGone: () => void;
}

function Overview({ endpointId, initial, onShow, onGone }: OverviewProps) {
  const t = useTranslations('integrations.hooks');
  const { data: endpoint = initial } = useQuery(
    apiQuery('/webhook-endpoints/{id}', { path: { id: endpointId } }),
  );
  const switchId = useId();
  const { id, url, events, health, enabled, previousSecretUntil } = endpoint;
  const turn = useAction({
    mutationFn: (isOn: boolean) =>
      api.patch('/webhook-endpoints/{id}', { path: { id }, body: { enabled: isOn } }),
    invalidates: ['/webhook-endpoints'],
  });
  return (
    <div className="space-y-6">
      <div className="space-y-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <HealthBadge health={health} />
          <label htmlFor={switchId} className="flex items-center gap-2.5 text-sm">
            {t('enabled')}
            <Switch
              id={switchId}
              checked={enabled}
              disabled={turn.isPending}
              onCheckedChange={(isOn) => turn.mutate(isOn)}
            />
          </label>
        </div>
        <p className="text-[0.8125rem] break-all text-muted-foreground">{url}</p>
        <p className="text-[0.8125rem] text-muted-foreground">
          <code>{events.join(', ')}</code>
        </p>
        {previousSecretUntil ? (
          <p className="text-[0.8125rem] text-muted-foreground tabular">
            {t('bothUntil')} <Time value={previousSecretUntil} format="datetime" />
          </p>
        ) : null}
        <HealthNote endpoint={endpoint} />
        <EndpointActions endpoint={endpoint} onGone={onGone} />
      </div>
      <DeliveryLog endpointId={id} onShow={onShow} />
    </div>
  );
}

/** What is wrong and what to do, where something is. */
function HealthNote({ endpoint: { health, failingSince } }: { endpoint: Endpoint }) {
  const t = useTranslations('integrations.hooks.healthHint');
  const { relative } = useFormat();
  if (health === 'new' || health === 'healthy') return null;
  const tone = health === 'failing' ? 'warning' : health === 'off' ? 'info' : 'danger';
  return (
    <Callout tone={tone}>
      {t(health, { since: failingSince ? relative(failingSince, new Date()) : '' })}
    </Callout>
  );
}
