'use client';

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useCallback, useRef } from 'react';
import { JOB_CATEGORIES, type JobCategory } from '@/shared/vocabulary';
import { apiListQuery, apiQuery } from '@/ui/api/queries';
import { ErrorState } from '@/ui/error-state';
import { Skeleton, SkeletonText } from '@/ui/skeleton';
import { CategoryChooser } from './category-chooser';
import { EMPTY_VALUES, valuesOf } from './draft-values';
import { readLocalDraft } from './local-draft';
import { PostJobForm } from './post-job-form';

/** Post a job: the address says what to start from (`category`, `template` or `draft`). */
export function PostJobView() {
  const params = useSearchParams();
  const own = useRef<{ draft: string; key: string } | null>(null);
  const asked = params.toString();
  // Once this form has made its draft the address names it; the form must not start over because of that.
  const key = own.current && params.get('draft') === own.current.draft ? own.current.key : asked;
  const shown = useRef({ key, params });
  if (shown.current.key !== key) shown.current = { key, params };
  const start = shown.current.params;

  const created = useCallback(
    (draft: string) => {
      own.current = { draft, key };
      window.history.replaceState(null, '', `/client/jobs/new?draft=${draft}`);
    },
    [key],
  );

  const draft = start.get('draft');
  const template = start.get('template');
  const category = JOB_CATEGORIES.find((known) => known === start.get('category'));
  if (draft) return <FromDraft key={key} id={draft} onCreated={created} />;
  if (template) return <FromTemplate key={key} id={template} onCreated={created} />;
  if (category) return <FromNothing key={key} category={category} onCreated={created} />;
  return <CategoryChooser />;
}

interface StartProps {
  onCreated: (id: string) => void;
}

function FromNothing({ category, onCreated }: StartProps & { category: JobCategory }) {
  const kept = typeof window === 'undefined' ? null : readLocalDraft(null);
  const values = kept?.category === category ? kept.values : EMPTY_VALUES;
  return (
    <PostJobForm
      category={category}
      values={values}
      restored={kept?.category === category}
      onCreated={onCreated}
    />
  );
}

function FromDraft({ id, onCreated }: StartProps & { id: string }) {
  const {
    data: job,
    error,
    refetch,
  } = useQuery({ ...apiQuery('/jobs/{id}', { path: { id } }), refetchOnMount: 'always' });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!job) return <FormSkeleton />;
  const kept = readLocalDraft(id);
  const newer = kept && kept.at > Date.parse(job.updatedAt) + 1000;
  return (
    <PostJobForm
      job={job}
      category={job.category}
      values={newer ? kept.values : valuesOf(job)}
      restored={Boolean(newer)}
      onCreated={onCreated}
    />
  );
}

function FromTemplate({ id, onCreated }: StartProps & { id: string }) {
  const { data, error, refetch } = useQuery(
    apiListQuery('/job-templates', { query: { limit: 100, sort: 'name' } }),
  );
  const template = data?.items.find((one) => one.id === id);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <FormSkeleton />;
  if (!template) return <CategoryChooser />;
  return (
    <PostJobForm
      category={template.category}
      values={valuesOf(template)}
      templateId={template.id}
      onCreated={onCreated}
    />
  );
}

function FormSkeleton() {
  return (
    <div aria-hidden className="grid gap-8 lg:grid-cols-[1fr_20rem]">
      <div className="space-y-6">
        <Skeleton className="h-8 w-64" />
        <Skeleton className="h-10" />
        <Skeleton className="h-32" />
        <SkeletonText lines={4} />
      </div>
      <Skeleton className="h-80 rounded-xl" />
    </div>
  );
}
