'use client';

import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { api, isApiError } from '@/ui/api/client';
import { Form, PasswordField, SubmitButton, TextField, useZodForm } from '@/ui/form';

const schema = z.object({
  currentPassword: z.string().min(1, 'required').max(200, 'tooLong'),
  code: z.string().trim().min(6, 'required').max(40, 'tooLong'),
});

interface ShowFactorFormProps {
  path: '/auth/totp/disable' | '/auth/totp/recovery-codes';
  submit: string;
  destructive?: boolean;
  /** Gets the recovery codes where there are new ones. */
  onDone: (codes: string[]) => void;
}

/** The app's six digits; anything else is meant as a recovery code. */
const asShown = (code: string) => (/^\d{3}\s?\d{3}$/.test(code) ? { code } : { recoveryCode: code });

/** Asks for the password and a code before something changes about the second factor. */
export function ShowFactorForm({ path, submit, destructive, onDone }: ShowFactorFormProps) {
  const t = useTranslations('account.secondFactor');
  const form = useZodForm(schema, { defaultValues: { currentPassword: '', code: '' } });
  return (
    <Form
      form={form}
      onSubmit={async ({ currentPassword, code }) => {
        try {
          const body = { currentPassword, ...asShown(code) };
          const answer = await api.post<{ recoveryCodes?: string[] }>(path as string, { body });
          onDone(answer.recoveryCodes ?? []);
        } catch (error) {
          if (!isApiError(error, 'VALIDATION_FAILED')) throw error;
          const isPassword = error.fieldIssues[0]?.path === 'currentPassword';
          const [field, words] = isPassword
            ? (['currentPassword', t('wrongPassword')] as const)
            : (['code', t('wrongCode')] as const);
          form.setError(field, { message: words }, { shouldFocus: true });
        }
      }}
    >
      <PasswordField name="currentPassword" label={t('password')} autoComplete="current-password" autoFocus />
      <TextField name="code" label={t('code')} hint={t('codeOrRecovery')} autoComplete="one-time-code" />
      <div className="flex justify-end">
        <SubmitButton variant={destructive ? 'destructive' : 'primary'}>{submit}</SubmitButton>
      </div>
    </Form>
  );
}
