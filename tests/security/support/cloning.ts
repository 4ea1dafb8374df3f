import { type Db, type Document, ObjectId } from 'mongodb';

/** Bookkeeping of the platform itself, which belongs to nobody's company. */
const NOT_CLONED =
  /^(agenda|rate-limits|idempotency-keys|leases|counters|events|email-outbox|system\.|settings|globals|auth-sessions|stripe-mirror)/;
const MARK = /q0q/gi;
const HEX_ID = /[0-9a-f]{24}/g;

/** The documents of one company and its people, to be stored again under other ids. */
export interface Template {
  collections: { name: string; documents: Document[]; unique: string[] }[];
}

/** Ids of all documents that there are. */
export async function presentIds(db: Db): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    if (name.startsWith('system.')) continue;
    for await (const { _id } of db.collection(name).find({}, { projection: { _id: 1 } }))
      ids.add(String(_id));
  }
  return ids;
}

/** Everything that was stored since, as a template. */
export async function captureSince(db: Db, before: ReadonlySet<string>): Promise<Template> {
  const collections: Template['collections'] = [];
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    if (NOT_CLONED.test(name)) continue;
    const documents = (await db.collection(name).find().toArray()).filter(
      ({ _id }) => !before.has(String(_id)),
    );
    if (documents.length === 0) continue;
    const indexes = await db.collection(name).indexes();
    const unique = indexes.filter((index) => index.unique).flatMap((index) => Object.keys(index.key));
    collections.push({ name, documents, unique: [...new Set(unique)].filter((path) => path !== '_id') });
  }
  return { collections };
}

/**
 * Stores the template once more: every id is another one (in relations and inside texts as well), `q0q` in texts
 * becomes `q<n>q`, and what must be unique gets the number too. @returns the new id of each old one
 */
export async function storeClone(db: Db, template: Template, n: number): Promise<(id: string) => string> {
  const ids = new Map<string, ObjectId>();
  for (const { documents } of template.collections)
    for (const document of documents) for (const id of idsIn(document)) ids.set(id, new ObjectId());
  const text = (value: string) =>
    value.replace(MARK, `q${n}q`).replace(HEX_ID, (id) => ids.get(id)?.toHexString() ?? id);
  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (value instanceof ObjectId) return ids.get(value.toHexString()) ?? value;
    if (Array.isArray(value)) return value.map(copy);
    if (value && Object.getPrototypeOf(value) === Object.prototype)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [text(key), copy(inner)]));
    return value;
  };
  await Promise.all(
    template.collections.map(({ name, documents, unique }) =>
      db.collection(name).insertMany(
        documents.map((document) => {
          const copied = copy(document) as Document;
          if (typeof document._id === 'string' && copied._id === document._id)
            copied._id = `${document._id}~${n}`;
          for (const path of unique) distinguish(copied, document, path, n);
          return copied;
        }),
        { ordered: false },
      ),
    ),
  );
  return (id) => ids.get(id)?.toHexString() ?? id;
}

/** Its own id and those of its rows. */
function* idsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const inner of value) yield* idsIn(inner);
  if (!value || Object.getPrototypeOf(value) !== Object.prototype) return;
  const { _id, id, ...rest } = value as Document;
  if (_id instanceof ObjectId) yield _id.toHexString();
  if (typeof id === 'string' && ObjectId.isValid(id) && id.length === 24) yield id;
  for (const inner of Object.values(rest)) yield* idsIn(inner);
}

/** Makes a unique value another one, where new ids have not done so. */
function distinguish(copied: Document, original: Document, path: string, n: number): void {
  const names = path.split('.');
  const last = names.pop() as string;
  const within = (from: Document) => names.reduce<Document | undefined>((value, name) => value?.[name], from);
  const [target, source] = [within(copied), within(original)];
  if (!target || !source || Array.isArray(target)) return;
  const value = target[last];
  if (value !== source[last]) return;
  // A choice among few; what makes it one of a kind is another part of the index.
  if (/^(kind|type|state|status|role)$/.test(last)) return;
  // A code of letters and digits stays one: its form is promised.
  if (typeof value === 'string') target[last] = /^[A-Z0-9]+$/.test(value) ? `${value}${n}` : `${value}~${n}`;
  // Numbers of a series without gaps.
  if (last === 'sequence') target[last] = value + n * 10_000;
}
