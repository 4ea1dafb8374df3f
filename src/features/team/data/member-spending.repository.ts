import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';

/** A hold takes credits, a release or refund gives them back; a capture only says that a hold is final. */
const SPENDING = ['credit_hold', 'credit_release', 'refund'];

/**
 * Credits that jobs of these members took since `since`, less what came back of the same jobs, by the ledger. A job
 * counts for who posted it, in the month in which its price was held.
 */
export async function creditsSpentBy(
  ctx: Context,
  organization: ObjectId,
  since: ReadonlyMap<string, Date>,
): Promise<Map<string, number>> {
  const earliest = Math.min(...[...since.values()].map((at) => at.getTime()));
  if (since.size === 0) return new Map();
  const rows = await ctx.db
    .collection('transactions')
    .aggregate<{ client: ObjectId; heldAt: Date; credits: number }>(
      [
        {
          $match: {
            organization,
            type: { $in: SPENDING },
            createdAt: { $gte: new Date(earliest) },
            job: { $ne: null },
          },
        },
        {
          $group: {
            _id: '$job',
            credits: { $sum: '$credits' },
            heldAt: { $min: { $cond: [{ $eq: ['$type', 'credit_hold'] }, '$createdAt', null] } },
          },
        },
        { $match: { heldAt: { $ne: null } } },
        { $lookup: { from: 'jobs', localField: '_id', foreignField: '_id', as: 'job' } },
        {
          $project: {
            client: { $first: '$job.client' },
            heldAt: 1,
            credits: { $multiply: ['$credits', -1] },
          },
        },
      ],
      inSession(ctx),
    )
    .toArray();
  const spent = new Map<string, number>([...since.keys()].map((member) => [member, 0]));
  for (const { client, heldAt, credits } of rows) {
    const member = client?.toHexString();
    const from = member ? since.get(member) : undefined;
    if (!member || !from || heldAt < from) continue;
    spent.set(member, (spent.get(member) ?? 0) + Math.max(0, credits));
  }
  return spent;
}
