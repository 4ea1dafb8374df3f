'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { api, isApiError } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Callout } from '@/ui/callout';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { Form, SelectField, SubmitButton, TextField, useZodForm } from '@/ui/form';
import { SkeletonList } from '@/ui/skeleton';
import { Switch } from '@/ui/switch';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import { packPrice } from '../domain/packs';
import type { PackSize } from '../domain/payment.options';
import { useMethods } from './use-methods';

type TopUp = Schema<'TopUp'>;

/** Buying a pack by itself when credits run low: off until switched on, and never beyond its cap. */
export function TopUpCard({ canManage }: { canManage: boolean }) {
  const t = useTranslations('billing.topUp');
  const { data, error, refetch } = useQuery(apiQuery('/payments/top-up'));
  // Not for those who may not spend; beside it the cards say so.
  if (isApiError(error, 'FORBIDDEN')) return null;
  return (
    <Card>
      <CardHeader
        title={t('title')}
        description={t('hint')}
        actions={data ? <TopUpSwitch topUp={data} canManage={canManage} /> : null}
      />
      <CardContent className="space-y-4">
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {data?.lastFailure ? (
          <Callout tone="warning">{t('failed', { reason: data.lastFailure })}</Callout>
        ) : null}
        {data ? <TopUpForm topUp={data} canManage={canManage} /> : null}
        {data || error ? null : <SkeletonList rows={3} />}
      </CardContent>
    </Card>
  );
}

function TopUpSwitch({ topUp, canManage }: { topUp: TopUp; canManage: boolean }) {
  const t = useTranslations('billing.topUp');
  const methods = useMethods();
  const change = useAction({
    mutationFn: (enabled: boolean) => api.patch('/payments/top-up', { body: { enabled } }),
    invalidates: ['/payments/top-up'],
    onSuccess: ({ enabled }) => void toast.success(t(enabled ? 'on' : 'off')),
  });
  const noCard = methods.data?.length === 0;
  return (
    <Switch
      aria-label={t('title')}
      checked={topUp.enabled}
      disabled={!canManage || change.isPending || (noCard && !topUp.enabled)}
      onCheckedChange={(enabled) => change.mutate(enabled)}
    />
  );
}

const schema = z
  .object({
    threshold: z.coerce.number('number').int('number').min(0, 'number').max(1000, 'number'),
    pack: z.enum(['5', '20', '50']),
    monthlyCap: z.coerce.number('number').min(0, 'number').max(100_000, 'number'),
  })
  .refine(({ pack, monthlyCap }) => monthlyCap * 100 >= packPrice(Number(pack) as PackSize), {
    path: ['monthlyCap'],
    message: 'capBelowPack',
  });

function TopUpForm({ topUp, canManage }: { topUp: TopUp; canManage: boolean }) {
  const t = useTranslations('billing.topUp');
  const formats = useFormat();
  const methods = useMethods();
  const form = useZodForm(schema, {
    defaultValues: {
      threshold: topUp.threshold,
      pack: String(topUp.pack) as '5' | '20' | '50',
      monthlyCap: topUp.monthlyCap / 100,
    },
  });
  const save = useAction({
    mutationFn: ({ threshold, pack, monthlyCap }: z.output<typeof schema>) =>
      api.patch('/payments/top-up', {
        body: {
          threshold,
          pack: Number(pack) as 5 | 20 | 50,
          monthlyCap: Math.round(monthlyCap * 100),
        },
      }),
    invalidates: ['/payments/top-up'],
    quiet: true,
    onSuccess: () => void toast.success(t('saved')),
  });
  return (
    <Form form={form} onSubmit={(values) => save.mutateAsync(values)}>
      {methods.data?.length === 0 ? <Callout>{t('needsCard')}</Callout> : null}
      <fieldset disabled={!canManage} className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="threshold" label={t('threshold')} inputMode="numeric" />
          <SelectField
            name="pack"
            label={t('pack')}
            disabled={!canManage}
            options={['5', '20', '50'].map((value) => ({
              value,
              label: t('packOf', { count: Number(value) }),
            }))}
          />
        </div>
        <TextField
          name="monthlyCap"
          label={t('cap')}
          inputMode="decimal"
          hint={t('spent', { amount: formats.money(topUp.spentThisMonth) })}
        />
        {canManage ? <SubmitButton variant="secondary">{t('save')}</SubmitButton> : null}
      </fieldset>
    </Form>
  );
}
