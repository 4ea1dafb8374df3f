'use client';

import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';
import { toast } from '@/ui/toast';

const TONES = { active: 'success', expired: 'neutral', revoked: 'neutral', ownerless: 'warning' } as const;

/** One key: what it may do, when it was used, and the button that ends it. */
export function KeyRow({ apiKey }: { apiKey: Schema<'ApiKey'> }) {
  const t = useTranslations('integrations.keys');
  const { id, name, hint, state, scopes, lastUsedAt, expiresAt, createdBy, rateLimit } = apiKey;
  const revoke = useAction({
    mutationFn: () => api.delete('/api-keys/{id}', { path: { id } }),
    invalidates: ['/api-keys'],
    onSuccess: () => void toast.success(t('revoked')),
  });
  return (
    <li className="flex items-start gap-3 py-4 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 space-y-1.5">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm font-medium">
          {name}
          <StatusBadge tone={TONES[state]}>{t(`state.${state}`)}</StatusBadge>
        </p>
        <p className="flex flex-wrap gap-x-2 text-[0.8125rem] text-muted-foreground">
          <code>{hint}</code>
          <span className="tabular">
            {lastUsedAt ? (
              <>
                {t('lastUsed')} <Time value={lastUsedAt} format="relative" />
              </>
            ) : (
              t('neverUsed')
            )}
          </span>
          {expiresAt && state === 'active' ? (
            <span className="tabular">
              {t('ends')} <Time value={expiresAt} format="day" />
            </span>
          ) : null}
          {rateLimit ? <span className="tabular">{t('rate', { count: rateLimit })}</span> : null}
          <span>{t('madeBy', { name: createdBy.name })}</span>
        </p>
        <p className="flex flex-wrap gap-1.5">
          {scopes.map((scope) => (
            <Badge key={scope} tone="outline">
              {scope}
            </Badge>
          ))}
        </p>
      </div>
      {state === 'revoked' ? null : (
        <ConfirmDialog
          trigger={
            <Button variant="ghost" size="sm" aria-label={t('revokeOf', { name })}>
              {t('revoke')}
            </Button>
          }
          title={t('revokeTitle', { name })}
          description={t('revokeHint')}
          confirmLabel={t('revoke')}
          destructive
          onConfirm={() => revoke.mutateAsync()}
        />
      )}
    </li>
  );
}
