'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { api } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import type { Schema } from '@/ui/api/types';
import { Button } from '@/ui/button';
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from '@/ui/dialog';
import { Field, Form, PasswordField, SubmitButton, TextField, useZodForm } from '@/ui/form';
import { RadioCard, RadioGroup } from '@/ui/radio-group';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import { setMethodInput } from '../api/payout-method.schemas';
import { railName } from './rail-name';

interface Props {
  rails: Schema<'PayoutRail'>[];
  method: Schema<'PayoutMethodAnswer'>['method'];
}

/** Sets where the money goes: the rail with its terms, the account, and the password. */
export function PayoutMethodDialog({ rails, method }: Props) {
  const t = useTranslations('earnings.method');
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const rail = method?.rail ?? rails[0]?.rail ?? 'aba';
  const defaultValues = {
    rail,
    holderName: method?.holderName ?? '',
    accountNumber: '',
    currentPassword: '',
  };
  const form = useZodForm(setMethodInput, { defaultValues });
  const chosen = useWatch({ control: form.control, name: 'rail' });
  const terms = rails.find((one) => one.rail === chosen);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant={method ? 'secondary' : 'primary'} size="sm">
          {t(method ? 'change' : 'set')}
        </Button>
      </DialogTrigger>
      <DialogContent title={t('dialogTitle')} description={t('dialogHint')}>
        <Form
          form={form}
          onSubmit={async (body) => {
            await api.post('/users/me/payout-method', { body });
            await invalidatePaths(client, ['/users/me', '/earnings']);
            toast.success(t('saved'));
            form.reset(defaultValues);
            setOpen(false);
          }}
        >
          <Rails rails={rails} />
          <TextField name="holderName" label={t('holder')} hint={t('holderHint')} autoComplete="name" />
          <TextField
            name="accountNumber"
            label={t(chosen === 'wing' ? 'numberWing' : 'number')}
            inputMode={terms?.namesBank ? 'text' : 'numeric'}
            autoComplete="off"
          />
          {terms?.namesBank ? (
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField name="bankName" label={t('bankName')} />
              <TextField name="bic" label={t('bic')} autoComplete="off" />
            </div>
          ) : null}
          <PasswordField
            name="currentPassword"
            label={t('password')}
            hint={t('passwordHint')}
            autoComplete="current-password"
          />
          <DialogFooter>
            <SubmitButton>{t('save')}</SubmitButton>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}

/** The rails to choose from, each with its minimum and fee. */
function Rails({ rails }: Pick<Props, 'rails'>) {
  const t = useTranslations('earnings.method');
  const formats = useFormat();
  return (
    <Field name="rail" label={t('rail')}>
      {(control, field) => (
        <RadioGroup
          {...control}
          value={field.value}
          onValueChange={field.onChange}
          className="grid gap-2 sm:grid-cols-2"
        >
          {rails.map((one) => (
            <RadioCard
              key={one.rail}
              value={one.rail}
              className="p-3"
              title={railName(one.rail)}
              description={[
                t('railTerms', {
                  minimum: formats.money(one.minimum),
                  fee: one.fee === 0 ? 'none' : formats.money(one.fee),
                }),
                ...(one.currency === 'KHR' ? [t('inRiel')] : []),
              ].join(' · ')}
            />
          ))}
        </RadioGroup>
      )}
    </Field>
  );
}
