'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { z } from 'zod';
import { isLocale } from '@/i18n/locales';
import { api, isApiError } from '@/ui/api/client';
import { Form, SubmitButton, useZodForm } from '@/ui/form';
import { useDeviceZone } from '@/ui/reader-zone';
import { NameFields, PasswordAndTerms } from '../person-fields';
import { signUpSchema } from '../schemas';
import { deadReason, type InvitationFacts } from './use-invitation';
import { useJoin } from './use-join';

const schema = signUpSchema.pick({ firstName: true, lastName: true, password: true, acceptTerms: true });
const defaultValues = { firstName: '', lastName: '', password: '', acceptTerms: false };

interface NewMemberFormProps {
  token: string;
  facts: InvitationFacts;
  onDead: () => void;
}

/** For somebody without an account: a name and a password, and they are a member and signed in. */
export function NewMemberForm({ token, facts, onDead }: NewMemberFormProps) {
  const t = useTranslations('auth.invitation');
  const locale = useLocale();
  const timezone = useDeviceZone();
  const form = useZodForm(schema, { defaultValues });
  const { enter } = useJoin(facts.organizationName, onDead);

  async function join(values: z.output<typeof schema>) {
    const person = { ...values, acceptTerms: true, timezone, ...(isLocale(locale) ? { locale } : {}) };
    try {
      await api.post('/invitations/accept', { body: { token, person } });
    } catch (error) {
      // Somebody has used or withdrawn it meanwhile, or made the account: the page says so.
      if (isApiError(error, 'UNAUTHENTICATED') || (isApiError(error, 'CONFLICT') && deadReason(error)))
        return onDead();
      if (!isApiError(error, 'VALIDATION_FAILED')) throw error;
      for (const { path, message } of error.fieldIssues) {
        const name = path.replace(/^person\./, '');
        if (!(name in defaultValues)) throw error;
        form.setError(name as keyof typeof defaultValues, { message }, { shouldFocus: true });
      }
      return;
    }
    await api.post('/auth/login', { body: { email: facts.email, password: values.password } });
    enter();
  }
  return (
    <Form form={form} onSubmit={join}>
      <p className="text-sm text-muted-foreground">{t('newHint')}</p>
      <p className="text-sm font-medium">{t('email', { email: facts.email })}</p>
      <NameFields autoFocus />
      {/* So that a password manager keeps the password with the address. */}
      <input type="email" autoComplete="username" value={facts.email} readOnly hidden />
      <PasswordAndTerms />
      <SubmitButton size="lg" block>
        {t('submit')}
      </SubmitButton>
    </Form>
  );
}
