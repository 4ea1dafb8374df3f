'use client';

import { useQuery } from '@tanstack/react-query';
import { Columns3, List, SearchX, Table2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { JOB_CATEGORIES, URGENCIES } from '@/shared/vocabulary';
import { apiListQuery } from '@/ui/api/queries';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SegmentedControl } from '@/ui/segmented-control';
import { SkeletonList } from '@/ui/skeleton';
import { DataTable, exportList, ListToolbar, Pager, useListState } from '@/ui/table';
import { JobCard } from '../job-card';
import { JobPriceTag } from './job-price-tag';
import { JobsBoard } from './jobs-board';
import { useJobColumns } from './use-job-columns';

const ACTIVE = 'matching,assigned,in_progress,review,revision';
const STATUS_FILTERS = [
  'pending',
  'matching',
  'assigned,in_progress',
  'review',
  'revision',
  'completed',
  'cancelled',
] as const;

interface JobsBrowserProps {
  /** Home shows what is under way; the jobs page everything. */
  scope: 'active' | 'all';
  /** Shown when there is no job at all, with no filter set. */
  empty?: ReactNode;
}

/** Jobs as list, table or board, with filters, search, sorting, pages and CSV, all kept in the address. */
export function JobsBrowser({ scope, empty }: JobsBrowserProps) {
  const t = useTranslations('client.list');
  const tc = useTranslations('common');
  const router = useRouter();
  const { state, set, query } = useListState({ sort: scope === 'active' ? 'deadline' : '-createdAt' });
  const { view: asked, ...filters } = state.filters;
  const view = asked === 'table' || asked === 'board' ? asked : 'list';
  const { view: _view, ...asParameters } = query as Record<string, string | number | undefined>;
  const asking = {
    ...asParameters,
    status: filters.status ?? (scope === 'active' ? ACTIVE : undefined),
    ...(view === 'board' ? { limit: 100 } : {}),
  };
  const { data, error, refetch, isPending } = useQuery(apiListQuery('/jobs', { query: asking }));
  const columns = useJobColumns();
  const filtered = Boolean(state.q || Object.values(filters).some(Boolean));

  if (data && data.items.length === 0 && !filtered && empty) return empty;
  const nothing = (
    <EmptyState
      icon={<SearchX />}
      title={filtered ? t('noMatch') : t('noneActive')}
      description={filtered ? t('noMatchHint') : undefined}
      action={
        filtered ? (
          <Button
            variant="secondary"
            onClick={() => set({ q: undefined, status: undefined, category: undefined, urgency: undefined })}
          >
            {tc('clear')}
          </Button>
        ) : null
      }
      compact
    />
  );
  return (
    <div>
      <h2 id="jobs-list" className={scope === 'all' ? 'sr-only' : 'mb-3 text-[0.9375rem] font-semibold'}>
        {scope === 'active' ? t('active') : t('all')}
      </h2>
      <ListToolbar
        state={state}
        set={set}
        searchLabel={t('search')}
        filters={[
          ...(scope === 'all'
            ? [
                {
                  name: 'status',
                  label: t('status'),
                  options: STATUS_FILTERS.map((value) => ({
                    value,
                    label: t(`statuses.${value.split(',')[0]}`),
                  })),
                },
              ]
            : []),
          {
            name: 'category',
            label: t('category'),
            options: JOB_CATEGORIES.map((value) => ({ value, label: tc(`category.${value}`) })),
          },
          {
            name: 'urgency',
            label: t('urgency'),
            options: URGENCIES.map((value) => ({ value, label: tc(`urgency.${value}`) })),
          },
        ]}
        onExport={() => exportList('nimmit-jobs', '/jobs', asking, columns)}
      >
        <SegmentedControl
          aria-label={t('view')}
          value={view}
          onValueChange={(next) => set({ view: next === 'list' ? undefined : next })}
          options={[
            {
              value: 'list',
              label: <span className="sr-only">{t('views.list')}</span>,
              icon: <List aria-hidden />,
            },
            {
              value: 'table',
              label: <span className="sr-only">{t('views.table')}</span>,
              icon: <Table2 aria-hidden />,
            },
            {
              value: 'board',
              label: <span className="sr-only">{t('views.board')}</span>,
              icon: <Columns3 aria-hidden />,
            },
          ]}
        />
      </ListToolbar>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : view === 'board' ? (
        <JobsBoard jobs={data?.items} scope={scope} empty={nothing} />
      ) : (
        <Card className="overflow-hidden">
          {view === 'table' ? (
            <DataTable
              label={t('all')}
              columns={columns}
              rows={data?.items}
              rowId={(job) => job.id}
              loading={isPending}
              sort={state.sort}
              onSort={(sort) => set({ sort })}
              onRowClick={(job) => router.push(`/client/jobs/${job.id}`)}
              empty={nothing}
            />
          ) : isPending ? (
            <SkeletonList />
          ) : data?.items.length ? (
            <div className="divide-y">
              {data.items.map((job) => (
                <JobCard
                  key={job.id}
                  job={job}
                  href={`/client/jobs/${job.id}`}
                  aside={<JobPriceTag job={job} />}
                />
              ))}
            </div>
          ) : (
            nothing
          )}
          {data && data.pagination.totalPages > 1 ? (
            <div className="border-t">
              <Pager pagination={data.pagination} onPage={(page) => set({ page })} />
            </div>
          ) : null}
        </Card>
      )}
    </div>
  );
}
