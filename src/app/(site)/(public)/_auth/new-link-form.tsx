'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/ui/api/client';
import { Button } from '@/ui/button';
import { Form, SubmitButton, TextField, useZodForm } from '@/ui/form';
import { MailSent } from './mail-sent';
import { emailSchema } from './schemas';

interface NewLinkFormProps {
  path: '/auth/forgot-password' | '/auth/resend-verification';
  submitLabel: string;
}

/** Asks for an address and sends a link to it. The answer is the same whether or not the address is known. */
export function NewLinkForm({ path, submitLabel }: NewLinkFormProps) {
  const t = useTranslations('auth');
  const [sentTo, setSentTo] = useState<string>();
  const form = useZodForm(emailSchema, { defaultValues: { email: '' } });
  if (sentTo) {
    const body =
      path === '/auth/forgot-password'
        ? t('check.resetBody', { email: sentTo })
        : t('check.body', { email: sentTo });
    return (
      <MailSent title={t('check.title')} body={body}>
        <p className="text-sm text-muted-foreground">{t('check.spam')}</p>
        <Button variant="secondary" size="lg" block onClick={() => setSentTo(undefined)}>
          {t('check.wrongAddress')}
        </Button>
        <Button asChild variant="ghost" size="lg" block>
          <Link href="/sign-in">{t('check.toSignIn')}</Link>
        </Button>
      </MailSent>
    );
  }
  return (
    <Form
      form={form}
      onSubmit={async ({ email }) => {
        await api.post(path, { body: { email } });
        setSentTo(email);
      }}
    >
      <TextField
        name="email"
        label={t('signIn.email')}
        type="email"
        inputMode="email"
        autoComplete="username"
      />
      <SubmitButton size="lg" block>
        {submitLabel}
      </SubmitButton>
    </Form>
  );
}
