'use client';

import { useQueryClient } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { api } from '@/ui/api/client';
import { Card, CardContent } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Form, SubmitButton, TextField, useZodForm } from '@/ui/form';

const schema = z.object({ name: z.string().trim().min(1, 'required').max(120, 'tooLong') });

/** For who left a team or was taken out of it: what that means, and a way to go on. */
export function NoTeam() {
  const t = useTranslations('team.none');
  const client = useQueryClient();
  const form = useZodForm(schema, { defaultValues: { name: '' } });
  return (
    <Card>
      <CardContent>
        <EmptyState compact icon={<Building2 />} title={t('title')} description={t('hint')} />
        <Form
          form={form}
          className="mx-auto max-w-sm"
          onSubmit={async (body) => {
            await api.post('/organization', { body });
            await client.invalidateQueries();
          }}
        >
          <TextField name="name" label={t('name')} autoComplete="organization" />
          <SubmitButton block>{t('submit')}</SubmitButton>
        </Form>
      </CardContent>
    </Card>
  );
}
