'use client';

import { useQuery } from '@tanstack/react-query';
import { Banknote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { apiListQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import type { Tone } from '@/ui/badge';
import { Card, CardHeader } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { StatusBadge } from '@/ui/status-badge';
import { type DataColumn, DataTable, Pager } from '@/ui/table';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { PayoutSheet } from './payout-sheet';
import { railName } from './rail-name';

type Row = Schema<'MyPayout'>;

/** Colours of a payout's states. */
export const payoutTones: Readonly<Record<string, Tone>> = {
  approved: 'info',
  sent: 'primary',
  paid: 'success',
  failed: 'danger',
  returned: 'danger',
};
const LIMIT = 6;

/** The worker's payouts, newest first; each opens with what it carries. */
export function MyPayouts() {
  const t = useTranslations('earnings.payouts');
  const [page, setPage] = useState(1);
  const [open, setOpen] = useState<Row | null>(null);
  const query = useQuery(apiListQuery<Row>('/payouts', { query: { page, limit: LIMIT } }));
  const columns = useColumns(setOpen);
  return (
    <Card>
      <CardHeader title={t('title')} />
      {query.isError ? (
        <ErrorState error={query.error} onRetry={() => query.refetch()} />
      ) : (
        <DataTable
          label={t('title')}
          columns={columns}
          rows={query.data?.items}
          rowId={(row) => row.id}
          loading={query.isPending}
          onRowClick={setOpen}
          empty={<EmptyState compact icon={<Banknote />} title={t('empty')} description={t('emptyHint')} />}
        />
      )}
      {(query.data?.pagination.totalPages ?? 1) > 1 ? (
        <Pager pagination={query.data?.pagination} onPage={setPage} />
      ) : null}
      {open ? <PayoutSheet payout={open} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
}

function useColumns(show: (row: Row) => void): DataColumn<Row>[] {
  const t = useTranslations('earnings.payouts');
  const formats = useFormat();
  return [
    {
      id: 'number',
      header: t('number'),
      cell: (row) => (
        <span className="block min-w-0">
          <button
            type="button"
            className="rounded-sm font-medium tabular hover:underline"
            aria-label={t('open', { number: row.number })}
            onClick={(event) => {
              event.stopPropagation();
              show(row);
            }}
          >
            {row.number}
          </button>
          <span className="block text-xs text-muted-foreground tabular">
            {railName(row.rail)} •••• {row.lastFour} · {t('jobs', { count: row.jobs })}
          </span>
        </span>
      ),
    },
    {
      id: 'when',
      header: t('when'),
      from: 'sm',
      cell: (row) => (
        <Time
          value={row.endedAt ?? row.paidAt ?? row.sentAt ?? row.createdAt}
          format="date"
          className="whitespace-nowrap tabular"
        />
      ),
    },
    {
      id: 'state',
      header: '',
      cell: (row) => (
        <StatusBadge tone={payoutTones[row.state] ?? 'neutral'}>
          {t(`state.${row.state as 'paid'}`)}
        </StatusBadge>
      ),
    },
    {
      id: 'net',
      header: t('net'),
      align: 'right',
      cell: (row) => (
        <span className="font-medium">
          {formats.money(row.net)}
          <span className="block text-xs font-normal whitespace-nowrap text-muted-foreground">
            {formats.number(row.khr)} ៛
          </span>
        </span>
      ),
    },
  ];
}
