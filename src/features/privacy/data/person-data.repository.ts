import type { Document, ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import type { PersonData } from '../domain/person-data';

/** Nobody has more of one kind; a copy stays small enough to be made in memory. */
const MOST = 100_000;

/** What is a person's in one collection, oldest first, with the fields that are theirs to have. */
export function readPersonData(
  ctx: Context,
  { collection, by, whose, fields, only }: PersonData,
  owner: { person: ObjectId; organization: ObjectId | null },
): Promise<Document[]> {
  const id = owner[whose];
  if (!id) return Promise.resolve([]);
  return ctx.db
    .collection(collection)
    .find({ [by]: id, ...only }, { projection: Object.fromEntries(fields.map((field) => [field, 1])) })
    .sort({ _id: 1 })
    .limit(MOST)
    .toArray();
}
