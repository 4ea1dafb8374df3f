'use client';

import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isApiError } from '@/ui/api/api-error';
import { apiListQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Badge } from '@/ui/badge';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { FileButton } from '@/ui/file-button';
import { type DataColumn, DataTable, exportList, ListToolbar, Pager, useListState } from '@/ui/table';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';

type Invoice = Schema<'Invoice'>;

/** Invoices and credit notes, each with its paper. */
export function InvoiceList() {
  const t = useTranslations('billing.invoices');
  const { state, set, query } = useListState({ sort: '-issuedAt' });
  const { data, error, refetch, isPending } = useQuery(apiListQuery('/payments/invoices', { query }));
  const columns = useColumns();
  if (isApiError(error, 'FORBIDDEN')) return <EmptyState icon={<FileText />} title={t('notYours')} />;
  return (
    <div>
      <ListToolbar
        state={state}
        set={set}
        filters={[
          {
            name: 'kind',
            label: t('kind'),
            options: [
              { value: 'invoice', label: t('kinds.invoice') },
              { value: 'credit_note', label: t('kinds.credit_note') },
            ],
          },
        ]}
        onExport={() => exportList('nimmit-invoices', '/payments/invoices', query, columns)}
      />
      <Card className="overflow-hidden">
        {error && !data ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            label={t('title')}
            columns={columns}
            rows={data?.items}
            rowId={(row) => row.id}
            loading={isPending}
            sort={state.sort}
            onSort={(sort) => set({ sort })}
            empty={<EmptyState compact icon={<FileText />} title={t('none')} description={t('noneHint')} />}
          />
        )}
        <Pager pagination={data?.pagination} onPage={(page) => set({ page })} />
      </Card>
    </div>
  );
}

function useColumns(): DataColumn<Invoice>[] {
  const t = useTranslations('billing.invoices');
  const formats = useFormat();
  const what = (row: Invoice) => row.lines.map((line) => line.description).join(', ');
  const signed = (row: Invoice) => (row.kind === 'credit_note' ? -row.total : row.total);
  return [
    {
      id: 'number',
      header: t('columns.number'),
      sort: 'number',
      cell: (row) => (
        <span className="tabular">
          <span className="font-medium whitespace-nowrap">{row.number}</span>
          {row.kind === 'credit_note' ? (
            <Badge tone="info" className="ml-2">
              {t('kinds.credit_note')}
            </Badge>
          ) : null}
          <span className="block max-w-56 truncate text-[0.8125rem] text-muted-foreground sm:hidden">
            {what(row)}
          </span>
        </span>
      ),
      value: (row) => row.number,
    },
    {
      id: 'issuedAt',
      header: t('columns.date'),
      sort: 'issuedAt',
      from: 'sm',
      cell: (row) => <Time value={row.issuedAt} format="date" className="whitespace-nowrap tabular" />,
      value: (row) => row.issuedAt,
    },
    {
      id: 'what',
      header: t('columns.what'),
      from: 'sm',
      cell: (row) => <span className="line-clamp-1 text-muted-foreground">{what(row)}</span>,
      value: what,
    },
    {
      id: 'method',
      header: t('columns.method'),
      from: 'lg',
      cell: (row) => <span className="whitespace-nowrap">{row.paymentMethod ?? '–'}</span>,
      value: (row) => row.paymentMethod ?? '',
    },
    {
      id: 'total',
      header: t('columns.total'),
      sort: 'total',
      align: 'right',
      cell: (row) => <span className="font-medium">{formats.money(signed(row), row.currency)}</span>,
      value: (row) => signed(row) / 100,
    },
    {
      id: 'pdf',
      header: t('columns.pdf'),
      align: 'right',
      cell: (row) => (
        <FileButton
          variant="ghost"
          size="icon-sm"
          path={`/payments/invoices/${row.id}/pdf`}
          name={`${row.number}.pdf`}
          aria-label={t('download', { number: row.number })}
        />
      ),
    },
  ];
}
