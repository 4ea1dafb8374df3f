'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useFieldArray } from 'react-hook-form';
import { z } from 'zod';
import { StorageLine } from '@/features/files/ui/storage-line';
import { api } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Button } from '@/ui/button';
import { Card, CardContent, CardFooter, CardHeader } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { Form, SubmitButton, TextareaField, TextField, useZodForm } from '@/ui/form';
import { SkeletonText } from '@/ui/skeleton';
import { toast } from '@/ui/toast';
import { updateOrganizationInput } from '../api/organizations.schemas';

type Organization = Schema<'Organization'>;
const input = updateOrganizationInput.extend({
  name: z.string().trim().min(1, 'required').max(120),
  brandKit: updateOrganizationInput.shape.brandKit.unwrap(),
});
const MOST_COLOURS = 12;

/** Name, industry and brand kit of the organization. */
export function OrganizationForm() {
  const { data, error, refetch } = useQuery(apiQuery('/organization'));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <Loaded organization={data} /> : <SkeletonText lines={6} />;
}

function Loaded({ organization }: { organization: Organization }) {
  const t = useTranslations('account.organization');
  const tc = useTranslations('common');
  const ts = useTranslations('files.storage');
  const client = useQueryClient();
  const { name, industry, brandKit } = organization;
  const form = useZodForm(input, {
    defaultValues: {
      name,
      industry: industry ?? '',
      brandKit: { colours: brandKit.colours, fonts: brandKit.fonts, notes: brandKit.notes },
    },
  });
  const colours = useFieldArray({ control: form.control, name: 'brandKit.colours' as never });
  return (
    <div className="space-y-5">
      <Card>
        <Form
          form={form}
          className="space-y-0"
          onSubmit={async (values) => {
            await api.patch('/organization', { body: { ...values, industry: values.industry || null } });
            await invalidatePaths(client, ['/organization', '/users/me']);
            toast.success(tc('saved'));
          }}
        >
          <CardHeader title={t('title')} description={t('hint')} />
          <CardContent className="space-y-5">
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField name="name" label={t('name')} autoComplete="organization" />
              <TextField name="industry" label={t('industry')} optional={tc('optional')} />
            </div>
            <fieldset>
              <legend className="text-sm font-medium">{t('colours')}</legend>
              <div className="mt-2 flex flex-wrap gap-3">
                {colours.fields.map((field, index) => (
                  <ColourField
                    key={field.id}
                    index={index}
                    form={form as never}
                    onRemove={() => colours.remove(index)}
                  />
                ))}
                {colours.fields.length < MOST_COLOURS ? (
                  <Button
                    variant="secondary"
                    size="sm"
                    className="h-10"
                    onClick={() => colours.append({ name: '', value: '#1f6f5c' } as never)}
                  >
                    <Plus aria-hidden />
                    {t('addColour')}
                  </Button>
                ) : null}
              </div>
            </fieldset>
            <TextareaField
              name="brandKit.notes"
              label={t('notes')}
              hint={t('notesHint')}
              optional={tc('optional')}
              maxLength={4000}
            />
          </CardContent>
          <CardFooter className="justify-end">
            <SubmitButton>{tc('save')}</SubmitButton>
          </CardFooter>
        </Form>
      </Card>
      <Card>
        <CardHeader title={ts('title')} />
        <CardContent>
          <StorageLine />
        </CardContent>
      </Card>
    </div>
  );
}

interface ColourFieldProps {
  index: number;
  form: { register: (name: string) => object };
  onRemove: () => void;
}

function ColourField({ index, form, onRemove }: ColourFieldProps) {
  const t = useTranslations('account.organization');
  return (
    <span className="inline-flex h-10 items-center gap-1.5 rounded-md border bg-card pr-1 pl-1.5 shadow-xs">
      <input
        type="color"
        aria-label={t('colour', { number: index + 1 })}
        className="size-7 cursor-pointer rounded-sm border-0 bg-transparent"
        {...form.register(`brandKit.colours.${index}.value`)}
      />
      <input
        aria-label={t('colourName', { number: index + 1 })}
        placeholder={t('colourPlaceholder')}
        maxLength={60}
        className="w-24 bg-transparent text-sm outline-offset-2"
        {...form.register(`brandKit.colours.${index}.name`)}
      />
      <Button
        variant="ghost"
        size="icon-sm"
        className="size-7"
        aria-label={t('removeColour', { number: index + 1 })}
        onClick={onRemove}
      >
        <X aria-hidden />
      </Button>
    </span>
  );
}
