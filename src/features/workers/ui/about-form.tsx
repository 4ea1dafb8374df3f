'use client';

import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { Form, SubmitButton, TextareaField, TextField, useZodForm } from '@/ui/form';
import { toast } from '@/ui/toast';
import { useUpdateProfile, type WorkerProfile } from './use-profile';

const schema = z.object({
  bio: z.string().max(2000, 'tooLong'),
  rate: z.coerce.number({ error: 'number' }).min(1, 'tooSmall').max(1000, 'tooLarge'),
  languages: z.string().max(300, 'tooLong'),
});

const listOf = (text: string) => [
  ...new Set(
    text
      .split(/[,،;]/)
      .map((word) => word.trim().slice(0, 40))
      .filter(Boolean),
  ),
];

/** About the worker: words, hourly rate in dollars, languages. */
export function AboutForm({ profile }: { profile: WorkerProfile }) {
  const t = useTranslations('profile');
  const tc = useTranslations('common');
  const update = useUpdateProfile({ quiet: true });
  const form = useZodForm(schema, {
    defaultValues: {
      bio: profile.bio,
      rate: profile.hourlyRate / 100,
      languages: profile.languages.join(', '),
    },
  });
  return (
    <Card id="about" className="scroll-mt-20">
      <CardHeader title={t('about')} description={t('aboutHint')} />
      <CardContent>
        <Form
          form={form}
          onSubmit={async ({ bio, rate, languages }) => {
            await update.mutateAsync({
              bio: bio.trim(),
              hourlyRate: Math.round(rate * 100),
              languages: listOf(languages).slice(0, 10),
            });
            form.reset(form.getValues());
            toast.success(tc('saved'));
          }}
        >
          <TextareaField
            name="bio"
            label={t('bio')}
            rows={4}
            maxLength={2000}
            placeholder={t('bioPlaceholder')}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField name="rate" label={t('rate')} inputMode="decimal" hint={t('rateHint')} />
            <TextField name="languages" label={t('languages')} hint={t('languagesHint')} />
          </div>
          <SubmitButton>{tc('save')}</SubmitButton>
        </Form>
      </CardContent>
    </Card>
  );
}
