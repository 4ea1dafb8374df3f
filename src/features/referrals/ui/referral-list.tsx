'use client';

import { Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Tone } from '@/ui/badge';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { StatusBadge } from '@/ui/status-badge';
import { type DataColumn, DataTable, ListToolbar, Pager, type useListState } from '@/ui/table';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { REFERRAL_STATES } from '../domain/referral.options';
import type { Referral, useReferrals } from './use-referrals';

const TONES: Readonly<Record<Referral['state'], Tone>> = {
  signed_up: 'info',
  rewarded: 'success',
  not_rewarded: 'neutral',
  taken_back: 'warning',
};

interface ReferralListProps {
  asked: ReturnType<typeof useReferrals>;
  list: ReturnType<typeof useListState>;
}

/** Who came by the link, by the first letters of their names, and what became of it. */
export function ReferralList({ asked: { data, isPending }, list: { state, set } }: ReferralListProps) {
  const t = useTranslations('referrals');
  const columns = useColumns();
  const isFiltered = Boolean(state.filters.state);
  const hasNobody = data?.data.totals.signedUp === 0;
  return (
    <div>
      <h2 className="mb-3 text-[0.9375rem] font-semibold">{t('list.title')}</h2>
      {hasNobody ? null : (
        <ListToolbar
          state={state}
          set={set}
          filters={[
            {
              name: 'state',
              label: t('list.state'),
              options: REFERRAL_STATES.map((value) => ({ value, label: t(`states.${value}`) })),
            },
          ]}
        />
      )}
      <Card className="overflow-hidden">
        <DataTable
          label={t('list.title')}
          columns={columns}
          rows={data?.data.rows}
          rowId={(row) => row.id}
          loading={isPending}
          sort={state.sort}
          onSort={(sort) => set({ sort })}
          empty={
            isFiltered ? (
              <EmptyState compact icon={<Users />} title={t('list.noneOfState')} />
            ) : (
              <EmptyState compact icon={<Users />} title={t('list.none')} description={t('list.noneHint')} />
            )
          }
        />
        <Pager pagination={data?.pagination} onPage={(page) => set({ page })} />
      </Card>
    </div>
  );
}

function useColumns(): DataColumn<Referral>[] {
  const t = useTranslations('referrals');
  const formats = useFormat();
  return [
    {
      id: 'name',
      header: t('list.name'),
      cell: (row) => (
        <span>
          <span className="font-medium whitespace-nowrap">{row.name}</span>
          <Time
            value={row.createdAt}
            format="date"
            className="block text-xs text-muted-foreground sm:hidden"
          />
        </span>
      ),
    },
    {
      id: 'createdAt',
      header: t('list.came'),
      sort: 'createdAt',
      from: 'sm',
      cell: (row) => (
        <Time
          value={row.createdAt}
          format="date"
          className="whitespace-nowrap text-muted-foreground tabular"
        />
      ),
    },
    {
      id: 'state',
      header: t('list.state'),
      cell: (row) => (
        <span className="block">
          <StatusBadge tone={TONES[row.state]}>{t(`states.${row.state}`)}</StatusBadge>
          {row.reason ? (
            <span className="mt-1 block max-w-72 text-xs text-muted-foreground">
              {t(`reasons.${row.reason}`)}
            </span>
          ) : null}
        </span>
      ),
    },
    {
      id: 'credits',
      header: t('list.credits'),
      align: 'right',
      cell: (row) => (
        <span className={row.credits > 0 ? 'font-medium text-success' : 'text-muted-foreground'}>
          {row.credits > 0 ? formats.number(row.credits, { signDisplay: 'exceptZero' }) : '–'}
        </span>
      ),
    },
  ];
}
