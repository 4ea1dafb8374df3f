'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { Form, SubmitButton, TextareaField, TextField, useZodForm } from '@/ui/form';
import { SkeletonList } from '@/ui/skeleton';
import { toast } from '@/ui/toast';

type Billing = Schema<'Billing'>;

const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'tooLong')
    .transform((value) => value || null);

const schema = z.object({
  legalName: optional(200),
  address: optional(500),
  taxId: optional(60),
  email: z.union([z.literal('').transform(() => null), z.email('email')]),
});

/** What stands on the organization's invoices. */
export function BillingDetails({ canManage }: { canManage: boolean }) {
  const t = useTranslations('billing.details');
  const { data } = useQuery(apiQuery('/organization'));
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} />
      <CardContent>
        {data ? <DetailsForm billing={data.billing} canManage={canManage} /> : <SkeletonList rows={3} />}
      </CardContent>
    </Card>
  );
}

function DetailsForm({ billing, canManage }: { billing: Billing; canManage: boolean }) {
  const t = useTranslations('billing.details');
  const form = useZodForm(schema, {
    defaultValues: {
      legalName: billing.legalName ?? '',
      address: billing.address ?? '',
      taxId: billing.taxId ?? '',
      email: billing.email ?? '',
    },
  });
  const save = useAction({
    mutationFn: (details: z.output<typeof schema>) =>
      api.patch('/organization', { body: { billing: details } }),
    invalidates: ['/organization'],
    quiet: true,
    onSuccess: () => void toast.success(t('saved')),
  });
  return (
    <Form form={form} onSubmit={(values) => save.mutateAsync(values)}>
      <fieldset disabled={!canManage} className="space-y-4">
        <TextField name="legalName" label={t('legalName')} autoComplete="organization" />
        <TextareaField name="address" label={t('address')} rows={3} autoComplete="street-address" />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="taxId" label={t('taxId')} />
          <TextField name="email" type="email" label={t('email')} autoComplete="email" />
        </div>
        {canManage ? <SubmitButton>{t('save')}</SubmitButton> : null}
      </fieldset>
    </Form>
  );
}
