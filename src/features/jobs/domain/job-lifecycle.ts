import { applyTransition } from './job-changes';
import type { BriefIssue, JobCommand, JobCommandName } from './job-commands';
import { firstRefusal, type RefusalCode } from './job-guards';
import type { JobRelation } from './job-relations';
import { JOB_TRANSITIONS, type JobEventType, type Transition } from './job-transitions';
import type { EntityId, JobState, JobStatus, ReviewStage } from './job-types';

export interface JobEvent {
  type: JobEventType;
  data: { from: JobStatus | null; to: JobStatus; reviewStage: ReviewStage | null; command: JobCommandName };
}

export interface TransitionError {
  code: 'FORBIDDEN' | 'INVALID_TRANSITION' | RefusalCode;
  message: string;
  from: JobStatus | null;
  command: JobCommandName;
  /** What this person could do with the job now. */
  allowed: JobCommandName[];
  details?: readonly BriefIssue[];
}

export type Decision<Id extends EntityId = EntityId> =
  | {
      ok: true;
      /** For the compare-and-set filter: what the job must still be when the changes are written. */
      expected: { status: JobStatus; reviewStage: ReviewStage | null } | null;
      /** Whole new values of the fields that change: a `$set`. */
      changes: Partial<JobState<Id>> & { status: JobStatus };
      events: JobEvent[];
      /** The row that decided: its money, tasks and tells are the caller's to carry out. */
      transition: Transition;
    }
  | { ok: false; error: TransitionError };

/**
 * Decides what a command does to a job, without doing it. `job` is null for `new` only. Guards see the facts that
 * came with the command. Errors: FORBIDDEN (never this person), INVALID_TRANSITION (not now), or what a guard says.
 */
export function decide<Id extends EntityId>(
  job: JobState<Id> | null,
  command: JobCommand<Id>,
  relations: readonly JobRelation[],
  now: Date,
): Decision<Id> {
  const refuse = (
    code: TransitionError['code'],
    message: string,
    details?: readonly BriefIssue[],
  ): Decision<Id> => ({
    ok: false,
    error: {
      code,
      message,
      from: job?.status ?? null,
      command: command.name,
      allowed: allowedTransitions(job, relations),
      ...(details ? { details } : {}),
    },
  });

  const ever = JOB_TRANSITIONS.filter((row) => row.command === command.name && concerns(row, relations));
  if (ever.length === 0) return refuse('FORBIDDEN', `You may not ${command.name} this job.`);
  const transition = ever.find((row) => isPossible(row, job) && entersStage(row, command));
  if (!transition) return refuse('INVALID_TRANSITION', describeImpossible(job, command.name));
  const refusal = job && firstRefusal(transition.guards, job, command, now);
  if (refusal) return refuse(refusal.code, refusal.message, refusal.details);

  const changes = applyTransition(job, command, transition, now);
  const reviewStage = changes.reviewStage === undefined ? (job?.reviewStage ?? null) : changes.reviewStage;
  const data = { from: job?.status ?? null, to: changes.status, reviewStage, command: command.name };
  return {
    ok: true,
    expected: job ? { status: job.status, reviewStage: job.reviewStage } : null,
    changes,
    events: [{ type: transition.event, data }],
    transition,
  };
}

/** The commands that somebody with these relations could give now; guards may still ask for more. */
export function allowedTransitions(
  job: Pick<JobState, 'status' | 'reviewStage'> | null,
  relations: readonly JobRelation[],
): JobCommandName[] {
  const rows = JOB_TRANSITIONS.filter((row) => concerns(row, relations) && isPossible(row, job));
  return [...new Set(rows.map((row) => row.command))];
}

const concerns = (row: Transition, relations: readonly JobRelation[]) =>
  row.who.some((relation) => relations.includes(relation));

const isPossible = (row: Transition, job: Pick<JobState, 'status' | 'reviewStage'> | null) =>
  row.from.includes(job?.status ?? null) && (row.stage === undefined || row.stage === job?.reviewStage);

/** A delivery enters review at our own stage when it needs a check, else at the client's. */
const entersStage = (row: Transition, command: JobCommand) =>
  command.name !== 'submit' || row.toStage === (command.needsQa ? 'qa' : 'client');

function describeImpossible(job: JobState | null, command: JobCommandName): string {
  if (!job) return `There is no job to ${command}.`;
  const stage = job.reviewStage ? ` (${job.reviewStage})` : '';
  return `A job that is ${job.status}${stage} cannot be changed by ${command}.`;
}
