'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { JobCategory } from '@/shared/vocabulary';
import { apiQuery } from '@/ui/api/queries';
import { Callout } from '@/ui/callout';
import { RadioField, TextareaField, TextField } from '@/ui/form';
import { PageHeader } from '@/ui/page-header';
import { RadioCard } from '@/ui/radio-group';
import { SkeletonText } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';
import type { Job } from '../../job-types';
import { BriefField } from './brief-field';
import { BriefUploads } from './brief-uploads';
import type { PostValues } from './draft-values';
import { PaymentReturn } from './payment-return';
import { PostBar } from './post-bar';
import { PublishDialog } from './publish-dialog';
import { QuotePanel } from './quote-panel';
import { SaveNote } from './save-note';
import { SaveTemplate } from './save-template';
import { useBriefCheck } from './use-brief-check';
import { useDraft } from './use-draft';
import { useQuote } from './use-quote';
import { useWords } from './use-words';

interface PostJobFormProps {
  category: JobCategory;
  values: PostValues;
  job?: Job;
  templateId?: string;
  /** The values are what this browser kept, not what the server has. */
  restored?: boolean;
  onCreated: (id: string) => void;
}

const URGENCY_ORDER = ['standard', 'priority', 'rush'] as const;

/** The brief, saved as it is written, with its price and its promise beside it. */
export function PostJobForm({
  category,
  values: start,
  job,
  templateId,
  restored,
  onCreated,
}: PostJobFormProps) {
  const t = useTranslations('client.post');
  const tc = useTranslations('common');
  const formats = useFormat();
  // Errors go while typing: one that goes on blur moves the page under the click that caused the blur.
  const form = useForm<PostValues>({ defaultValues: start, mode: 'onChange' });
  const values = useWatch({ control: form.control }) as PostValues;
  const [jobId, setJobId] = useState(job?.id ?? null);
  const [publishing, setPublishing] = useState(false);
  const { data: forms } = useQuery({ ...apiQuery('/jobs/brief-forms'), staleTime: Number.POSITIVE_INFINITY });
  const questions = forms?.find((known) => known.category === category)?.fields;
  const made = (id: string) => {
    setJobId(id);
    onCreated(id);
  };
  const draft = useDraft({
    id: jobId,
    category,
    templateId,
    values,
    dirty: form.formState.isDirty || Boolean(restored),
    onCreated: made,
  });
  const { query: quote, current } = useQuote(category, values);
  const words = useWords(job?.assumptions ?? []);
  const check = useBriefCheck(form, category);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (check()) setPublishing(true);
  };
  const pricingType = values.pricingType ?? 'credit';
  const priceAt = (option: { credits: number; fixed: number; hourly: number }) =>
    pricingType === 'credit' ? option.credits : formats.money(option[pricingType]);
  const hours = (urgency: string) => quote.data?.alternatives.find((one) => one.urgency === urgency);

  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={submit} className="pb-20 lg:pb-0">
        <PageHeader
          breadcrumbs={[{ label: t('title'), href: '/client/jobs/new' }]}
          title={tc(`category.${category}`)}
          actions={
            <>
              <SaveNote state={draft.state} />
              <SaveTemplate category={category} values={values} />
            </>
          }
        />
        <PaymentReturn done={t('posted')} />
        {restored ? <Callout className="mb-5">{t('restored')}</Callout> : null}
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_21rem] xl:grid-cols-[minmax(0,1fr)_23rem]">
          <div className="space-y-8">
            <section aria-labelledby="post-basics" className="space-y-5">
              <h2 id="post-basics" className="sr-only">
                {t('basics')}
              </h2>
              <TextField
                name="title"
                label={t('jobTitle')}
                placeholder={t(`titleExample.${category}`)}
                maxLength={140}
                autoFocus={!job}
              />
              <TextareaField
                name="description"
                label={t('description')}
                hint={t('descriptionHint')}
                rows={5}
                maxLength={10_000}
              />
            </section>
            <section aria-labelledby="post-brief">
              <h2 id="post-brief" className="mb-4 border-b pb-2 text-[0.9375rem] font-semibold">
                {t('brief')}
              </h2>
              {questions ? (
                <div className="grid gap-5 sm:grid-cols-2">
                  {questions.map((question) => (
                    <BriefField key={question.key} question={question} />
                  ))}
                </div>
              ) : (
                <SkeletonText lines={8} />
              )}
            </section>
            <BriefUploads files={job?.files ?? []} jobId={jobId} ensure={draft.save} />
            <section aria-labelledby="post-urgency">
              <h2 id="post-urgency" className="mb-4 border-b pb-2 text-[0.9375rem] font-semibold">
                {t('urgency')}
              </h2>
              <RadioField name="urgency" label={t('urgency')} hideLabel groupClassName="sm:grid-cols-3">
                {URGENCY_ORDER.map((urgency) => {
                  const option = hours(urgency);
                  return (
                    <RadioCard
                      key={urgency}
                      value={urgency}
                      title={tc(`urgency.${urgency}`)}
                      description={
                        option?.readyAt
                          ? formats.time(option.readyAt, 'datetime')
                          : t(`urgencyHint.${urgency}`)
                      }
                      aside={option ? priceAt(option) : undefined}
                    />
                  );
                })}
              </RadioField>
            </section>
          </div>
          <QuotePanel
            quote={quote}
            words={words}
            onUrgency={(urgency) => form.setValue('urgency', urgency, { shouldDirty: true })}
            pricingType={pricingType}
            onPricingType={(type) => form.setValue('pricingType', type, { shouldDirty: true })}
          />
        </div>
        <PostBar quote={quote.data} pricingType={pricingType} />
      </form>
      <PublishDialog
        open={publishing}
        onOpenChange={setPublishing}
        title={values.title}
        quote={quote.data}
        current={current}
        pricingType={pricingType}
        words={words}
        save={draft.save}
        onRefused={check.show}
      />
    </FormProvider>
  );
}
