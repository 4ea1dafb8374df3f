'use client';

import { useQuery } from '@tanstack/react-query';
import { Briefcase, Search } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { JobCard } from '@/features/jobs/ui/job-card';
import type { JobSummary } from '@/features/jobs/ui/job-types';
import { apiListQuery } from '@/ui/api/queries';
import { buttonVariants } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { SegmentedControl } from '@/ui/segmented-control';
import { SkeletonList } from '@/ui/skeleton';
import { ListToolbar, Pager, useListState } from '@/ui/table';
import { useFormat } from '@/ui/use-format';
import { JobLanes } from './job-lanes';
import { WorkerJobCard } from './worker-job-card';

const statuses = {
  active: 'assigned,in_progress,revision,review',
  done: 'completed',
  cancelled: 'cancelled',
} as const;
type View = keyof typeof statuses;

/** The worker's jobs: what is in hand, in lanes from start to delivered; what is done; what was cancelled. */
export function WorkerJobsView() {
  const t = useTranslations('worker.jobs');
  const { state, set, query } = useListState({ limit: 20 });
  const view: View =
    state.filters.view === 'done' || state.filters.view === 'cancelled' ? state.filters.view : 'active';
  const { view: _view, ...filters } = query as typeof query & { view?: string };
  const jobs = useQuery(
    apiListQuery('/jobs', {
      query: {
        ...filters,
        status: statuses[view],
        sort: filters.sort ?? (view === 'active' ? 'deadline' : '-updatedAt'),
        limit: view === 'active' ? 100 : filters.limit,
      },
    }),
  );
  const items = jobs.data?.items;
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      <ListToolbar state={state} set={set} searchLabel={t('search')}>
        <SegmentedControl
          aria-label={t('view')}
          value={view}
          onValueChange={(next) => set({ view: next === 'active' ? undefined : next })}
          options={(['active', 'done', 'cancelled'] as const).map((value) => ({
            value,
            label: t(`views.${value}`),
          }))}
        />
      </ListToolbar>
      {jobs.isPending ? (
        <Card>
          <SkeletonList />
        </Card>
      ) : null}
      {jobs.isError ? <ErrorState error={jobs.error} onRetry={() => jobs.refetch()} /> : null}
      {items?.length === 0 ? <NoJobs view={view} searched={state.q !== ''} /> : null}
      {items && items.length > 0 && view === 'active' ? (
        <JobLanes jobs={items} card={(job) => <WorkerJobCard job={job} />} />
      ) : null}
      {items && items.length > 0 && view !== 'active' ? (
        <Card className="divide-y">
          {items.map((job) => (
            <JobCard
              key={job.id}
              job={job}
              side="worker"
              href={`/worker/jobs/${job.id}`}
              aside={<Pay job={job} />}
            />
          ))}
          <Pager pagination={jobs.data?.pagination} onPage={(page) => set({ page })} />
        </Card>
      ) : null}
    </>
  );
}

function Pay({ job }: { job: JobSummary }) {
  const formats = useFormat();
  if (!job.payout) return null;
  return (
    <span className="w-20 text-right text-sm font-medium tabular">
      {formats.money(job.payout.amount, job.payout.currency)}
    </span>
  );
}

function NoJobs({ view, searched }: { view: View; searched: boolean }) {
  const t = useTranslations('worker.jobs');
  if (searched) return <EmptyState icon={<Search />} title={t('noneFound')} />;
  return (
    <Card>
      <EmptyState
        icon={<Briefcase />}
        title={t(`empty.${view}`)}
        description={view === 'active' ? t('emptyHint') : undefined}
        action={
          view === 'active' ? (
            <Link href="/worker" className={buttonVariants({ variant: 'primary' })}>
              {t('toOffers')}
            </Link>
          ) : null
        }
      />
    </Card>
  );
}
