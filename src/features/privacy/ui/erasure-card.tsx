'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { Dialog, DialogContent, DialogTrigger } from '@/ui/dialog';
import { ErrorState } from '@/ui/error-state';
import { Form, PasswordField, SubmitButton, useZodForm } from '@/ui/form';
import { SkeletonText } from '@/ui/skeleton';
import { eraseInput } from '../api/privacy.schemas';

const PATH = '/users/me/erasure';

/** Erasing oneself: what goes, what the law keeps, and what has to be done first. */
export function ErasureCard() {
  const t = useTranslations('account.privacy.erasure');
  const { data, error, refetch } = useQuery(apiQuery(PATH));
  const [isOpen, setOpen] = useState(false);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} />
      <CardContent>
        {data ? null : <SkeletonText lines={2} />}
        {data && data.blockers.length > 0 ? (
          <>
            <p className="text-sm font-medium">{t('first')}</p>
            <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
              {data.blockers.map((blocker) => (
                <li key={blocker}>{t(`blockers.${blocker}`)}</li>
              ))}
            </ul>
          </>
        ) : null}
        {data?.blockers.length === 0 ? (
          <Dialog open={isOpen} onOpenChange={setOpen}>
            <DialogTrigger asChild>
              <Button variant="destructive" size="sm">
                {t('open')}
              </Button>
            </DialogTrigger>
            <DialogContent title={t('open')} description={t('consequence')}>
              <ErasureForm />
            </DialogContent>
          </Dialog>
        ) : null}
      </CardContent>
    </Card>
  );
}

function ErasureForm() {
  const t = useTranslations('account.privacy.erasure');
  const form = useZodForm(eraseInput, { defaultValues: { currentPassword: '' } });
  return (
    <Form
      form={form}
      onSubmit={async (body) => {
        await api.post(PATH, { body });
        window.location.assign('/');
      }}
    >
      <PasswordField name="currentPassword" label={t('password')} autoComplete="current-password" />
      <SubmitButton variant="destructive">{t('confirm')}</SubmitButton>
    </Form>
  );
}
