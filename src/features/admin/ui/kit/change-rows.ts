type Values = Record<string, unknown> | null | undefined;

export interface ChangeRow {
  path: string;
  before: string | null;
  after: string | null;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function flatten(values: Values, prefix = ''): Map<string, string> {
  const rows = new Map<string, string>();
  for (const [key, value] of Object.entries(values ?? {})) {
    const path = prefix ? `${prefix} › ${key}` : key;
    if (isPlain(value) && Object.keys(value).length > 0) {
      for (const [inner, shown] of flatten(value, path)) rows.set(inner, shown);
    } else rows.set(path, show(value));
  }
  return rows;
}

function show(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(show).join('\n');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text);
  return isInstant ? `${text.slice(0, 16).replace('T', ' ')} UTC` : text;
}

/** What an audit entry changed, field by field; fields that stayed the same are left out. */
export function changeRows(before: Values, after: Values): ChangeRow[] {
  const [old, fresh] = [flatten(before), flatten(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? null, after: fresh.get(path) ?? null }))
    .filter((row) => row.before !== row.after);
}
