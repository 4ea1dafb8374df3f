'use client';

import { useQuery } from '@tanstack/react-query';
import { Clock } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { apiListQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Skeleton } from '@/ui/skeleton';
import { CategoryIcon } from '../category-icon';

type Template = Schema<'JobTemplate'>;

/** Three ready briefs with price and time, to start the first job from. */
export function TemplateCards() {
  const { data, isPending } = useQuery(
    apiListQuery('/job-templates', { query: { limit: 30, sort: 'name' } }),
  );
  if (isPending) {
    return (
      <div aria-hidden className="grid gap-3 sm:grid-cols-3">
        {['a', 'b', 'c'].map((key) => (
          <Skeleton key={key} className="h-36 rounded-lg" />
        ))}
      </div>
    );
  }
  const shown = oneOfEach(data?.items ?? []).slice(0, 3);
  if (shown.length === 0) return null;
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      {shown.map((template) => (
        <TemplateCard key={template.id} template={template} />
      ))}
    </div>
  );
}

/** A template with what it costs and takes; opens the form with its brief. */
export function TemplateCard({ template }: { template: Template }) {
  const t = useTranslations('common');
  return (
    <article className="relative flex flex-col rounded-lg border bg-card p-4 text-left shadow-xs transition-[border-color,box-shadow] hover:border-input hover:shadow-sm">
      <CategoryIcon category={template.category} className="size-5 text-primary" />
      <h3 className="mt-3 text-sm font-medium">
        <Link
          href={`/client/jobs/new?template=${template.id}`}
          className="rounded-sm after:absolute after:inset-0"
        >
          {template.name}
        </Link>
      </h3>
      <p className="mt-1 line-clamp-2 text-[0.8125rem] text-muted-foreground">
        {template.summary || template.title}
      </p>
      {template.estimate ? (
        <p className="mt-auto flex items-center gap-3 pt-3 text-[0.8125rem] tabular">
          <span className="font-semibold">{t('credits', { count: template.estimate.credits })}</span>
          <span className="inline-flex items-center gap-1 text-muted-foreground">
            <Clock aria-hidden className="size-3.5" />
            {t('hours', { count: template.estimate.hours })}
          </span>
        </p>
      ) : null}
    </article>
  );
}

function oneOfEach(templates: readonly Template[]): Template[] {
  const seen = new Set<string>();
  const first = templates.filter((template) => !seen.has(template.category) && seen.add(template.category));
  return [...first, ...templates.filter((template) => !first.includes(template))];
}
