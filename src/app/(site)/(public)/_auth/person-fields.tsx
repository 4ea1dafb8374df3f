'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { CheckboxField, PasswordField, TextField } from '@/ui/form';
import { PasswordChecklist } from './password-checklist';

/** First and last name, side by side where there is room. */
export function NameFields({ autoFocus }: { autoFocus?: boolean }) {
  const t = useTranslations('auth.signUp');
  return (
    <div className="grid gap-4 min-[420px]:grid-cols-2">
      <TextField name="firstName" label={t('firstName')} autoComplete="given-name" autoFocus={autoFocus} />
      <TextField name="lastName" label={t('lastName')} autoComplete="family-name" />
    </div>
  );
}

/** A password of one's choice, with what it must have, and the terms. */
export function PasswordAndTerms() {
  const t = useTranslations('auth.signUp');
  return (
    <>
      <div className="space-y-2">
        <PasswordField name="password" label={t('password')} autoComplete="new-password" />
        <PasswordChecklist />
      </div>
      <CheckboxField
        name="acceptTerms"
        label={t.rich('terms', {
          link: (words) => (
            <Link href="/terms" target="_blank" className="text-primary underline underline-offset-2">
              {words}
            </Link>
          ),
        })}
      />
    </>
  );
}
