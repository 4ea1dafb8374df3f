'use client';

import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { homeOf, safeNext } from '@/shared/portals';
import { api, isApiError } from '@/ui/api/client';
import { type SessionUser, sessionQuery } from '@/ui/api/use-session';
import { Form, PasswordField, SubmitButton, TextField, useZodForm } from '@/ui/form';
import { setLocale } from '@/ui/preferences';
import { signInSchema } from './schemas';
import { SecondFactorForm } from './second-factor-form';

interface SignInFormProps {
  next?: string;
  email?: string;
  /** Where signing in is one step of something else: what follows it, instead of going anywhere. */
  onEntered?: (user: SessionUser) => void;
}

/** Signs in and goes where the person was headed, or to the first page of their role. */
export function SignInForm({ next, email = '', onEntered }: SignInFormProps) {
  const t = useTranslations('auth.signIn');
  const router = useRouter();
  const client = useQueryClient();
  const form = useZodForm(signInSchema, { defaultValues: { email, password: '' } });
  const [challenge, setChallenge] = useState<string | null>(null);

  async function signIn(values: { email: string; password: string }) {
    try {
      enter((await api.post('/auth/login', { body: values })).user);
    } catch (error) {
      if (!isApiError(error, 'SECOND_FACTOR_REQUIRED')) throw error;
      setChallenge(String((error.details as { challenge?: unknown }).challenge));
    }
  }

  function enter(user: SessionUser) {
    client.clear();
    client.setQueryData(sessionQuery.queryKey, user);
    setLocale(user.profile.locale);
    if (onEntered) return onEntered(user);
    const home = homeOf(user.role);
    const wanted = safeNext(next);
    const target = wanted?.startsWith(home) ? wanted : home;
    // The staff panel has its own root layout, so it needs a full load.
    if (user.role === 'admin') return window.location.assign(target);
    router.push(target);
    router.refresh();
  }

  if (challenge) {
    const back = () => {
      form.resetField('password');
      setChallenge(null);
    };
    return <SecondFactorForm challenge={challenge} onDone={enter} onBack={back} />;
  }
  return (
    <Form
      form={form}
      onSubmit={signIn}
      errorText={(error) => (isApiError(error, 'UNAUTHENTICATED') ? t('wrong') : undefined)}
    >
      <TextField
        name="email"
        label={t('email')}
        type="email"
        inputMode="email"
        autoComplete="username"
        autoFocus={!email}
      />
      <div className="relative">
        <PasswordField
          name="password"
          label={t('password')}
          autoComplete="current-password"
          autoFocus={Boolean(email)}
        />
        <Link
          href="/forgot-password"
          className="absolute top-0 right-0 rounded-sm text-[0.8125rem] text-primary hover:underline"
        >
          {t('forgot')}
        </Link>
      </div>
      <SubmitButton size="lg" block>
        {t('submit')}
      </SubmitButton>
    </Form>
  );
}
