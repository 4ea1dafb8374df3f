'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api, isApiError } from '@/ui/api/client';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { Form, PasswordField, SubmitButton, useZodForm } from '@/ui/form';
import { PasswordChecklist } from './password-checklist';
import { resetSchema } from './schemas';

/** Whether an error is about the link and not about the password. */
function isDeadLink(error: unknown): boolean {
  if (!isApiError(error)) return false;
  if (error.fieldIssues.some((issue) => issue.path === 'token')) return true;
  return ['UNAUTHENTICATED', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN'].includes(error.code);
}

/** Sets a new password with the token of the link. */
export function ResetForm({ token }: { token: string | undefined }) {
  const t = useTranslations('auth.reset');
  const router = useRouter();
  const [dead, setDead] = useState(!token);
  const form = useZodForm(resetSchema, { defaultValues: { password: '', repeat: '' } });

  async function reset({ password }: { password: string }) {
    try {
      await api.post('/auth/reset-password', { body: { token, password } });
      router.push('/sign-in?done=reset');
    } catch (error) {
      if (!isDeadLink(error)) throw error;
      setDead(true);
    }
  }

  if (dead) {
    return (
      <div className="space-y-4">
        <Callout tone="warning">{t('failed')}</Callout>
        <Button asChild size="lg" block>
          <Link href="/forgot-password">{t('again')}</Link>
        </Button>
      </div>
    );
  }
  return (
    <Form form={form} onSubmit={reset}>
      <div className="space-y-2">
        <PasswordField name="password" label={t('password')} autoComplete="new-password" autoFocus />
        <PasswordChecklist />
      </div>
      <PasswordField name="repeat" label={t('repeat')} autoComplete="new-password" />
      <SubmitButton size="lg" block>
        {t('submit')}
      </SubmitButton>
    </Form>
  );
}
