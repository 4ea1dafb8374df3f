'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { isApiError } from '@/ui/api/api-error';
import { api } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import { Card, CardContent, CardFooter, CardHeader } from '@/ui/card';
import { cn } from '@/ui/cn';
import { Form, PasswordField, SubmitButton, useZodForm } from '@/ui/form';
import { toast } from '@/ui/toast';
import { changePasswordInput, PASSWORD_RULES } from '../api/auth.schemas';

/** Changes the password; every other session ends with it. */
export function PasswordForm() {
  const t = useTranslations('account.password');
  const client = useQueryClient();
  const form = useZodForm(changePasswordInput, { defaultValues: { currentPassword: '', newPassword: '' } });
  const typed = useWatch({ control: form.control, name: 'newPassword' }) ?? '';
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} />
      <Form
        form={form}
        className="space-y-0"
        errorText={(error) => (isApiError(error, 'UNAUTHENTICATED') ? t('wrong') : undefined)}
        onSubmit={async (body) => {
          await api.patch('/users/me/password', { body });
          form.reset();
          toast.success(t('changed'));
          await invalidatePaths(client, ['/auth/sessions']);
        }}
      >
        <CardContent className="grid gap-4 sm:grid-cols-2">
          <PasswordField name="currentPassword" label={t('current')} autoComplete="current-password" />
          <div>
            <PasswordField name="newPassword" label={t('new')} autoComplete="new-password" />
            <ul aria-label={t('rules')} className="mt-2 flex flex-wrap gap-x-3 gap-y-0.5 text-xs">
              {PASSWORD_RULES.map((rule) => (
                <li
                  key={rule.key}
                  className={cn(rule.test(typed) ? 'text-success' : 'text-muted-foreground')}
                >
                  <span aria-hidden>{rule.test(typed) ? '✓' : '·'}</span> {t(`rule.${rule.key}`)}
                </li>
              ))}
            </ul>
          </div>
        </CardContent>
        <CardFooter className="justify-end">
          <SubmitButton>{t('change')}</SubmitButton>
        </CardFooter>
      </Form>
    </Card>
  );
}
