'use client';

import { useQuery } from '@tanstack/react-query';
import { LayoutTemplate, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { JOB_CATEGORIES } from '@/shared/vocabulary';
import { api } from '@/ui/api/client';
import { apiListQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Badge } from '@/ui/badge';
import { Button, buttonVariants } from '@/ui/button';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { SkeletonList } from '@/ui/skeleton';
import { ListToolbar, Pager, useListState } from '@/ui/table';
import { CategoryIcon } from '../category-icon';

type Template = Schema<'JobTemplate'>;

/** Briefs to start from: the organization's own, which can be deleted, and ours. */
export function TemplatesView() {
  const t = useTranslations('client.templates');
  const tc = useTranslations('common');
  const { state, set, query } = useListState({ sort: 'name' });
  const { data, error, refetch, isPending } = useQuery(apiListQuery('/job-templates', { query }));
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('hint')}
        actions={
          <Link href="/client/jobs/new" className={buttonVariants({ variant: 'secondary' })}>
            {t('newJob')}
          </Link>
        }
      />
      <ListToolbar
        state={state}
        set={set}
        searchLabel={t('search')}
        filters={[
          {
            name: 'category',
            label: t('category'),
            options: JOB_CATEGORIES.map((value) => ({ value, label: tc(`category.${value}`) })),
          },
        ]}
      />
      <Card>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {isPending ? <SkeletonList /> : null}
        {data?.items.length === 0 ? (
          <EmptyState icon={<LayoutTemplate />} title={t('none')} description={t('noneHint')} />
        ) : null}
        <ul className="divide-y">
          {data?.items.map((template) => (
            <TemplateRow key={template.id} template={template} />
          ))}
        </ul>
        {data && data.pagination.totalPages > 1 ? (
          <div className="border-t">
            <Pager pagination={data.pagination} onPage={(page) => set({ page })} />
          </div>
        ) : null}
      </Card>
    </>
  );
}

function TemplateRow({ template }: { template: Template }) {
  const t = useTranslations('client.templates');
  const tc = useTranslations('common');
  const own = template.scope === 'organization';
  const remove = useAction({
    mutationFn: () => api.delete('/job-templates/{id}', { path: { id: template.id } }),
    invalidates: ['/job-templates'],
  });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <span className="grid size-9 shrink-0 place-items-center rounded-md bg-primary-soft text-primary-soft-foreground">
        <CategoryIcon category={template.category} className="size-4.5" />
      </span>
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex items-center gap-2 text-sm font-medium">
          <span className="truncate">{template.name}</span>
          {own ? <Badge tone="primary">{t('yours')}</Badge> : null}
        </p>
        <p className="truncate text-[0.8125rem] text-muted-foreground">
          {template.summary || template.title || tc(`category.${template.category}`)}
        </p>
      </div>
      {template.estimate ? (
        <span className="text-sm tabular">
          {tc('credits', { count: template.estimate.credits })} ·{' '}
          <span className="text-muted-foreground">{tc('hours', { count: template.estimate.hours })}</span>
        </span>
      ) : null}
      <span className="flex gap-1">
        <Link
          href={`/client/jobs/new?template=${template.id}`}
          className={buttonVariants({ variant: 'secondary', size: 'sm' })}
        >
          {t('use')}
          <span className="sr-only">{template.name}</span>
        </Link>
        {own ? (
          <ConfirmDialog
            trigger={
              <Button variant="ghost" size="icon-sm" aria-label={t('deleteOf', { name: template.name })}>
                <Trash2 aria-hidden />
              </Button>
            }
            title={t('deleteOf', { name: template.name })}
            description={t('deleteHint')}
            confirmLabel={tc('delete')}
            destructive
            onConfirm={() => remove.mutateAsync()}
          />
        ) : null}
      </span>
    </li>
  );
}
