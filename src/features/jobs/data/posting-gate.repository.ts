import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';

/** Whether a bank holds back a payment of the organization. Disputes build on jobs, so only their field is known here. */
export async function hasOpenDispute(ctx: Context, organization: ObjectId): Promise<boolean> {
  const open = await ctx.db
    .collection('disputes')
    .findOne({ organization, state: { $in: ['open', 'under_review'] } }, inSession(ctx));
  return open !== null;
}
