import type { Collection, Document, Filter } from 'mongodb';
import { type Context, isTxContext } from './context';

/**
 * How many documents match, exactly. Outside a transaction by the `count` command, which counts straight off an index at
 * half the cost of the aggregation behind `countDocuments`. That one is used where the command cannot be: inside a
 * transaction, and for everything, which the command answers from statistics that a crash may leave wrong.
 */
export async function countMatching<T extends Document>(
  ctx: Context,
  collection: Collection<T>,
  filter: Filter<T>,
): Promise<number> {
  if (isTxContext(ctx)) return collection.countDocuments(filter, { session: ctx.session });
  if (Object.keys(filter).length === 0) return collection.countDocuments();
  const { n } = await ctx.db.command({ count: collection.collectionName, query: filter });
  return n as number;
}
