import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { keptOwners } from '@/platform/kept';

const HELD_BACK = { state: { $in: ['open', 'under_review'] } };
const mayHaveDispute = keptOwners('disputes', HELD_BACK);

/** Whether a bank holds back a payment of the organization. Disputes build on jobs, so only their field is known here. */
export async function hasOpenDispute(ctx: Context, organization: ObjectId): Promise<boolean> {
  if (!(await mayHaveDispute(ctx.db, organization.toHexString()))) return false;
  const open = await ctx.db.collection('disputes').findOne({ organization, ...HELD_BACK }, inSession(ctx));
  return open !== null;
}
