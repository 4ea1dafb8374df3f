'use client';

import { useQuery } from '@tanstack/react-query';
import { ReceiptText } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { apiListQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Card } from '@/ui/card';
import { cn } from '@/ui/cn';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { type DataColumn, DataTable, exportList, ListToolbar, Pager, useListState } from '@/ui/table';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';

type Row = Schema<'LedgerRow'>;

/** What a client's organization can see in its history. */
const TYPES = [
  'credit_allocation',
  'credit_purchase',
  'credit_hold',
  'credit_release',
  'credit_usage',
  'credit_expiry',
  'credit_adjustment',
  'refund',
  'subscription_payment',
] as const;

/** Every movement of credits, with filters, sorting, pages and CSV. */
export function CreditHistory() {
  const t = useTranslations('credits');
  const { state, set, query } = useListState({ sort: '-createdAt' });
  const { data, error, refetch, isPending } = useQuery(apiListQuery('/payments/history', { query }));
  const columns = useColumns();
  return (
    <div>
      <h2 id="credit-history" className="mb-3 text-[0.9375rem] font-semibold">
        {t('history')}
      </h2>
      <ListToolbar
        state={state}
        set={set}
        searchLabel={t('search')}
        filters={[
          {
            name: 'type',
            label: t('type'),
            options: TYPES.map((value) => ({ value, label: t(`types.${value}`) })),
          },
        ]}
        onExport={() => exportList('nimmit-credits', '/payments/history', query, columns)}
      />
      <Card className="overflow-hidden">
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            label={t('history')}
            columns={columns}
            rows={data?.items}
            rowId={(row) => row.id}
            loading={isPending}
            sort={state.sort}
            onSort={(sort) => set({ sort })}
            empty={<EmptyState compact icon={<ReceiptText />} title={t('noHistory')} />}
          />
        )}
        <Pager pagination={data?.pagination} onPage={(page) => set({ page })} />
      </Card>
    </div>
  );
}

function useColumns(): DataColumn<Row>[] {
  const t = useTranslations('credits');
  const formats = useFormat();
  const type = (row: Row) => {
    // The money of a pack and its credits are two entries.
    if (row.type === 'credit_purchase' && row.credits === 0) return t('packPaid');
    return t.has(`types.${row.type}`) ? t(`types.${row.type}`) : row.description;
  };
  return [
    {
      id: 'createdAt',
      header: t('columns.date'),
      sort: 'createdAt',
      from: 'sm',
      cell: (row) => (
        <Time
          value={row.createdAt}
          format="datetime"
          className="whitespace-nowrap text-muted-foreground tabular"
        />
      ),
      value: (row) => row.createdAt,
    },
    {
      id: 'what',
      header: t('columns.what'),
      cell: (row) => (
        <span>
          {type(row)}
          <Time value={row.createdAt} className="block text-xs text-muted-foreground tabular sm:hidden" />
          {row.job ? (
            <Link
              href={`/client/jobs/${row.job.id}`}
              className="block max-w-56 truncate text-[0.8125rem] text-muted-foreground hover:underline sm:max-w-96"
            >
              <span className="tabular">{row.job.number}</span> · {row.job.title}
            </Link>
          ) : null}
        </span>
      ),
      value: (row) => `${type(row)}${row.job ? ` ${row.job.number} ${row.job.title}` : ''}`,
    },
    {
      id: 'amount',
      header: t('columns.amount'),
      align: 'right',
      from: 'lg',
      sort: 'amount',
      cell: (row) => (row.amount ? formats.money(row.amount, row.currency) : '–'),
      value: (row) => row.amount / 100,
    },
    {
      id: 'credits',
      header: t('columns.credits'),
      align: 'right',
      sort: 'credits',
      cell: (row) => (
        <span className={cn('font-medium', row.credits > 0 && 'text-success')}>
          {row.credits === 0 ? (
            <>
              <span className="max-lg:hidden">–</span>
              <span className="lg:hidden">{row.amount ? formats.money(row.amount, row.currency) : '–'}</span>
            </>
          ) : (
            formats.number(row.credits, { signDisplay: 'exceptZero' })
          )}
        </span>
      ),
      value: (row) => row.credits,
    },
    {
      id: 'balance',
      header: t('columns.balance'),
      align: 'right',
      from: 'sm',
      cell: (row) => row.balanceAfter ?? '–',
      value: (row) => row.balanceAfter,
    },
  ];
}
