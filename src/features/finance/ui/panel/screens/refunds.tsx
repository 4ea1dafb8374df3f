'use client';

import { words } from '@/features/admin/ui/kit/say';
import { REFUND_STATES } from '@/features/payments/domain/payment.options';
import type { ScreenProps } from '../finance-desk';
import { type Column, DataTable } from '../parts/data-table';
import { Cents, Named, State, When } from '../parts/money';
import { FilterSelect, Pager, Toolbar } from '../parts/toolbar';
import type { Refund } from '../parts/types';
import { useList } from '../parts/use-list';
import { financeHref } from '../screens';

const TONES = { requested: 'warn', sent: 'accent', succeeded: 'good', failed: 'bad' } as const;
const STATES = REFUND_STATES.map((value) => ({ value, label: words(value) }));

const COLUMNS: readonly Column<Refund>[] = [
  { header: 'Asked', cell: ({ createdAt }) => <When at={createdAt} /> },
  { header: 'Client', cell: ({ organization }) => <Named collection="organizations" value={organization} /> },
  {
    header: 'Reason',
    cell: ({ reason, cause }) => (
      <>
        {reason}
        <small className="nm-fin__sub">{words(cause)}</small>
      </>
    ),
  },
  { header: 'State', cell: ({ state }) => <State value={state} tones={TONES} /> },
  { header: 'Amount', right: true, cell: ({ amount }) => <Cents value={amount} /> },
];

function Detail({ row }: { row: Refund }) {
  return (
    <dl className="nm-json">
      {row.error ? (
        <div>
          <dt>Why it failed</dt>
          <dd className="nm-tone-bad">{row.error}</dd>
        </div>
      ) : null}
      <div>
        <dt>Stripe refund</dt>
        <dd>{row.stripeRefundId ?? 'Not sent yet'}</dd>
      </div>
      <div>
        <dt>Changed</dt>
        <dd>
          <When at={row.updatedAt} />
        </dd>
      </div>
      <div>
        <dt>Client’s movements</dt>
        <dd>
          {row.organization ? (
            <a href={financeHref('transactions', { organization: row.organization.id, type: 'refund' })}>
              Refunds in the ledger
            </a>
          ) : (
            '–'
          )}
        </dd>
      </div>
    </dl>
  );
}

/** Refunds, newest first. A new one begins at its payment. */
export function Refunds({ filters, may }: ScreenProps) {
  const list = useList<Refund>('admin/refunds', filters, ['state', 'organization']);
  return (
    <>
      <Toolbar
        actions={
          may.refund ? (
            <a
              className="nm-button nm-button--main"
              href={financeHref('transactions', { account: 'external:stripe' })}
            >
              Refund a payment…
            </a>
          ) : null
        }
      >
        <FilterSelect
          label="State"
          value={list.filters.state ?? ''}
          options={STATES}
          any="All states"
          onChange={(value) => list.setFilter('state', value)}
        />
      </Toolbar>
      <DataTable
        label="Refunds"
        columns={COLUMNS}
        rows={list.rows}
        problem={list.problem}
        rowId={({ id }) => id}
        empty="No refunds. Open a payment under Transactions to give it back."
        more={(row) => <Detail row={row} />}
      />
      <Pager list={list} />
    </>
  );
}
