'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DAY_MS } from '@/shared/durations';
import { api } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Dialog, DialogContent, DialogFooter } from '@/ui/dialog';
import { SecretOnce } from '@/ui/secret-once';
import { toast } from '@/ui/toast';
import { EndpointDialog } from './endpoint-dialog';

const LOG_DAYS = 30;

interface EndpointActionsProps {
  endpoint: Schema<'WebhookEndpoint'>;
  onGone: () => void;
}

/** Test, replay, edit, new secret, remove. */
export function EndpointActions({ endpoint, onGone }: EndpointActionsProps) {
  const t = useTranslations('integrations.hooks');
  const tSecret = useTranslations('integrations.secret');
  const [secret, setSecret] = useState<string | null>(null);
  const at = { path: { id: endpoint.id } };
  const invalidates = ['/webhook-endpoints'];
  const test = useAction({
    mutationFn: () => api.post('/webhook-endpoints/{id}/test', at),
    invalidates,
    onSuccess: () => void toast.success(t('testSent')),
  });
  const replay = useAction({
    mutationFn: () => {
      const since = new Date(Date.now() - LOG_DAYS * DAY_MS).toISOString();
      return api.post('/webhook-endpoints/{id}/replay-failed', { ...at, body: { since } });
    },
    invalidates,
    onSuccess: ({ replayed }) => void toast.success(t('replayedCount', { count: replayed })),
  });
  const rotate = useAction({
    mutationFn: () => api.post('/webhook-endpoints/{id}/rotate-secret', at),
    invalidates,
    onSuccess: (answer) => setSecret(answer.secret),
  });
  const remove = useAction({
    mutationFn: () => api.delete('/webhook-endpoints/{id}', at),
    invalidates,
    onSuccess: () => {
      toast.success(t('removed'));
      onGone();
    },
  });
  const button = (label: string) => (
    <Button variant="secondary" size="sm">
      {label}
    </Button>
  );
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" loading={test.isPending} onClick={() => test.mutate()}>
        {t('test')}
      </Button>
      <EndpointDialog endpoint={endpoint} trigger={button(t('edit'))} />
      <ConfirmDialog
        trigger={button(t('replayFailed'))}
        title={t('replayFailedTitle')}
        description={t('replayFailedHint')}
        confirmLabel={t('replayFailed')}
        onConfirm={() => replay.mutateAsync()}
      />
      <ConfirmDialog
        trigger={button(t('rotate'))}
        title={t('rotateTitle')}
        description={t('rotateHint')}
        confirmLabel={t('rotate')}
        onConfirm={() => rotate.mutateAsync()}
      />
      <ConfirmDialog
        trigger={button(t('remove'))}
        title={t('removeTitle')}
        description={t('removeHint')}
        confirmLabel={t('remove')}
        destructive
        onConfirm={() => remove.mutateAsync()}
      />
      <Dialog open={secret !== null} onOpenChange={(isOpen) => !isOpen && setSecret(null)}>
        <DialogContent title={t('rotated')} description={t('createdHint')}>
          <SecretOnce secret={secret ?? ''} label={t('rotated')} />
          <DialogFooter>
            <Button onClick={() => setSecret(null)}>{tSecret('close')}</Button>
          </DialogFooter>
        </DialogContent>
      </Dialog>
    </div>
  );
}
