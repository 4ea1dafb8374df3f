'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { api, isApiError } from '@/ui/api/client';
import { Form, PasswordField, SubmitButton, TextField, useZodForm } from '@/ui/form';

const passwordSchema = z.object({ currentPassword: z.string().min(1, 'required').max(200, 'tooLong') });
const codeSchema = z.object({ code: z.string().trim().min(6, 'required').max(7, 'tooLong') });

interface Setup {
  secret: string;
  qrSvg: string;
}

/** The password, then the QR code and a code that proves it arrived. `onEnabled` gets the recovery codes. */
export function SetupSteps({ onEnabled }: { onEnabled: (codes: string[]) => void }) {
  const [setup, setSetup] = useState<Setup | null>(null);
  return setup ? <ProveStep setup={setup} onEnabled={onEnabled} /> : <PasswordStep onSetup={setSetup} />;
}

function PasswordStep({ onSetup }: { onSetup: (setup: Setup) => void }) {
  const t = useTranslations('account.secondFactor');
  const form = useZodForm(passwordSchema, { defaultValues: { currentPassword: '' } });
  return (
    <Form
      form={form}
      onSubmit={async (body) => {
        try {
          onSetup(await api.post('/auth/totp/setup', { body }));
        } catch (error) {
          if (!isApiError(error, 'VALIDATION_FAILED')) throw error;
          form.setError('currentPassword', { message: t('wrongPassword') }, { shouldFocus: true });
        }
      }}
    >
      <PasswordField name="currentPassword" label={t('password')} autoComplete="current-password" autoFocus />
      <div className="flex justify-end">
        <SubmitButton>{t('next')}</SubmitButton>
      </div>
    </Form>
  );
}

function ProveStep({ setup, onEnabled }: { setup: Setup; onEnabled: (codes: string[]) => void }) {
  const t = useTranslations('account.secondFactor');
  const form = useZodForm(codeSchema, { defaultValues: { code: '' } });
  const grouped = setup.secret.replace(/(.{4})(?=.)/g, '$1 ');
  return (
    <Form
      form={form}
      onSubmit={async (body) => {
        try {
          onEnabled((await api.post('/auth/totp/enable', { body })).recoveryCodes);
        } catch (error) {
          if (!isApiError(error, 'VALIDATION_FAILED')) throw error;
          form.setError('code', { message: t('wrongCode') }, { shouldFocus: true });
        }
      }}
    >
      <div className="grid items-center gap-4 sm:grid-cols-[12rem_1fr]">
        {/* A code is scanned dark on light, in either theme. */}
        {/* biome-ignore lint/performance/noImgElement: made here, nothing to optimise */}
        <img
          src={`data:image/svg+xml,${encodeURIComponent(setup.qrSvg)}`}
          alt={t('qr')}
          className="mx-auto size-48 rounded-lg border bg-white p-1"
        />
        <div className="space-y-2 text-sm">
          <p>{t('scan')}</p>
          <p className="text-muted-foreground">{t('byHand')}</p>
          <p className="rounded-md bg-muted px-3 py-2 font-mono text-[0.8125rem] break-all select-all">
            {grouped}
          </p>
        </div>
      </div>
      <TextField
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        autoFocus
      />
      <div className="flex justify-end">
        <SubmitButton>{t('switchOn')}</SubmitButton>
      </div>
    </Form>
  );
}
