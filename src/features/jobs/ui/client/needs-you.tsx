'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { apiListQuery } from '@/ui/api/queries';
import { Badge } from '@/ui/badge';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { clientNeed, NeedCard } from './need-card';

const ORDER = ['review', 'answer', 'rate', 'publish'];

/** Everything that waits for the reader, most pressing first, done in place. Nothing at all when nothing waits. */
export function NeedsYou() {
  const t = useTranslations('client.needs');
  const { data, error, refetch, isPending } = useQuery(apiListQuery('/jobs', { query: { needsMe: 1, limit: 12, sort: '-updatedAt' } }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <NeedsSkeleton />;
  const waiting = data.items
    .flatMap((job) => {
      const need = clientNeed(job);
      return need ? [{ job, need }] : [];
    })
    .sort((a, b) => ORDER.indexOf(a.need) - ORDER.indexOf(b.need));
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="needs-you">
      <h2 id="needs-you" className="mb-3 flex items-center gap-2 text-[0.9375rem] font-semibold">
        {t('title')}
        <Badge tone="warning" className="tabular">
          {data.pagination.total}
        </Badge>
      </h2>
      <div className="grid gap-3 lg:grid-cols-2">
        {waiting.map(({ job, need }) => (
          <NeedCard key={job.id} job={job} need={need} />
        ))}
      </div>
    </section>
  );
}

function NeedsSkeleton() {
  return (
    <div aria-hidden>
      <Skeleton className="mb-3 h-5 w-32" />
      <div className="grid gap-3 lg:grid-cols-2">
        <Skeleton className="h-28 rounded-lg" />
        <Skeleton className="h-28 rounded-lg" />
      </div>
    </div>
  );
}
