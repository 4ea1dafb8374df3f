import { type Collection, type Document, type Filter, type FindOptions, ObjectId } from 'mongodb';
import { z } from 'zod';
import type { Context } from './context';
import { inSession, together } from './create-context';
import { errors } from './errors';

/** Which part of a list is asked for: a page by number, or what follows a place. */
export interface PageRequest {
  page: number;
  limit: number;
  /** A field's name, `-` in front for descending. */
  sort: string;
  /** Where the last answer ended. */
  cursor?: string;
}

export interface ReadPage<T> {
  rows: T[];
  total: number;
  /** Where this answer ends; null when nothing follows. */
  nextCursor: string | null;
}

interface ReadOptions<T extends Document> {
  /** How many match in all. */
  count: () => Promise<number>;
  /** Where a field that is sorted by stands in the document, if under another name. */
  paths?: Readonly<Record<string, string>>;
  find?: FindOptions<T>;
}

/**
 * A page of what matches, in the order asked for, ties in that of writing. By `cursor` it begins after the last document
 * of an earlier answer wherever that stands by now, at the same cost however far down.
 * @throws AppError VALIDATION_FAILED naming `cursor` when it is not one of this order, or comes with a page's number
 */
export async function readPage<T extends Document>(
  ctx: Context,
  collection: Collection<T>,
  filter: Filter<T>,
  { page, limit, sort, cursor }: PageRequest,
  { count, paths = {}, find }: ReadOptions<T>,
): Promise<ReadPage<T>> {
  const field = sort.replace(/^-/, '');
  const path = paths[field] ?? field;
  const direction = sort.startsWith('-') ? -1 : 1;
  if (cursor && page > 1) throw refused('Either a page or a cursor, not both.');
  const after = cursor ? following(path, direction, placeOf(cursor, sort)) : null;
  const [found, total] = await together(ctx, [
    () =>
      collection
        .find(after ? ({ $and: [filter, after] } as Filter<T>) : filter, { ...find, ...inSession(ctx) })
        .sort({ [path]: direction, _id: direction })
        .skip((page - 1) * limit)
        .limit(limit + 1)
        .toArray(),
    count,
  ]);
  const rows = found.slice(0, limit) as T[];
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { rows, total, nextCursor: last ? cursorAt(sort, valueAt(last, path), last._id) : null };
}

const refused = (message: string) => errors.validation([{ path: 'cursor', message }]);

const place = z.tuple([
  z.string(),
  z.union([z.strictObject({ at: z.int() }), z.string().max(300), z.number(), z.boolean(), z.null()]),
  z.string().regex(/^[0-9a-f]{24}$/),
]);

/** The value that the last document was sorted by, and the document. */
interface Place {
  value: unknown;
  id: ObjectId;
}

function cursorAt(sort: string, value: unknown, id: unknown): string {
  const kept = value instanceof Date ? { at: value.getTime() } : (value ?? null);
  return Buffer.from(JSON.stringify([sort, kept, String(id)])).toString('base64url');
}

function placeOf(cursor: string, sort: string): Place {
  const parsed = place.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success || parsed.data[0] !== sort) {
    throw refused('Must be `pagination.nextCursor` of an earlier answer in the same order.');
  }
  const [, value, id] = parsed.data;
  const isDate = typeof value === 'object' && value !== null;
  return { value: isDate ? new Date(value.at) : value, id: new ObjectId(id) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What stands after a place. The database sorts what has no value before everything else. */
function following(path: string, direction: 1 | -1, { value, id }: Place): Document {
  const beyond = direction === 1 ? '$gt' : '$lt';
  const tie = { [path]: { $eq: value }, _id: { [beyond]: id } };
  if (value === null) return direction === 1 ? { $or: [{ [path]: { $ne: null } }, tie] } : tie;
  const rest = { [path]: { [beyond]: value } };
  return direction === 1 ? { $or: [rest, tie] } : { $or: [rest, { [path]: null }, tie] };
}

function valueAt(document: Document, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as Document | null | undefined)?.[name], document);
}
