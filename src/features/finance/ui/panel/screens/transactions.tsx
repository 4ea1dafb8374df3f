'use client';

import { useState } from 'react';
import { words } from '@/features/admin/ui/kit/say';
import { TRANSACTION_TYPES } from '@/features/credits/domain/credit.options';
import type { ScreenProps } from '../finance-desk';
import { type Column, DataTable } from '../parts/data-table';
import { Badge, Cents, Named, signed, When } from '../parts/money';
import { accountName, Postings } from '../parts/postings';
import { CsvLink, FilterSearch, FilterSelect, Pager, Toolbar } from '../parts/toolbar';
import type { Transaction } from '../parts/types';
import { useList } from '../parts/use-list';
import { RefundDialog } from './refund-dialog';

const TYPES = TRANSACTION_TYPES.map((value) => ({ value, label: words(value) }));

const COLUMNS: readonly Column<Transaction>[] = [
  { header: 'At', cell: ({ createdAt }) => <When at={createdAt} /> },
  {
    header: 'What',
    cell: ({ description, type }) => (
      <>
        {description}
        <small className="nm-fin__sub">{words(type)}</small>
      </>
    ),
  },
  {
    header: 'Who',
    cell: ({ organization, worker }) =>
      worker && !organization ? (
        <Named collection="users" value={worker} />
      ) : (
        <Named collection="organizations" value={organization} />
      ),
  },
  { header: 'Job', wide: true, cell: ({ job }) => <Named collection="jobs" value={job} /> },
  {
    header: 'Money',
    right: true,
    cell: ({ amount }) => (amount === 0 ? <span className="nm-muted">–</span> : <Cents value={amount} />),
  },
  {
    header: 'Credits',
    right: true,
    cell: ({ credits }) => (credits === 0 ? <span className="nm-muted">–</span> : signed(credits, 'credit')),
  },
];

function Detail({ row, onRefund }: { row: Transaction; onRefund: (() => void) | null }) {
  const facts = [
    ['Key', row.idempotencyKey],
    ['Stripe payment', row.stripePaymentIntentId],
    ['Stripe invoice', row.stripeInvoiceId],
    ['Stripe charge', row.stripeChargeId],
    ['Paid with', row.paymentMethod],
  ].filter(([, value]) => value);
  return (
    <div className="nm-fin__split">
      <Postings sides={row.postings} owner={row.organization?.name ?? row.worker?.name} />
      <div>
        <dl className="nm-json">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {onRefund ? (
          <button type="button" className="nm-button nm-button--bad" onClick={onRefund}>
            Refund…
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** The ledger, filtered, with the postings of each entry. */
export function Transactions({ filters, may }: ScreenProps) {
  const names = ['type', 'account', 'organization', 'worker', 'job', 'from', 'to', 'q'];
  const list = useList<Transaction>('admin/transactions', filters, names);
  const [refunding, setRefunding] = useState<Transaction | null>(null);
  const { filters: now, setFilter } = list;
  const narrowed = ['account', 'organization', 'worker', 'job', 'from'].filter((name) => now[name]);
  return (
    <>
      <Toolbar
        actions={<CsvLink path={`admin/transactions?format=csv&${list.query}`}>Postings as CSV</CsvLink>}
      >
        <FilterSelect
          label="Type"
          value={now.type ?? ''}
          options={TYPES}
          any="All types"
          onChange={(value) => setFilter('type', value)}
        />
        <FilterSearch
          label="Search"
          value={now.q ?? ''}
          hint="Words, a key, or an id of Stripe"
          onChange={(value) => setFilter('q', value)}
        />
      </Toolbar>
      {narrowed.length > 0 ? (
        <p className="nm-fin__narrowed">
          {narrowed.map((name) => (
            <Badge key={name} tone="accent">
              {name === 'account'
                ? accountName(now.account ?? '')
                : name === 'from'
                  ? `${now.from?.slice(0, 10)} to ${now.to?.slice(0, 10) || 'now'}`
                  : words(name)}
            </Badge>
          ))}
          <a href="/admin/finance/transactions">Show all</a>
        </p>
      ) : null}
      <DataTable
        label="Transactions"
        columns={COLUMNS}
        rows={list.rows}
        problem={list.problem}
        rowId={({ id }) => id}
        empty="No transaction matches."
        more={(row) => (
          <Detail row={row} onRefund={may.refund && row.refundable ? () => setRefunding(row) : null} />
        )}
      />
      <Pager list={list} />
      {refunding ? (
        <RefundDialog
          payment={refunding}
          onClose={() => setRefunding(null)}
          onDone={() => {
            setRefunding(null);
            list.reload();
          }}
        />
      ) : null}
    </>
  );
}
