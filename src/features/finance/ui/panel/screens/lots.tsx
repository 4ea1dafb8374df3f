'use client';

import { plural, words } from '@/features/admin/ui/kit/say';
import { LOT_SOURCES } from '@/features/credits/domain/credit.options';
import type { ScreenProps } from '../finance-desk';
import { type Column, DataTable } from '../parts/data-table';
import { Badge, Cents, day, Named } from '../parts/money';
import { FilterSelect, Pager, Toolbar } from '../parts/toolbar';
import type { Lot } from '../parts/types';
import { useList } from '../parts/use-list';
import { financeHref } from '../screens';

const SOURCES = LOT_SOURCES.map((value) => ({ value, label: words(value) }));

const COLUMNS: readonly Column<Lot>[] = [
  { header: 'Client', cell: ({ organization }) => <Named collection="organizations" value={organization} /> },
  { header: 'Source', cell: ({ source }) => <Badge>{words(source)}</Badge> },
  { header: 'Came', cell: ({ createdAt }) => day(createdAt) },
  { header: 'Expires', cell: ({ expiresAt }) => (expiresAt ? day(expiresAt) : 'Never') },
  { header: 'Granted', right: true, cell: ({ granted }) => granted },
  { header: 'Available', right: true, cell: ({ available }) => available },
  { header: 'Held', right: true, cell: ({ held }) => held },
  { header: 'Used', right: true, wide: true, cell: ({ used }) => used },
  { header: 'Expired', right: true, wide: true, cell: ({ expired }) => expired },
  { header: 'Worth', right: true, cell: ({ value }) => <Cents value={value} /> },
];

/** Credits by lot, with what they are worth while they are unspent. */
export function Lots({ filters }: ScreenProps) {
  const list = useList<Lot>('admin/credit-lots', { live: '1', ...filters }, [
    'live',
    'source',
    'organization',
  ]);
  return (
    <>
      <Toolbar>
        <FilterSelect
          label="Lots"
          value={list.filters.live ?? ''}
          options={[{ value: '1', label: 'With credits left' }]}
          any="All lots"
          onChange={(value) => list.setFilter('live', value)}
        />
        <FilterSelect
          label="Source"
          value={list.filters.source ?? ''}
          options={SOURCES}
          any="All sources"
          onChange={(value) => list.setFilter('source', value)}
        />
      </Toolbar>
      <DataTable
        label="Lots"
        columns={COLUMNS}
        rows={list.rows}
        problem={list.problem}
        rowId={({ id }) => id}
        empty="No lot matches."
        more={(row) => (
          <dl className="nm-json">
            <div>
              <dt>Price of a credit</dt>
              <dd>
                {row.unitPrice === 0 ? (
                  'Nothing was paid for these'
                ) : (
                  <Cents value={Math.round(row.unitPrice)} />
                )}
              </dd>
            </div>
            <div>
              <dt>Left</dt>
              <dd>{plural(row.available + row.held, 'credit')}</dd>
            </div>
            {row.organization ? (
              <div>
                <dt>Movements</dt>
                <dd>
                  <a href={financeHref('transactions', { organization: row.organization.id })}>
                    {row.organization.name} in the ledger
                  </a>
                </dd>
              </div>
            ) : null}
          </dl>
        )}
      />
      <Pager list={list} />
    </>
  );
}
