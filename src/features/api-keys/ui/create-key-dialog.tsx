'use client';

import { useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { DAY_MS } from '@/shared/durations';
import { api } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import { Button } from '@/ui/button';
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from '@/ui/dialog';
import { Field, Form, SelectField, SubmitButton, TextField, useZodForm } from '@/ui/form';
import { SecretOnce } from '@/ui/secret-once';
import { createKeyInput } from '../api/api-keys.schemas';
import { ScopePicker } from './scope-picker';

const NEVER = 'never';
const LIVES = [NEVER, '30', '90', '365'] as const;
const input = createKeyInput.pick({ name: true, scopes: true }).extend({ lives: z.enum(LIVES) });
const defaultValues: z.input<typeof input> = { name: '', scopes: ['jobs:read'], lives: NEVER };

/** Makes a key: what it is for, what it may do, until when. Then shows it, once. */
export function CreateKeyDialog() {
  const t = useTranslations('integrations');
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const form = useZodForm(input, { defaultValues });
  const toggle = (isOpen: boolean) => {
    setOpen(isOpen);
    if (isOpen) return;
    setMade(null);
    form.reset(defaultValues);
  };
  return (
    <Dialog open={open} onOpenChange={toggle}>
      <DialogTrigger asChild>
        <Button size="sm">
          <Plus aria-hidden />
          {t('keys.create')}
        </Button>
      </DialogTrigger>
      {made ? (
        <DialogContent
          title={t('keys.created')}
          description={t('keys.createdHint', { address: `${window.location.origin}/v1` })}
        >
          <SecretOnce secret={made} label={t('keys.created')} />
          <DialogFooter>
            <Button onClick={() => toggle(false)}>{t('secret.close')}</Button>
          </DialogFooter>
        </DialogContent>
      ) : (
        <DialogContent title={t('keys.create')} description={t('keys.hint')} size="lg">
          <Form
            form={form}
            onSubmit={async ({ name, scopes, lives }) => {
              const days = lives === NEVER ? null : Number(lives);
              const expiresAt = days === null ? null : new Date(Date.now() + days * DAY_MS).toISOString();
              const { key } = await api.post('/api-keys', { body: { name, scopes, expiresAt } });
              setMade(key);
              await invalidatePaths(client, ['/api-keys']);
            }}
          >
            <TextField name="name" label={t('keys.name')} placeholder={t('keys.namePlaceholder')} />
            <Field name="scopes" label={t('keys.scopes')}>
              {(_control, field) => <ScopePicker value={field.value ?? []} onChange={field.onChange} />}
            </Field>
            <SelectField
              name="lives"
              label={t('keys.expires')}
              options={LIVES.map((value) => ({
                value,
                label: value === NEVER ? t('keys.never') : t('keys.days', { count: Number(value) }),
              }))}
            />
            <DialogFooter>
              <SubmitButton>{t('keys.save')}</SubmitButton>
            </DialogFooter>
          </Form>
        </DialogContent>
      )}
    </Dialog>
  );
}
