import { documentHref } from '../kit/links';
import { ago, words } from '../kit/say';

interface Entry {
  id: string;
  actor: { name: string } | null;
  actorName: string;
  action: string;
  reason: string | null;
  timestamp: string;
}

/** What happened last. */
export function AuditCard({ entries, now }: { entries: readonly Entry[]; now: number }) {
  return (
    <section className="nm-card">
      <header>
        <h2>Audit log</h2>
        <a href="/admin/collections/audit-logs">See all</a>
      </header>
      <ul className="nm-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={documentHref('audit-logs', entry.id)}>
              {words(entry.action)}
              <br />
              <small>
                {entry.actor?.name ?? words(entry.actorName)}
                {entry.reason ? ` · ${entry.reason}` : ''}
              </small>
            </a>
            <time dateTime={entry.timestamp}>{ago(entry.timestamp, now)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
