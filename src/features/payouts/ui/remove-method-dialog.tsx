'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import { Button } from '@/ui/button';
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from '@/ui/dialog';
import { Form, PasswordField, SubmitButton, useZodForm } from '@/ui/form';
import { toast } from '@/ui/toast';
import { removeMethodInput } from '../api/payout-method.schemas';

/** Takes the account out of force, with the password. */
export function RemoveMethodDialog() {
  const t = useTranslations('earnings.method');
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const form = useZodForm(removeMethodInput, { defaultValues: { currentPassword: '' } });
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="sm">
          {t('remove')}
        </Button>
      </DialogTrigger>
      <DialogContent size="sm" title={t('removeTitle')} description={t('removeHint')}>
        <Form
          form={form}
          onSubmit={async (body) => {
            await api.delete('/users/me/payout-method', { body });
            await invalidatePaths(client, ['/users/me/payout-method', '/earnings']);
            toast.success(t('removed'));
            form.reset();
            setOpen(false);
          }}
        >
          <PasswordField name="currentPassword" label={t('password')} autoComplete="current-password" />
          <DialogFooter>
            <SubmitButton variant="destructive">{t('remove')}</SubmitButton>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
