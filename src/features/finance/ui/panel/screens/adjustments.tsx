'use client';

import { useState } from 'react';
import { readDocuments, readPage } from '@/features/admin/ui/kit/panel-api';
import { plural } from '@/features/admin/ui/kit/say';
import { useAnswer } from '@/features/admin/ui/kit/use-answer';
import { AdjustDialog } from '@/features/admin/ui/organization/adjust-dialog';
import type { Balance } from '@/features/admin/ui/organization/organization-panel';
import type { ScreenProps } from '../finance-desk';
import { type Column, DataTable } from '../parts/data-table';
import { Named, signed, When } from '../parts/money';
import { Postings } from '../parts/postings';
import { CsvLink, FilterSearch, Pager, Toolbar } from '../parts/toolbar';
import type { Transaction } from '../parts/types';
import { useList } from '../parts/use-list';

interface Client {
  organizationId: string;
  name: string;
  available: number | null;
}

interface Chosen {
  organization: { id: string; name: string };
  balance: Balance;
}

const COLUMNS: readonly Column<Transaction>[] = [
  { header: 'At', cell: ({ createdAt }) => <When at={createdAt} /> },
  { header: 'Client', cell: ({ organization }) => <Named collection="organizations" value={organization} /> },
  { header: 'Reason', cell: ({ description }) => description },
  { header: 'Credits', right: true, cell: ({ credits }) => signed(credits, 'credit') },
];

/** Whose credits: found by name. */
function ClientPicker({ onPick }: { onPick: (client: Client) => void }) {
  const [q, setQ] = useState('');
  const path = `admin/clients?limit=6&sort=name${q ? `&q=${encodeURIComponent(q)}` : ''}`;
  const { data, problem } = useAnswer(() => readPage<Client>(path), path);
  return (
    <section className="nm-card nm-fin__card nm-fin__picker">
      <header>
        <h2>Give or take credits</h2>
      </header>
      <div className="nm-fin__pick">
        <FilterSearch label="Client" value={q} hint="Name of a client" onChange={setQ} />
        {problem ? <p className="nm-problem">{problem}</p> : null}
        <ul className="nm-people">
          {(data?.rows ?? []).map((client) => (
            <li key={client.organizationId}>
              <button type="button" onClick={() => onPick(client)}>
                <span>{client.name}</span>
                <span className="nm-muted nm-num">{plural(client.available ?? 0, 'credit')}</span>
              </button>
            </li>
          ))}
        </ul>
        {data?.rows.length === 0 ? <p className="nm-muted">No client of that name.</p> : null}
      </div>
    </section>
  );
}

/** What staff gave and took by hand, and giving or taking some. */
export function Adjustments({ filters, may }: ScreenProps) {
  const fixed = { ...filters, type: 'credit_adjustment' };
  const list = useList<Transaction>('admin/transactions', fixed, ['type', 'q']);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function pick({ organizationId: id, name }: Client) {
    setProblem(null);
    const query = `organization-balances?depth=0&limit=1&where[organization][equals]=${id}`;
    try {
      const [balance] = await readDocuments<Balance>(query);
      const none = { credits: { available: 0, held: 0 } } as Balance;
      setChosen({ organization: { id, name }, balance: balance ?? none });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The balance could not be read.');
    }
  }

  return (
    <>
      {may.adjust ? <ClientPicker onPick={pick} /> : null}
      {problem ? <p className="nm-problem">{problem}</p> : null}
      <Toolbar actions={<CsvLink path={`admin/transactions?format=csv&${list.query}`} />}>
        <FilterSearch
          label="Search"
          value={list.filters.q ?? ''}
          hint="Words of the reason"
          onChange={(value) => list.setFilter('q', value)}
        />
      </Toolbar>
      <DataTable
        label="Credit adjustments"
        columns={COLUMNS}
        rows={list.rows}
        problem={list.problem}
        rowId={({ id }) => id}
        empty="Nobody has given or taken credits by hand."
        more={(row) => <Postings sides={row.postings} owner={row.organization?.name} />}
      />
      <Pager list={list} />
      {chosen ? (
        <AdjustDialog
          {...chosen}
          onClose={() => setChosen(null)}
          onDone={() => {
            setChosen(null);
            list.reload();
          }}
        />
      ) : null}
    </>
  );
}
