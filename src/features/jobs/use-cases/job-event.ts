import type { Context, DomainEvent } from '@/platform/context';
import type { JobDocument } from '../data/job.document';

/**
 * Everyone who follows a job: its own room, the organization, the worker, and staff. Whoever posted it hears of it through
 * the organization, for as long as they belong to it.
 */
export function jobRooms(job: Pick<JobDocument, '_id' | 'organization' | 'worker'>): string[] {
  const worker = job.worker ? [`user:${job.worker}`] : [];
  return [`job:${job._id}`, `org:${job.organization}`, ...worker, 'staff'];
}

/** What every job event says; nothing in it is a secret to either side. */
export function jobEvent(
  ctx: Context,
  job: JobDocument,
  type: string,
  data: Record<string, unknown> = {},
): DomainEvent {
  return {
    type,
    rooms: jobRooms(job),
    data: {
      jobId: job._id.toHexString(),
      number: job.number,
      title: job.title,
      status: job.status,
      reviewStage: job.reviewStage,
      deadline: job.deliveryTime.deadline?.toISOString() ?? null,
      organizationId: job.organization.toHexString(),
      clientId: job.client.toHexString(),
      workerId: job.worker?.toHexString() ?? null,
      actorId: ctx.actor.kind === 'user' ? ctx.actor.id : null,
      ...data,
    },
  };
}
