'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { api, isApiError } from '@/ui/api/client';
import type { SessionUser } from '@/ui/api/use-session';
import { Button } from '@/ui/button';
import { Form, SubmitButton, TextField, useZodForm } from '@/ui/form';

const schema = z.object({ code: z.string().trim().min(6, 'required').max(40, 'tooLong') });

interface SecondFactorFormProps {
  /** What the right password was answered with. */
  challenge: string;
  onDone: (user: SessionUser) => void;
  onBack: () => void;
}

/** The second half of a sign-in: the app's code, or a recovery code. */
export function SecondFactorForm({ challenge, onDone, onBack }: SecondFactorFormProps) {
  const t = useTranslations('auth.secondFactor');
  const [byRecovery, setByRecovery] = useState(false);
  const form = useZodForm(schema, { defaultValues: { code: '' } });
  const turn = () => {
    form.reset();
    setByRecovery(!byRecovery);
  };
  return (
    <Form
      form={form}
      onSubmit={async ({ code }) => {
        const shown = byRecovery ? { recoveryCode: code } : { code };
        const { user } = await api.post('/auth/totp/verify', { body: { challenge, ...shown } });
        onDone(user);
      }}
      errorText={(error) =>
        isApiError(error, 'UNAUTHENTICATED') || isApiError(error, 'VALIDATION_FAILED')
          ? t('wrong')
          : undefined
      }
    >
      <p className="text-sm text-muted-foreground">{byRecovery ? t('recoveryLead') : t('lead')}</p>
      {byRecovery ? (
        <TextField
          key="recovery"
          name="code"
          label={t('recoveryCode')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          className="tabular"
        />
      ) : (
        <TextField
          key="code"
          name="code"
          label={t('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          autoFocus
          className="tabular"
        />
      )}
      <SubmitButton size="lg" block>
        {t('submit')}
      </SubmitButton>
      <div className="flex flex-wrap justify-between gap-2">
        <Button variant="link" size="sm" className="px-0" onClick={turn}>
          {byRecovery ? t('useApp') : t('useRecovery')}
        </Button>
        <Button variant="link" size="sm" className="px-0" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </Form>
  );
}
