import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';

export interface JobRef {
  id: string;
  number: string;
  title: string;
}

/**
 * Jobs by name, for lists of money. Read straight from the collection: the jobs feature stands above this one, so
 * its own queries cannot be used here.
 */
export async function jobRefs(
  ctx: Context,
  ids: readonly (ObjectId | null | undefined)[],
): Promise<Map<string, JobRef>> {
  const known = ids.filter((id): id is ObjectId => id != null);
  if (known.length === 0) return new Map();
  const jobs = await ctx.db
    .collection<{ _id: ObjectId; number: string; title: string }>('jobs')
    .find({ _id: { $in: known } }, { ...inSession(ctx), projection: { number: 1, title: 1 } })
    .toArray();
  return new Map(
    jobs.map(({ _id, number, title }) => [_id.toHexString(), { id: _id.toHexString(), number, title }]),
  );
}
