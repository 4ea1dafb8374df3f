'use client';

import { useQuery } from '@tanstack/react-query';
import { ReceiptText, Wallet } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { apiKey } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import type { Tone } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { StatusBadge } from '@/ui/status-badge';
import { type DataColumn, DataTable, ListToolbar, Pager, useListState } from '@/ui/table';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { exportEarnings, readEarnings } from './read-earnings';
import { ReceiptSheet } from './receipt-sheet';

type Row = Schema<'EarningRow'>;
const tones: Record<Row['state'], Tone> = {
  pending: 'warning',
  cleared: 'primary',
  paid: 'success',
  reversed: 'danger',
};
const states = ['pending', 'cleared', 'paid', 'reversed'] as const;

/** Job by job: what it earned in dollars and riel, of what parts, and where the money is. With CSV. */
export function EarningsTable() {
  const t = useTranslations('earnings');
  const { state, set, query } = useListState({ sort: '-createdAt' });
  const [open, setOpen] = useState<Row['job'] | null>(null);
  const columns = useColumns(setOpen);
  const rows = useQuery({
    queryKey: [...apiKey('/earnings', { query }), 'page'],
    queryFn: ({ signal }) => readEarnings(query, signal),
    placeholderData: (previous) => previous,
  });
  return (
    <div>
      <ListToolbar
        state={state}
        set={set}
        filters={[
          {
            name: 'state',
            label: t('state'),
            options: states.map((value) => ({ value, label: t(`states.${value}`) })),
          },
        ]}
        onExport={() => exportEarnings(query, columns)}
      />
      <Card>
        {rows.isError ? (
          <ErrorState error={rows.error} onRetry={() => rows.refetch()} />
        ) : (
          <DataTable
            label={t('perJob')}
            columns={columns}
            rows={rows.data?.items}
            rowId={(row) => row.id}
            loading={rows.isPending}
            sort={state.sort}
            onSort={(sort) => set({ sort })}
            onRowClick={(row) => setOpen(row.job)}
            empty={<EmptyState icon={<Wallet />} title={t('empty')} description={t('emptyHint')} />}
          />
        )}
        <Pager pagination={rows.data?.pagination} onPage={(page) => set({ page })} />
      </Card>
      {open ? <ReceiptSheet job={open} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

function useColumns(show: (job: Row['job']) => void): DataColumn<Row>[] {
  const t = useTranslations('earnings');
  const formats = useFormat();
  return [
    {
      id: 'job',
      header: t('job'),
      value: (row) => `${row.job.number} ${row.job.title}`,
      cell: (row) => (
        <span className="block min-w-0">
          <Link
            href={`/worker/jobs/${row.job.id}`}
            className="line-clamp-2 rounded-sm font-medium hover:underline"
            onClick={(event) => event.stopPropagation()}
          >
            {row.job.title}
          </Link>
          <span className="text-xs text-muted-foreground tabular">
            {row.job.number}
            {row.parts
              ? ` · ${t('parts', {
                  hours: formats.number(row.parts.hours),
                  rate: formats.money(row.parts.hourlyRate, row.currency),
                })}${row.parts.urgencyFactor === 1 ? '' : ` × ${formats.number(row.parts.urgencyFactor)}`}`
              : ''}
          </span>
        </span>
      ),
    },
    {
      id: 'earned',
      header: t('earnedAt'),
      sort: 'createdAt',
      from: 'sm',
      value: (row) => row.earnedAt,
      cell: (row) => <Time value={row.earnedAt} format="date" className="whitespace-nowrap tabular" />,
    },
    {
      id: 'state',
      header: t('state'),
      value: (row) => row.state,
      cell: (row) => (
        <span className="block">
          <StatusBadge tone={tones[row.state]}>{t(`states.${row.state}`)}</StatusBadge>
          {row.state === 'pending' && row.clearsAt ? (
            <span className="mt-0.5 block text-xs whitespace-nowrap text-muted-foreground">
              {t('clears')} <Time value={row.clearsAt} format="day" />
            </span>
          ) : null}
          {row.payout ? (
            <span className="mt-0.5 block text-xs whitespace-nowrap text-muted-foreground tabular">
              {row.payout.number}
            </span>
          ) : null}
        </span>
      ),
    },
    {
      id: 'khr',
      header: t('riel'),
      align: 'right',
      from: 'sm',
      value: (row) => row.khr,
      cell: (row) => (row.khr === null ? '–' : `${formats.number(row.khr)} ៛`),
    },
    {
      id: 'amount',
      header: t('amount'),
      align: 'right',
      sort: 'amount',
      value: (row) => row.amount / 100,
      cell: (row) => (
        <span className="font-medium">
          {formats.money(row.amount, row.currency)}
          {row.khr === null ? null : (
            <span className="block text-xs font-normal text-muted-foreground sm:hidden">
              {formats.number(row.khr)} ៛
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'receipt',
      header: '',
      align: 'right',
      cell: (row) => (
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t('receipt.open', { title: row.job.title })}
          onClick={(event) => {
            event.stopPropagation();
            show(row.job);
          }}
        >
          <ReceiptText aria-hidden />
        </Button>
      ),
    },
  ];
}
