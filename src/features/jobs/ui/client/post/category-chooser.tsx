'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { JOB_CATEGORIES } from '@/shared/vocabulary';
import { apiListQuery } from '@/ui/api/queries';
import { PageHeader } from '@/ui/page-header';
import { Time } from '@/ui/time';
import { CategoryIcon } from '../../category-icon';
import { TemplateCard } from '../template-cards';

/** The first step: what kind of work, or a kept brief or draft to go on from. */
export function CategoryChooser() {
  const t = useTranslations('client.post');
  const tc = useTranslations('common');
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader title={t('title')} description={t('chooseHint')} />
      <h2 className="sr-only">{t('category')}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {JOB_CATEGORIES.map((category) => (
          <li key={category}>
            <Link
              href={`/client/jobs/new?category=${category}`}
              className="flex h-full items-start gap-3 rounded-lg border bg-card p-4 shadow-xs transition-[border-color,box-shadow] hover:border-primary hover:shadow-sm"
            >
              <span className="grid size-10 shrink-0 place-items-center rounded-md bg-primary-soft text-primary-soft-foreground">
                <CategoryIcon category={category} className="size-5" />
              </span>
              <span className="min-w-0">
                <span className="block text-[0.9375rem] font-medium">{tc(`category.${category}`)}</span>
                <span className="mt-0.5 block text-[0.8125rem] text-muted-foreground">
                  {t(`categoryHint.${category}`)}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Drafts />
      <Templates />
    </div>
  );
}

function Drafts() {
  const t = useTranslations('client.post');
  const tj = useTranslations('jobs');
  const { data } = useQuery(
    apiListQuery('/jobs', { query: { status: 'pending', sort: '-updatedAt', limit: 3 } }),
  );
  if (!data?.items.length) return null;
  return (
    <section aria-labelledby="drafts" className="mt-8">
      <h2 id="drafts" className="mb-3 text-[0.9375rem] font-semibold">
        {t('continueDraft')}
      </h2>
      <ul className="divide-y rounded-lg border bg-card shadow-xs">
        {data.items.map((job) => (
          <li key={job.id}>
            <Link
              href={`/client/jobs/new?draft=${job.id}`}
              className="flex items-center gap-3 px-4 py-3 text-sm hover:bg-muted/60"
            >
              <CategoryIcon category={job.category} className="size-4 text-muted-foreground" />
              <span className="min-w-0 flex-1 truncate font-medium">{job.title || tj('untitled')}</span>
              <span className="text-[0.8125rem] text-muted-foreground">
                <Time value={job.updatedAt} format="relative" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Templates() {
  const t = useTranslations('client.post');
  const { data } = useQuery(apiListQuery('/job-templates', { query: { limit: 30, sort: 'name' } }));
  if (!data?.items.length) return null;
  return (
    <section aria-labelledby="from-template" className="mt-8">
      <h2 id="from-template" className="mb-3 text-[0.9375rem] font-semibold">
        {t('fromTemplate')}
      </h2>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {data.items.map((template) => (
          <TemplateCard key={template.id} template={template} />
        ))}
      </div>
    </section>
  );
}
