'use client';

import { useState } from 'react';
import { words } from '@/features/admin/ui/kit/say';
import { DISPUTE_STATES } from '@/features/payments/domain/payment.options';
import type { ScreenProps } from '../finance-desk';
import { type Column, DataTable } from '../parts/data-table';
import { Cents, day, Named, State, When } from '../parts/money';
import { FilterSelect, Pager, Toolbar } from '../parts/toolbar';
import type { Dispute } from '../parts/types';
import { useList } from '../parts/use-list';
import { financeHref } from '../screens';
import { AcceptDialog, EvidenceDialog } from './dispute-dialogs';

const TONES = {
  warning: 'warn',
  open: 'bad',
  under_review: 'accent',
  accepted: 'warn',
  won: 'good',
  lost: 'bad',
} as const;
const STATES = DISPUTE_STATES.map((value) => ({ value, label: words(value) }));
/** States in which the bank still waits for us. */
const ANSWERABLE = new Set(['warning', 'open']);

const COLUMNS: readonly Column<Dispute>[] = [
  { header: 'Opened', cell: ({ createdAt }) => <When at={createdAt} /> },
  { header: 'Client', cell: ({ organization }) => <Named collection="organizations" value={organization} /> },
  { header: 'Reason', cell: ({ reason }) => words(reason) },
  { header: 'State', cell: ({ state }) => <State value={state} tones={TONES} /> },
  {
    header: 'Answer by',
    cell: ({ evidenceDueBy, evidenceSentAt }) =>
      evidenceSentAt ? 'Answered' : evidenceDueBy ? day(evidenceDueBy) : '–',
  },
  { header: 'Amount', right: true, cell: ({ amount }) => <Cents value={amount} /> },
];

interface Chosen {
  what: 'evidence' | 'accept';
  dispute: Dispute;
}

function Detail(props: { row: Dispute; onChoose: ((what: Chosen['what']) => void) | null }) {
  const { row, onChoose } = props;
  return (
    <>
      <dl className="nm-json">
        <div>
          <dt>Money</dt>
          <dd>{row.fundsWithdrawn ? 'Taken by the bank' : 'Still with us'}</dd>
        </div>
        <div>
          <dt>Credits taken back</dt>
          <dd>{row.creditsTaken}</dd>
        </div>
        <div>
          <dt>At Stripe</dt>
          <dd>{row.stripeDisputeId}</dd>
        </div>
        {row.organization ? (
          <div>
            <dt>Postings</dt>
            <dd>
              <a href={financeHref('transactions', { organization: row.organization.id, type: 'dispute' })}>
                Disputes of {row.organization.name} in the ledger
              </a>
            </dd>
          </div>
        ) : null}
        {Object.entries(row.evidence).map(([name, text]) => (
          <div key={name}>
            <dt>{words(name)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {onChoose && ANSWERABLE.has(row.state) && !row.evidenceSentAt ? (
        <p className="nm-fin__actions">
          <button type="button" className="nm-button nm-button--main" onClick={() => onChoose('evidence')}>
            Answer the bank…
          </button>
          <button type="button" className="nm-button nm-button--bad" onClick={() => onChoose('accept')}>
            Give it up…
          </button>
        </p>
      ) : null}
    </>
  );
}

/** Disputes, newest first, with our answer to the bank. */
export function Disputes({ filters, may }: ScreenProps) {
  const list = useList<Dispute>('admin/disputes', filters, ['state', 'organization']);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const finish = () => {
    setChosen(null);
    list.reload();
  };
  return (
    <>
      <Toolbar>
        <FilterSelect
          label="State"
          value={list.filters.state ?? ''}
          options={STATES}
          any="All states"
          onChange={(value) => list.setFilter('state', value)}
        />
      </Toolbar>
      <DataTable
        label="Disputes"
        columns={COLUMNS}
        rows={list.rows}
        problem={list.problem}
        rowId={({ id }) => id}
        empty="No disputes. When a bank calls a payment back, it stands here with the day to answer by."
        more={(row) => (
          <Detail row={row} onChoose={may.refund ? (what) => setChosen({ what, dispute: row }) : null} />
        )}
      />
      <Pager list={list} />
      {chosen?.what === 'evidence' ? (
        <EvidenceDialog dispute={chosen.dispute} onClose={() => setChosen(null)} onDone={finish} />
      ) : null}
      {chosen?.what === 'accept' ? (
        <AcceptDialog dispute={chosen.dispute} onClose={() => setChosen(null)} onDone={finish} />
      ) : null}
    </>
  );
}
