import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { isObjectId, sameId } from '@/shared/ids';
import type { JobDocument } from '../data/job.document';
import { findJob } from '../data/jobs.repository';

/** What the caller must be to the job. `member` is any of the three. */
export type JobAccess = 'client' | 'worker' | 'member' | 'staff';

/**
 * The job, if the caller is that to it. The platform itself passes.
 * @throws NOT_FOUND when there is none or it is somebody else's: strangers do not learn which
 */
export async function loadJobFor(
  ctx: Context,
  id: string | ObjectId,
  { as }: { as: JobAccess },
): Promise<JobDocument> {
  const job = typeof id === 'string' && !isObjectId(id) ? null : await findJob(ctx, id);
  if (!job || !isTo(ctx, job, as)) throw errors.notFound('This job');
  return job;
}

/** Whether the caller is that to the job. */
export function isTo(
  ctx: Context,
  job: Pick<JobDocument, 'organization' | 'worker'>,
  as: JobAccess,
): boolean {
  const { actor } = ctx;
  if (actor.kind === 'system') return true;
  if (actor.kind === 'anonymous') return false;
  const is: Record<Exclude<JobAccess, 'member'>, boolean> = {
    client: actor.role === 'client' && sameId(job.organization, actor.organizationId),
    worker: actor.role === 'worker' && sameId(job.worker, actor.id),
    staff: actor.role === 'admin',
  };
  return as === 'member' ? is.client || is.worker || is.staff : is[as];
}
