'use client';

import { useState } from 'react';
import { readPage } from '@/features/admin/ui/kit/panel-api';
import { plural, usd } from '@/features/admin/ui/kit/say';
import { useAnswer } from '@/features/admin/ui/kit/use-answer';
import { State, When } from './parts';
import type { May, Run } from './types';

const LIMIT = 15;

/** All runs, newest first, and the way to a new one. */
export function RunsPage({ may }: { may: May }) {
  const [page, setPage] = useState(1);
  const { data, problem } = useAnswer(
    () => readPage<Run>(`admin/payout-runs?limit=${LIMIT}&page=${page}`),
    String(page),
  );
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / LIMIT));
  return (
    <>
      <header className="nm-pay__head">
        <div>
          <h1>Payout runs</h1>
          <p className="nm-muted">What has cleared goes out on Fridays. Each earning is paid once.</p>
        </div>
        {may.manage ? (
          <a className="nm-button nm-button--main" href="/admin/payouts/new">
            New payout run
          </a>
        ) : null}
      </header>
      {problem ? <p className="nm-problem">{problem}</p> : null}
      {!data && !problem ? <div className="nm-skeleton" role="status" aria-label="Loading" /> : null}
      {data && data.rows.length === 0 ? (
        <section className="nm-card">
          <p className="nm-card__empty">No run yet. The first one pays everything that has cleared.</p>
        </section>
      ) : null}
      {data && data.rows.length > 0 ? <Runs rows={data.rows} /> : null}
      {pages > 1 ? (
        <nav className="nm-pay__pages nm-num" aria-label="Pages">
          <button type="button" className="nm-button" disabled={page <= 1} onClick={() => setPage(page - 1)}>
            Newer
          </button>
          <span className="nm-muted">
            {page} of {pages}
          </span>
          <button
            type="button"
            className="nm-button"
            disabled={page >= pages}
            onClick={() => setPage(page + 1)}
          >
            Older
          </button>
        </nav>
      ) : null}
    </>
  );
}

function Runs({ rows }: { rows: readonly Run[] }) {
  return (
    <section className="nm-card nm-pay__scroll">
      <table className="nm-table nm-num">
        <thead>
          <tr>
            <th>Run</th>
            <th>State</th>
            <th className="nm-right">Earnings</th>
            <th className="nm-right">Arrives</th>
            <th>Drafted</th>
            <th>Approved by</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((run) => (
            <tr key={run.id}>
              <td className="nm-job">
                <a href={`/admin/payouts/${run.id}`}>
                  <strong>{run.number}</strong>
                  <small>{plural(run.totals.count, 'payout')}</small>
                </a>
              </td>
              <td>
                <State state={run.state} />
              </td>
              <td className="nm-right">{usd(run.totals.amount)}</td>
              <td className="nm-right">{usd(run.totals.net)}</td>
              <td className="nm-job">
                <When at={run.createdAt} />
                <br />
                <small>{run.draftedBy?.name}</small>
              </td>
              <td>{run.approvedBy?.name ?? <span className="nm-muted">–</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
