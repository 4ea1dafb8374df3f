'use client';

import { useQueryClient } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { api, isApiError } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import { Button } from '@/ui/button';
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from '@/ui/dialog';
import { Form, SubmitButton, TextField, useZodForm } from '@/ui/form';
import { toast } from '@/ui/toast';
import { RoleFields, roleBody, roleShape } from './role-fields';
import { useTeamError } from './use-team-error';

const schema = z.object({
  email: z.string().trim().toLowerCase().max(254, 'tooLong').pipe(z.email('email')),
  ...roleShape,
});
const defaultValues = { email: '', role: 'member', budget: '' } as const;

/** Asks somebody into the organization by mail. */
export function InviteDialog() {
  const t = useTranslations('team.invite');
  const tc = useTranslations('common');
  const words = useTeamError();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const form = useZodForm(schema, { defaultValues });
  const toggle = (next: boolean) => {
    if (next) form.reset(defaultValues);
    setOpen(next);
  };
  async function send({ email, ...rest }: z.output<typeof schema>) {
    try {
      await api.post('/organization/members', { body: { email, ...roleBody(rest) } });
    } catch (error) {
      if (!isApiError(error, 'CONFLICT') || error.fieldIssues.length === 0) throw error;
      const isMember = error.fieldIssues[0]?.message.startsWith('A member');
      form.setError(
        'email',
        { message: t(isMember ? 'memberAlready' : 'invitedAlready') },
        { shouldFocus: true },
      );
      return;
    }
    await invalidatePaths(client, ['/organization']);
    toast.success(t('sent', { email }));
    setOpen(false);
  }
  return (
    <Dialog open={open} onOpenChange={toggle}>
      <DialogTrigger asChild>
        <Button size="sm">
          <UserPlus aria-hidden />
          {t('open')}
        </Button>
      </DialogTrigger>
      <DialogContent title={t('title')} description={t('hint')} size="md">
        <Form form={form} errorText={words} onSubmit={send}>
          <TextField
            name="email"
            label={t('email')}
            type="email"
            inputMode="email"
            autoComplete="off"
            autoFocus
          />
          <RoleFields />
          <DialogFooter>
            <DialogClose asChild>
              <Button variant="secondary">{tc('cancel')}</Button>
            </DialogClose>
            <SubmitButton>{t('send')}</SubmitButton>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
