'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import { type SessionUser, useSession } from '@/ui/api/use-session';
import { Card, CardContent, CardFooter, CardHeader } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { Form, SelectField, SubmitButton, TextField, useZodForm } from '@/ui/form';
import { setLocale } from '@/ui/preferences';
import { SkeletonText } from '@/ui/skeleton';
import { toast } from '@/ui/toast';
import { updateMeInput } from '../api/users.schemas';
import { AvatarUpload } from './avatar-upload';
import { timeZoneOptions } from './time-zone-options';

/** Name, picture, phone, time zone, language. For every role. */
export function ProfileForm() {
  const { user, error, refetch } = useSession();
  if (error && !user) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return user ? <Loaded user={user} /> : <SkeletonText lines={6} />;
}

const input = updateMeInput.pick({
  firstName: true,
  lastName: true,
  phone: true,
  timezone: true,
  locale: true,
});

function Loaded({ user }: { user: SessionUser }) {
  const t = useTranslations('account.profile');
  const tc = useTranslations('common');
  const client = useQueryClient();
  const { firstName, lastName, phone, timezone, locale } = user.profile;
  const form = useZodForm(input, {
    defaultValues: { firstName, lastName, phone: phone ?? '', timezone, locale },
  });
  const languageChanges = (next: string | undefined) => next !== undefined && next !== locale;
  return (
    <Card>
      <CardHeader title={t('title')} description={t(user.role === 'worker' ? 'hintWorker' : 'hint')} />
      <Form
        form={form}
        className="space-y-0"
        onSubmit={async (values) => {
          await api.patch('/users/me', { body: { ...values, phone: values.phone || null } });
          await invalidatePaths(client, ['/users/me']);
          toast.success(tc('saved'));
          if (languageChanges(values.locale)) {
            setLocale(values.locale ?? locale);
            window.location.reload();
          }
        }}
      >
        <CardContent className="space-y-5">
          <AvatarUpload user={user} />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField name="firstName" label={t('firstName')} autoComplete="given-name" />
            <TextField name="lastName" label={t('lastName')} autoComplete="family-name" />
            <TextField
              name="phone"
              type="tel"
              label={t('phone')}
              hint={t('phoneHint')}
              optional={tc('optional')}
              autoComplete="tel"
            />
            <SelectField name="timezone" label={t('timezone')} options={timeZoneOptions(timezone)} />
            <SelectField
              name="locale"
              label={tc('language')}
              options={[
                { value: 'en', label: 'English' },
                { value: 'km', label: 'ខ្មែរ' },
              ]}
            />
          </div>
          <p className="text-[0.8125rem] text-muted-foreground">{t('email', { email: user.email })}</p>
        </CardContent>
        <CardFooter className="justify-end">
          <SubmitButton>{tc('save')}</SubmitButton>
        </CardFooter>
      </Form>
    </Card>
  );
}
