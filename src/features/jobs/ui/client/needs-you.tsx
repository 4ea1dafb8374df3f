'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { apiListQuery } from '@/ui/api/queries';
import { Badge } from '@/ui/badge';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { clientNeed, NeedCard } from './need-card';

const DRAFTS_SHOWN = 2;
const ORDER = ['review', 'approve', 'answer', 'rate', 'publish'];

/** Everything that waits for the reader, most pressing first, done in place. Nothing at all when nothing waits. */
export function NeedsYou() {
  const t = useTranslations('client.needs');
  const { data, error, refetch, isPending } = useQuery(
    apiListQuery('/jobs', { query: { needsMe: 1, limit: 12, sort: '-updatedAt' } }),
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <NeedsSkeleton />;
  const waiting = data.items
    .flatMap((job) => {
      const need = clientNeed(job);
      return need ? [{ job, need }] : [];
    })
    .sort((a, b) => ORDER.indexOf(a.need) - ORDER.indexOf(b.need));
  if (waiting.length === 0) return null;
  const drafts = waiting.filter(({ need }) => need === 'publish');
  const shown = waiting.filter((one) => one.need !== 'publish' || drafts.indexOf(one) < DRAFTS_SHOWN);
  return (
    <section aria-labelledby="needs-you">
      <h2 id="needs-you" className="mb-3 flex items-center gap-2 text-[0.9375rem] font-semibold">
        {t('title')}
        <Badge tone="warning" className="tabular">
          {data.pagination.total}
        </Badge>
      </h2>
      <div className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {shown.map(({ job, need }) => (
          <NeedCard key={job.id} job={job} need={need} />
        ))}
      </div>
      {drafts.length > DRAFTS_SHOWN ? (
        <Link
          href="/client/jobs?status=pending"
          className="mt-2 inline-block rounded-sm text-[0.8125rem] text-primary hover:underline"
        >
          {t('allDrafts')}
        </Link>
      ) : null}
    </section>
  );
}

function NeedsSkeleton() {
  return (
    <div aria-hidden>
      <Skeleton className="mb-3 h-5 w-32" />
      <div className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        <Skeleton className="h-28 rounded-lg" />
        <Skeleton className="h-28 rounded-lg" />
      </div>
    </div>
  );
}
