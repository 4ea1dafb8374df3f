'use client';

import { useState } from 'react';
import { ActionDialog } from '@/features/admin/ui/kit/action-dialog';
import { Reason } from '@/features/admin/ui/kit/controls';
import { act } from '@/features/admin/ui/kit/panel-api';
import { plural, words } from '@/features/admin/ui/kit/say';
import type { ScreenProps } from '../finance-desk';
import { type Column, DataTable } from '../parts/data-table';
import { Badge, day, State, When } from '../parts/money';
import { Pager, Toolbar } from '../parts/toolbar';
import type { ReconciliationReport } from '../parts/types';
import { useList } from '../parts/use-list';

const TONES = { running: 'accent', agreed: 'good', differs: 'bad', failed: 'bad' } as const;

const COLUMNS: readonly Column<ReconciliationReport>[] = [
  { header: 'Ran', cell: ({ startedAt }) => <When at={startedAt} /> },
  { header: 'Since', cell: ({ from }) => day(from) },
  { header: 'Result', cell: ({ state }) => <State value={state} tones={TONES} /> },
  {
    header: 'Looked at',
    cell: ({ checked }) =>
      `${plural(checked.events, 'event')}, ${plural(checked.invoices, 'invoice')}, ${plural(checked.charges, 'charge')}`,
  },
  { header: 'Differences', right: true, cell: ({ differences }) => differences.length },
];

function Detail({ row }: { row: ReconciliationReport }) {
  if (row.error) return <p className="nm-problem">{row.error}</p>;
  if (row.differences.length === 0) return <p className="nm-muted">Stripe and our books say the same.</p>;
  return (
    <div className="nm-fin__scroll">
      <table className="nm-fin__postings" aria-label="Differences">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Which</th>
            <th scope="col">Ours</th>
            <th scope="col">Stripe’s</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {row.differences.map(({ kind, id, ours, stripes, mended }) => (
            <tr key={`${kind} ${id}`}>
              <td>{words(kind)}</td>
              <td>
                <code>{id}</code>
              </td>
              <td>{ours ?? '–'}</td>
              <td>{stripes ?? '–'}</td>
              <td>{mended ? <Badge tone="good">Mended</Badge> : <Badge tone="bad">Open</Badge>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The daily comparisons with Stripe, and one more now. */
export function Reconciliation({ filters, may }: ScreenProps) {
  const list = useList<ReconciliationReport>('admin/reconciliation', filters, []);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');

  return (
    <>
      <Toolbar
        actions={
          may.stripe ? (
            <button type="button" className="nm-button nm-button--main" onClick={() => setAsking(true)}>
              Compare with Stripe now
            </button>
          ) : null
        }
      >
        <p className="nm-muted">
          Once a day, by itself. It books nothing: missing events are fetched and applied.
        </p>
      </Toolbar>
      <DataTable
        label="Reconciliations"
        columns={COLUMNS}
        rows={list.rows}
        problem={list.problem}
        rowId={({ id }) => id}
        empty="No comparison has run yet."
        more={(row) => <Detail row={row} />}
      />
      <Pager list={list} />
      {isAsking ? (
        <ActionDialog
          title="Compare with Stripe now"
          lead="Missing events are fetched and applied; what else differs is reported. Nothing is overwritten."
          submitLabel="Compare"
          disabled={reason.trim().length < 3}
          done="The comparison is running."
          onSubmit={() => act('POST', 'admin/reconciliation', { reason })}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            setReason('');
            list.reload();
          }}
        >
          <Reason value={reason} onChange={setReason} />
        </ActionDialog>
      ) : null}
    </>
  );
}
