import { requirePermission, requireUser } from '@/features/accounts';
import { type JobDocument, loadJobFor } from '@/features/jobs';
import type { Context } from '@/platform/context';
import type { ThreadQuery } from '../data/messages.repository';

/**
 * The job whose thread the caller may read and write: its two sides, and staff whose role reads messages.
 * @throws NOT_FOUND, FORBIDDEN
 */
export async function threadOf(
  ctx: Context,
  jobId: string,
): Promise<{ job: JobDocument; thread: ThreadQuery }> {
  const isStaff = ctx.actor.kind === 'system' || requireUser(ctx).role === 'admin';
  if (isStaff) requirePermission(ctx, 'messages.read');
  const job = await loadJobFor(ctx, jobId, { as: 'member' });
  return { job, thread: { job: job._id, withInternal: isStaff } };
}
