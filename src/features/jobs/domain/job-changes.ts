import { handOver, lateMinutes, shiftDeadline } from './job-clock';
import type { JobCommand } from './job-commands';
import type { Transition } from './job-transitions';
import type { EntityId, JobState, JobStatus, ReviewStage, Turn } from './job-types';
import { closeRevision, openRevision } from './revision';

type Changes<Id extends EntityId> = Partial<JobState<Id>>;

/** What a new job starts with; `revisionsAllowed` and the rest come from whoever creates it. */
const FIRST_STATE = {
  reviewStage: null,
  worker: null,
  clock: [],
  revisions: [],
  revisionsUsed: 0,
  assignedAt: null,
  acceptedAt: null,
  startedAt: null,
  submittedAt: null,
  completedAt: null,
  cancelledAt: null,
  cancellationReason: null,
  cancelledBy: null,
  onTimeDelivery: null,
} satisfies Partial<JobState<never>>;

/** Who is waited for in a status. Nobody before publishing and after the end. */
export function turnIn(status: JobStatus, stage: ReviewStage | null): Turn | null {
  if (status === 'review') return stage === 'qa' ? 'platform' : 'client';
  if (status === 'matching') return 'platform';
  return status === 'assigned' || status === 'in_progress' || status === 'revision' ? 'worker' : null;
}

/**
 * The fields that a permitted transition changes, as whole new values. The clock is handed over and the deadline
 * moved by the time spent waiting for the client, for every transition alike.
 */
export function applyTransition<Id extends EntityId>(
  job: JobState<Id> | null,
  command: JobCommand<Id>,
  transition: Transition,
  now: Date,
): Changes<Id> & { status: JobStatus } {
  const status = command.name === 'override' ? command.to : transition.to;
  if (status === 'chosen') throw new Error(`${command.name} names no status`);
  if (!job) return { ...FIRST_STATE, status };

  const reviewStage = status === 'review' ? (transition.toStage ?? 'client') : null;
  const { clock, ended } = handOver(job.clock, turnIn(status, reviewStage), now);
  const deadline = deadlineFrom(command) ?? shiftDeadline(job.deliveryTime.deadline, ended);
  const moved = { ...job, deliveryTime: { ...job.deliveryTime, deadline } };
  return {
    status,
    reviewStage,
    clock,
    ...(deadline === job.deliveryTime.deadline ? {} : { deliveryTime: moved.deliveryTime }),
    ...ownChanges(moved, command, now),
  };
}

function deadlineFrom(command: JobCommand): Date | null {
  return command.name === 'accept' || command.name === 'assign' ? (command.deadline ?? null) : null;
}

/** What each command writes beyond status, stage, clock and deadline. */
function ownChanges<Id extends EntityId>(job: JobState<Id>, command: JobCommand<Id>, now: Date): Changes<Id> {
  switch (command.name) {
    case 'accept':
      return { worker: command.worker, assignedAt: now, acceptedAt: now };
    case 'assign':
      return { worker: command.worker, assignedAt: now };
    case 'start':
      return { startedAt: now };
    case 'submit':
      return { submittedAt: now, revisions: closeRevision(job.revisions, now), ...judgement(job, now) };
    case 'request-revision':
      return openRevision(job, command, now);
    case 'approve':
      return { completedAt: now };
    case 'undo-approve':
      return { completedAt: null };
    case 'cancel':
      return { cancelledAt: now, cancellationReason: command.reason, cancelledBy: command.by };
    case 'reassign':
      return { worker: null, assignedAt: null, acceptedAt: null, startedAt: null };
    case 'reopen':
      return { completedAt: null, ...openRevision(job, { kind: 'fix', feedback: command.feedback }, now) };
    case 'new':
    case 'publish':
    case 'pass-qa':
    case 'override':
      return {};
  }
}

/** On-time is judged once, on the first delivery; revisions do not make a punctual job late. */
function judgement(job: JobState, now: Date): { onTimeDelivery?: boolean; lateMinutes?: number } {
  if (job.submittedAt || !job.deliveryTime.deadline) return {};
  const late = lateMinutes(job.deliveryTime.deadline, now);
  return { onTimeDelivery: late === 0, lateMinutes: late };
}
