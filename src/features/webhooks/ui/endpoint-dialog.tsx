'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { api } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import type { Schema } from '@/ui/api/types';
import { Button } from '@/ui/button';
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from '@/ui/dialog';
import { Field, Form, SubmitButton, TextField, useZodForm } from '@/ui/form';
import { SecretOnce } from '@/ui/secret-once';
import { createEndpointInput } from '../api/webhooks.schemas';
import { EventPicker } from './event-picker';

type Values = z.input<typeof createEndpointInput>;

const valuesOf = (endpoint?: Schema<'WebhookEndpoint'>): Values => ({
  url: endpoint?.url ?? '',
  description: endpoint?.description ?? '',
  events: (endpoint?.events ?? ['job.*']) as Values['events'],
});

/** Adds an endpoint and shows its secret once, or changes one. */
export function EndpointDialog({
  endpoint,
  trigger,
}: {
  endpoint?: Schema<'WebhookEndpoint'>;
  trigger: ReactNode;
}) {
  const t = useTranslations('integrations');
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const form = useZodForm(createEndpointInput, { defaultValues: valuesOf(endpoint) });
  const toggle = (isOpen: boolean) => {
    setOpen(isOpen);
    form.reset(valuesOf(endpoint));
    if (!isOpen) setSecret(null);
  };
  async function save(body: Values) {
    if (endpoint) {
      await api.patch('/webhook-endpoints/{id}', { path: { id: endpoint.id }, body });
      setOpen(false);
    } else {
      setSecret((await api.post('/webhook-endpoints', { body })).secret);
    }
    await invalidatePaths(client, ['/webhook-endpoints']);
  }
  return (
    <Dialog open={open} onOpenChange={toggle}>
      <DialogTrigger asChild>{trigger}</DialogTrigger>
      {secret ? (
        <DialogContent title={t('hooks.created')} description={t('hooks.createdHint')}>
          <SecretOnce secret={secret} label={t('hooks.created')} />
          <DialogFooter>
            <Button onClick={() => toggle(false)}>{t('secret.close')}</Button>
          </DialogFooter>
        </DialogContent>
      ) : (
        <DialogContent
          title={t(endpoint ? 'hooks.edit' : 'hooks.add')}
          description={t('hooks.hint')}
          size="lg"
        >
          <Form form={form} onSubmit={save}>
            <TextField
              name="url"
              type="url"
              label={t('hooks.url')}
              hint={t('hooks.urlHint')}
              placeholder="https://"
              autoComplete="off"
            />
            <TextField name="description" label={t('hooks.description')} optional />
            <Field name="events" label={t('hooks.events')}>
              {(_control, field) => <EventPicker value={field.value ?? []} onChange={field.onChange} />}
            </Field>
            <DialogFooter>
              <SubmitButton>{t(endpoint ? 'hooks.saveChanges' : 'hooks.save')}</SubmitButton>
            </DialogFooter>
          </Form>
        </DialogContent>
      )}
    </Dialog>
  );
}
