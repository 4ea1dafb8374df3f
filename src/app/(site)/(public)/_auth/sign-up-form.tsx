'use client';

import { Briefcase, MoonStar } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import type { PaidTier } from '@/features/credits/domain/plans';
import { isLocale } from '@/i18n/locales';
import { api } from '@/ui/api/client';
import { Form, RadioField, SubmitButton, TextField, useZodForm } from '@/ui/form';
import { RadioCard } from '@/ui/radio-group';
import { useDeviceZone } from '@/ui/reader-zone';
import { forgetReferralCode } from '../_referral/kept-code';
import { ReferralNote } from '../_referral/referral-note';
import { NameFields, PasswordAndTerms } from './person-fields';
import { signUpSchema } from './schemas';

type SignUp = z.output<typeof signUpSchema>;

interface SignUpFormProps {
  role: SignUp['role'];
  /** That a client came for. */
  plan?: PaidTier;
  /** Of the link that a client came by. */
  referralCode?: string;
}

/** Makes an account, remembers the plan and the link that a client came by, and goes on to "check your e-mail". */
export function SignUpForm({ role, plan, referralCode }: SignUpFormProps) {
  const t = useTranslations('auth.signUp');
  const router = useRouter();
  const locale = useLocale();
  const timezone = useDeviceZone();
  const form = useZodForm(signUpSchema, {
    defaultValues: {
      role,
      firstName: '',
      lastName: '',
      organizationName: '',
      email: '',
      password: '',
      acceptTerms: false,
    },
  });
  const chosen = useWatch({ control: form.control, name: 'role' });

  async function signUp({ organizationName, ...values }: SignUp) {
    const body = {
      ...values,
      acceptTerms: true,
      timezone,
      ...(isLocale(locale) ? { locale } : {}),
      ...(values.role === 'client' && organizationName ? { organizationName } : {}),
      ...(values.role === 'client' && plan ? { plan } : {}),
      ...(values.role === 'client' && referralCode ? { referralCode } : {}),
    };
    await api.post('/auth/register', { body });
    if (body.referralCode) forgetReferralCode();
    const search = new URLSearchParams({ email: values.email, ...(body.plan ? { plan: body.plan } : {}) });
    router.push(`/check-email?${search}`);
  }

  return (
    <Form form={form} onSubmit={signUp}>
      <RadioField name="role" label={t('iAm')} groupClassName="grid-cols-1 min-[420px]:grid-cols-2">
        <RadioCard
          value="client"
          title={t('client')}
          description={t('clientHint')}
          icon={<MoonStar aria-hidden />}
        />
        <RadioCard
          value="worker"
          title={t('worker')}
          description={t('workerHint')}
          icon={<Briefcase aria-hidden />}
        />
      </RadioField>
      {chosen === 'client' && referralCode ? <ReferralNote code={referralCode} /> : null}
      <NameFields />
      {chosen === 'client' ? <CompanyField /> : null}
      <TextField
        name="email"
        label={chosen === 'client' ? t('workEmail') : t('email')}
        type="email"
        inputMode="email"
        autoComplete="username"
      />
      <PasswordAndTerms />
      <SubmitButton size="lg" block>
        {t('submit')}
      </SubmitButton>
    </Form>
  );
}

function CompanyField() {
  const t = useTranslations('auth.signUp');
  const common = useTranslations('common');
  return (
    <TextField
      name="organizationName"
      label={t('organization')}
      optional={common('optional')}
      hint={t('organizationHint')}
      autoComplete="organization"
    />
  );
}
