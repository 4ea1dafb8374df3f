import { idOf } from './access';

type Fields = Record<string, unknown>;

/** The value at a dotted path, undefined where there is none. */
export function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isPlainObject(value) ? value[key] : undefined), document);
}

/**
 * One spelling of a stored value, for comparing what came through different doors: ids and instants as text,
 * relations as ids, nothing and empty alike, row ids left out.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(plain(value)) ?? 'null';
}

/** Fields that differ between two versions of a document, before and after; groups by their dotted leaves. */
export function changedFields(
  before: Fields,
  after: Fields,
  names: readonly string[],
): { before: Fields; after: Fields } {
  const changed = { before: {} as Fields, after: {} as Fields };
  for (const name of names) collect(changed, name, before[name], after[name]);
  return changed;
}

function collect(
  changed: { before: Fields; after: Fields },
  path: string,
  before: unknown,
  after: unknown,
): void {
  if (canonical(before) === canonical(after)) return;
  const group = (value: unknown) => value == null || (isPlainObject(value) && !('id' in value));
  if (group(before) && group(after)) {
    const keys = new Set([...Object.keys((before as Fields) ?? {}), ...Object.keys((after as Fields) ?? {})]);
    for (const key of keys) {
      collect(changed, `${path}.${key}`, (before as Fields | null)?.[key], (after as Fields | null)?.[key]);
    }
    return;
  }
  changed.before[path] = plain(before);
  changed.after[path] = plain(after);
}

/** A value as plain JSON. */
export function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(row);
  if (typeof value !== 'object') return value;
  if (!isPlainObject(value)) return JSON.parse(JSON.stringify(value)) as unknown;
  if ('id' in value && 'createdAt' in value && 'updatedAt' in value) return idOf(value);
  const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const);
  const kept = entries.filter(([, inner]) => inner !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

function row(value: unknown): unknown {
  if (!isPlainObject(value) || 'createdAt' in value) return plain(value);
  const { id: _id, ...rest } = value;
  return plain(rest);
}

function isPlainObject(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
