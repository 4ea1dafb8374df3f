import { ObjectId } from 'mongodb';

const HEX_ID = /^[0-9a-f]{24}$/i;

/** Whether a value is an id as it travels outside documents: 24 hexadecimal digits. */
export function isObjectId(value: unknown): value is string {
  return typeof value === 'string' && HEX_ID.test(value);
}

/**
 * The ObjectId of a 24-hex id; an ObjectId passes through.
 * @throws TypeError when it is not one: edges check with `isObjectId` first, so this is a programming error.
 */
export function oid(id: string | ObjectId): ObjectId {
  if (id instanceof ObjectId) return id;
  if (!isObjectId(id)) throw new TypeError('not an object id');
  return ObjectId.createFromHexString(id);
}

/** A new id. */
export function newId(): ObjectId {
  return new ObjectId();
}

/** Whether two ids, as text or ObjectId, name the same document; nothing equals a missing id. */
export function sameId(
  a: { toString(): string } | null | undefined,
  b: { toString(): string } | null | undefined,
) {
  return a != null && b != null && a.toString() === b.toString();
}
