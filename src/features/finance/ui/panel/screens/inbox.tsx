'use client';

import { useState } from 'react';
import { ActionDialog } from '@/features/admin/ui/kit/action-dialog';
import { Reason } from '@/features/admin/ui/kit/controls';
import { act, read } from '@/features/admin/ui/kit/panel-api';
import { words } from '@/features/admin/ui/kit/say';
import { useAnswer } from '@/features/admin/ui/kit/use-answer';
import { STRIPE_EVENT_STATES } from '@/features/stripe-inbox/domain/inbox.options';
import type { ScreenProps } from '../finance-desk';
import { type Column, DataTable } from '../parts/data-table';
import { State, When } from '../parts/money';
import { FilterSearch, FilterSelect, Pager, Toolbar } from '../parts/toolbar';
import type { StripeEvent, StripeEventDetail } from '../parts/types';
import { useList } from '../parts/use-list';

const TONES = { received: 'accent', applied: 'good', failed: 'bad' } as const;
const STATES = STRIPE_EVENT_STATES.map((value) => ({ value, label: words(value) }));

const COLUMNS: readonly Column<StripeEvent>[] = [
  { header: 'Received', cell: ({ receivedAt }) => <When at={receivedAt} /> },
  {
    header: 'Event',
    cell: ({ type, eventId }) => (
      <>
        <code>{type}</code>
        <small className="nm-fin__sub">{eventId}</small>
      </>
    ),
  },
  { header: 'About', wide: true, cell: ({ objectId }) => objectId ?? '–' },
  { header: 'State', cell: ({ state }) => <State value={state} tones={TONES} /> },
  { header: 'Tries', right: true, cell: ({ attempts }) => attempts },
];

function Detail({ row, onReplay }: { row: StripeEvent; onReplay: (() => void) | null }) {
  const { data, problem } = useAnswer(
    () => read<StripeEventDetail>(`admin/stripe-events/${row.id}`),
    `${row.id} ${row.state}`,
  );
  return (
    <>
      {row.error ? <p className="nm-problem">{row.error}</p> : null}
      {problem ? <p className="nm-problem">{problem}</p> : null}
      <pre className="nm-fin__payload">{data ? JSON.stringify(data.payload, null, 2) : 'Loading…'}</pre>
      {onReplay ? (
        <button type="button" className="nm-button" onClick={onReplay}>
          Apply again…
        </button>
      ) : null}
    </>
  );
}

/** What Stripe has told us, with what came and applying it again. */
export function Inbox({ filters, may }: ScreenProps) {
  const list = useList<StripeEvent>('admin/stripe-events', filters, ['state', 'type', 'q']);
  const [replaying, setReplaying] = useState<StripeEvent | null>(null);
  const [reason, setReason] = useState('');
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
        <FilterSearch
          label="Search"
          value={list.filters.q ?? ''}
          hint="Id of an event or an object"
          onChange={(value) => list.setFilter('q', value)}
        />
      </Toolbar>
      <DataTable
        label="Events of Stripe"
        columns={COLUMNS}
        rows={list.rows}
        problem={list.problem}
        rowId={({ id }) => id}
        empty="Nothing has come from Stripe yet."
        more={(row) => <Detail row={row} onReplay={may.stripe ? () => setReplaying(row) : null} />}
      />
      <Pager list={list} />
      {replaying ? (
        <ActionDialog
          title="Apply this event again"
          lead={
            <>
              <code>{replaying.type}</code> is read again from Stripe. What is right already stays as it is:
              an event posts once, however often it is applied.
            </>
          }
          submitLabel="Apply again"
          disabled={reason.trim().length < 3}
          done="It is being applied."
          onSubmit={() => act('POST', `admin/stripe-events/${replaying.id}/replay`, { reason })}
          onClose={() => setReplaying(null)}
          onDone={() => {
            setReplaying(null);
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
