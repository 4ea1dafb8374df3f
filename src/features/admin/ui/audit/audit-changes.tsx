import type { UIFieldServerComponent } from 'payload';
import { changeRows } from '../kit/change-rows';
import { words } from '../kit/say';
import '../panel.css';

interface Entry {
  action?: string;
  actorName?: string;
  reason?: string | null;
  timestamp?: string;
  changes?: { before?: Record<string, unknown> | null; after?: Record<string, unknown> | null } | null;
}

/** What an entry of the audit log changed: each field as it was and as it became. */
export const AuditChanges: UIFieldServerComponent = ({ data }) => {
  const { action = '', reason, changes } = (data ?? {}) as Entry;
  const rows = changeRows(changes?.before, changes?.after);
  return (
    <section className="nm-panel" aria-label="Changes">
      <div className="nm-panel__top">
        <span className="nm-badge nm-badge--accent">{words(action)}</span>
        <span>{reason ?? <span className="nm-muted">No reason was given.</span>}</span>
      </div>
      {rows.length === 0 ? (
        <p className="nm-panel__part nm-muted">No field changed.</p>
      ) : (
        <table className="nm-diff">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ path, before, after }) => (
              <tr key={path}>
                <td>{words(path)}</td>
                <td>{before === null ? <span className="nm-muted">–</span> : <del>{before}</del>}</td>
                <td>{after === null ? <span className="nm-muted">–</span> : <ins>{after}</ins>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
