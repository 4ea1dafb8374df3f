import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { AppError } from '@/platform/errors';
import { sameId } from '@/shared/ids';
import type { JobDocument } from '../data/job.document';
import { compareAndSetJob } from '../data/jobs.repository';
import type { JobCommand } from '../domain/job-commands';
import { allowedTransitions, decide } from '../domain/job-lifecycle';
import { type JobRelation, relationsTo } from '../domain/job-relations';
import { jobEvent, jobRooms } from './job-event';
import { silentApprovalField } from './review-schedule';
import { transitionError } from './transition-error';

export interface TransitionOptions {
  /** Further fields of the same update; a function sees the job as the rules leave it. */
  set?: Partial<JobDocument> | ((next: JobDocument) => Partial<JobDocument>);
  /** Instead of what the actor is to the job, e.g. `candidate` where standing acceptance takes it for them. */
  as?: readonly JobRelation[];
  /** Further data of the event. */
  event?: Record<string, unknown>;
  /** Further facts for subscribers and the audit entry alone. */
  inside?: Record<string, unknown>;
  /** Kept in the audit entry. */
  reason?: string;
}

/**
 * The only writer of a job's status. Asks the transition table, writes by compare-and-set on status and stage, moves
 * the clock, leaves an audit entry and tells everybody concerned, all in the caller's transaction. What follows from a
 * transition (matching, reminders, money of an approval, notifications) subscribes to its event.
 * @throws FORBIDDEN, INVALID_TRANSITION (also for the slower of two who act at once), or what a guard says
 */
export async function transitionJob(
  tx: TxContext,
  job: JobDocument,
  command: JobCommand<ObjectId>,
  options: TransitionOptions = {},
): Promise<JobDocument> {
  const now = tx.clock.now();
  const relations = options.as ?? relationsTo(job, tx.actor, { hasOpenOffer: isAccepting(tx, command) });
  const decision = decide<ObjectId>(job, command, relations, now);
  if (!decision.ok) throw transitionError(decision.error);

  const next: JobDocument = { ...job, ...decision.changes };
  const silence = await silentApprovalField(tx, job, next);
  const extra = typeof options.set === 'function' ? options.set(next) : (options.set ?? {});
  const changes = { ...decision.changes, ...silence, ...extra };
  const expected = { status: job.status, reviewStage: job.reviewStage ?? null };
  const after = await compareAndSetJob(tx, job._id, expected, changes);
  if (!after) throw overtaken(job, command, relations);

  const previousWorkerId = sameId(job.worker, after.worker) ? null : (job.worker?.toHexString() ?? null);
  await tx.audit({
    action: `job.${command.name}`,
    entity: 'jobs',
    entityId: job._id.toHexString(),
    before: { status: job.status, reviewStage: job.reviewStage, worker: job.worker },
    after: {
      status: after.status,
      reviewStage: after.reviewStage,
      worker: after.worker,
      ...options.event,
      ...options.inside,
    },
    reason: options.reason ?? ('reason' in command ? command.reason : undefined),
  });
  for (const { type, data } of decision.events) {
    const event = jobEvent(tx, after, type, { ...data, previousWorkerId, ...options.event });
    const left = previousWorkerId ? [`user:${previousWorkerId}`] : [];
    await tx.emit({ ...event, inside: options.inside, rooms: [...jobRooms(after), ...left] });
  }
  return after;
}

const isAccepting = (tx: TxContext, command: JobCommand<ObjectId>) =>
  command.name === 'accept' && tx.actor.kind === 'user' && sameId(command.worker, tx.actor.id);

function overtaken(
  job: JobDocument,
  command: JobCommand<ObjectId>,
  relations: readonly JobRelation[],
): AppError {
  return new AppError('INVALID_TRANSITION', 'Somebody was faster: this job has just changed.', {
    details: { from: job.status, command: command.name, allowed: allowedTransitions(job, relations) },
  });
}
