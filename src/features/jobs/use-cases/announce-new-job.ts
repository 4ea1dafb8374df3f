import type { TxContext } from '@/platform/context';
import type { JobDocument } from '../data/job.document';
import { decide } from '../domain/job-lifecycle';
import { relationsTo } from '../domain/job-relations';
import { jobEvent } from './job-event';
import { transitionError } from './transition-error';

/**
 * Asks the transition table whether this person may have a new job, leaves the first audit entry and says
 * `job.created`. @throws FORBIDDEN
 */
export async function announceNewJob(
  tx: TxContext,
  job: JobDocument,
  data: Record<string, unknown> = {},
): Promise<void> {
  const decision = decide(null, { name: 'new' }, relationsTo(job, tx.actor), tx.clock.now());
  if (!decision.ok) throw transitionError(decision.error);
  await tx.audit({
    action: 'job.new',
    entity: 'jobs',
    entityId: job._id.toHexString(),
    after: { status: job.status, number: job.number, ...data },
  });
  await tx.emit(jobEvent(tx, job, 'job.created', data));
}
