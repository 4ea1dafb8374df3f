'use client';

import { CreditCard, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { api, isApiError, newKey } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SkeletonList } from '@/ui/skeleton';
import { toast } from '@/ui/toast';
import { Tooltip } from '@/ui/tooltip';
import { type Method, useMethods } from './use-methods';

const RETURN_TO = '/client/billing?tab=payment';

/** Saved cards: add one on Stripe's page, choose the default, remove. */
export function MethodsCard({ canManage }: { canManage: boolean }) {
  const t = useTranslations('billing.methods');
  const { data, error, refetch } = useMethods();
  const add = useAction({
    mutationFn: () =>
      api.post('/payments/methods', { body: { returnTo: RETURN_TO }, idempotencyKey: newKey() }),
    onSuccess: ({ redirectUrl }) => window.location.assign(redirectUrl),
  });
  const addButton = canManage ? (
    <Button size="sm" variant="secondary" loading={add.isPending} onClick={() => add.mutate()}>
      <Plus />
      {t('add')}
    </Button>
  ) : null;
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} actions={data?.length ? addButton : null} />
      <CardContent>
        {isApiError(error, 'FORBIDDEN') ? (
          <p className="text-sm text-muted-foreground">{t('notYours')}</p>
        ) : error && !data ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : null}
        {data || error ? null : <SkeletonList rows={2} />}
        {data?.length === 0 ? (
          <EmptyState
            compact
            icon={<CreditCard />}
            title={t('none')}
            description={t('noneHint')}
            action={addButton}
          />
        ) : null}
        <ul className="divide-y">
          {data?.map((method) => (
            <MethodRow key={method.id} method={method} canManage={canManage} />
          ))}
        </ul>
      </CardContent>
    </Card>
  );
}

function MethodRow({ method, canManage }: { method: Method; canManage: boolean }) {
  const t = useTranslations('billing.methods');
  const { id, label, expMonth, expYear, isDefault, needed } = method;
  const invalidates = ['/payments/methods', '/payments/top-up'];
  const makeDefault = useAction({
    mutationFn: () => api.patch('/payments/methods/{id}', { path: { id }, body: { isDefault: true } }),
    invalidates,
    onSuccess: () => void toast.success(t('defaultDone', { card: label })),
  });
  const remove = useAction({
    mutationFn: () => api.delete('/payments/methods/{id}', { path: { id } }),
    invalidates,
    onSuccess: () => void toast.success(t('removed', { card: label })),
  });
  const bin = (
    <Button variant="ghost" size="icon-sm" aria-label={t('removeOf', { card: label })} disabled={needed}>
      <Trash2 />
    </Button>
  );
  return (
    <li className="flex min-h-14 items-center justify-between gap-3 py-2">
      <div className="min-w-0 text-sm">
        <p className="flex flex-wrap items-center gap-2 font-medium tabular">
          {label}
          {isDefault ? <Badge tone="primary">{t('default')}</Badge> : null}
        </p>
        <p className="text-[0.8125rem] text-muted-foreground tabular">
          {t('expires', { date: `${String(expMonth).padStart(2, '0')}/${expYear}` })}
        </p>
      </div>
      {canManage ? (
        <div className="flex items-center gap-1">
          {isDefault ? null : (
            <Button
              size="sm"
              variant="ghost"
              loading={makeDefault.isPending}
              onClick={() => makeDefault.mutate()}
            >
              {t('makeDefault')}
            </Button>
          )}
          {needed ? (
            <Tooltip content={t('needed')}>
              <span>{bin}</span>
            </Tooltip>
          ) : (
            <ConfirmDialog
              trigger={bin}
              title={t('removeTitle', { card: label })}
              description={t('removeHint')}
              confirmLabel={t('remove')}
              destructive
              onConfirm={() => remove.mutateAsync()}
            />
          )}
        </div>
      ) : null}
    </li>
  );
}
