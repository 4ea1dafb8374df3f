import type { FindOptions, ObjectId } from 'mongodb';
import { type Context, isTxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { processWide } from '@/platform/process-wide';
import { oid } from '@/shared/ids';
import type { PublicUser } from '../api/people.schemas';
import { usersCollection } from '../data/user.document';
import { presentPublicUser } from './present-user';

/** A new name or picture is seen by others after this long at the latest. */
const KEEP_MS = 1_000;
const MOST = 10_000;

interface Entry {
  person: PublicUser;
  until: number;
}

const entries = () => processWide<Map<string, Entry>>('public-users', () => new Map());

/**
 * People as others see them, by id; ids that name nobody are left out. What everybody may see of a person is the same
 * for everybody, and kept for a second.
 */
export async function presentPublicUsers(
  ctx: Context,
  ids: readonly (ObjectId | string | null | undefined)[],
): Promise<Map<string, PublicUser>> {
  const wanted = new Set(ids.filter((id) => id != null).map(String));
  const people = new Map<string, PublicUser>();
  const missing: ObjectId[] = [];
  const now = performance.now();
  for (const id of wanted) {
    const entry = entries().get(id);
    if (entry && entry.until > now) people.set(id, entry.person);
    else missing.push(oid(id));
  }
  if (missing.length === 0) return people;
  for (const person of await read(ctx, missing)) {
    people.set(person.id, person);
    remember(person);
  }
  const unborn = missing.filter((id) => !people.has(id.toHexString()));
  if (unborn.length === 0 || !isTxContext(ctx)) return people;
  // Made in this transaction, which may never come to be: not remembered.
  for (const person of await read(ctx, unborn, inSession(ctx))) people.set(person.id, person);
  return people;
}

async function read(
  ctx: Context,
  ids: readonly ObjectId[],
  options: FindOptions = {},
): Promise<PublicUser[]> {
  const found = usersCollection(ctx.db).find(
    { _id: { $in: [...ids] } },
    { ...options, projection: { profile: 1, role: 1 } },
  );
  return (await found.toArray()).map(presentPublicUser);
}

/** Has the next reader in this process read these people anew. */
export function forgetPublicUser(id: string): void {
  entries().delete(id);
}

function remember(person: PublicUser): void {
  if (entries().size >= MOST) entries().clear();
  entries().set(person.id, { person, until: performance.now() + KEEP_MS });
}
