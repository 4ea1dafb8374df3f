import type { JSONFieldServerComponent } from 'payload';
import { changeRows } from './change-rows';
import { words } from './say';
import '../panel.css';

/** A value without a form of its own, as names and values; nobody edits those by hand. */
export const JsonView: JSONFieldServerComponent = ({ clientField, path, data, siblingData }) => {
  const name = path.split('.').at(-1) ?? path;
  const value = (siblingData as Record<string, unknown> | undefined)?.[name] ?? data?.[name];
  const label = typeof clientField.label === 'string' ? clientField.label : words(name);
  const rows =
    typeof value === 'object' && value !== null ? changeRows(null, value as Record<string, unknown>) : [];
  return (
    <div className="field-type">
      <span className="field-label">{label}</span>
      {rows.length === 0 ? (
        <p className="nm-muted">Nothing</p>
      ) : (
        <dl className="nm-json">
          {rows.map((row) => (
            <div key={row.path}>
              <dt>{words(row.path)}</dt>
              <dd>{row.after}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};
