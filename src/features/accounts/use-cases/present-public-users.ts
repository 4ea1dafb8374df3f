import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import type { PublicUser } from '../api/people.schemas';
import { usersCollection } from '../data/user.document';
import { presentPublicUser } from './present-user';

/** People as others see them, by id; ids that name nobody are left out. */
export async function presentPublicUsers(
  ctx: Context,
  ids: readonly (ObjectId | string | null | undefined)[],
): Promise<Map<string, PublicUser>> {
  const wanted = [...new Set(ids.filter((id) => id != null).map(String))].map((id) => oid(id));
  if (wanted.length === 0) return new Map();
  const found = await usersCollection(ctx.db)
    .find({ _id: { $in: wanted } }, { ...inSession(ctx), projection: { profile: 1, role: 1 } })
    .toArray();
  return new Map(found.map((user) => [user._id.toHexString(), presentPublicUser(user)]));
}
