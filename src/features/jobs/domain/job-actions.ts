import { DAY_MS } from '@/shared/durations';
import { JOB_COMMANDS, type JobCommandName } from './job-commands';
import { allowedTransitions } from './job-lifecycle';
import { type JobViewer, rateUntil } from './job-needs';
import type { JobRelation } from './job-relations';
import type { ApprovalState, JobStatus, ReviewStage } from './job-types';

/** What can be done with a job beside its transitions. */
const OTHER_ACTIONS = [
  'edit',
  'decline',
  'track-time',
  'deliver',
  'fail-qa',
  'rate',
  'duplicate',
  'message',
  'upload',
  'comment',
  'flag',
  'request-approval',
  'approve-brief',
  'decline-brief',
] as const;
export type JobAction = Exclude<JobCommandName, 'new'> | (typeof OTHER_ACTIONS)[number];

export interface ActionFacts {
  status: JobStatus;
  reviewStage: ReviewStage | null;
  completedAt: Date | null;
  clientRating: unknown;
  workerRating: unknown;
  approval?: { state: ApprovalState } | null;
  /** Until when an approval can be undone; null when it cannot. */
  undoUntil: Date | null;
}

export interface ActionViewer {
  viewer: JobViewer;
  relations: readonly JobRelation[];
  now: Date;
  ratingDays: number;
  reopenDays: number;
}

const WORKING: readonly JobStatus[] = ['in_progress', 'revision'];
const SHOWN: readonly JobStatus[] = ['review', 'revision', 'completed'];
const ENDED: readonly JobStatus[] = ['completed', 'cancelled'];

/**
 * Everything that somebody with these relations may do with the job now, so that buttons and rules agree: the
 * transition table's commands, less those whose time has passed, and what is no transition.
 */
export function actionsOn(job: ActionFacts, by: ActionViewer): JobAction[] {
  const { relations, now } = by;
  const is = (...wanted: JobRelation[]) => wanted.some((relation) => relations.includes(relation));
  const commands = allowedTransitions(job, relations).filter(
    (name): name is Exclude<JobCommandName, 'new'> => name !== 'new' && inTime(job, name, by),
  );
  const until = rateUntil(job.completedAt, by.ratingDays);
  const canRate = job.status === 'completed' && until !== null && now < until;
  const client = is('client', 'requester');
  const worker = is('worker');
  const isDraft = job.status === 'pending';
  const waits = isDraft && job.approval?.state === 'waiting';
  const others: Record<(typeof OTHER_ACTIONS)[number], boolean> = {
    edit: client && (job.status === 'pending' || job.status === 'matching'),
    decline: is('candidate') && job.status === 'matching',
    'track-time': worker && WORKING.includes(job.status),
    deliver: worker && WORKING.includes(job.status),
    'fail-qa': is('quality') && job.status === 'review' && job.reviewStage === 'qa',
    rate: canRate && ((client && !job.clientRating) || (worker && !job.workerRating)),
    duplicate: client,
    message: job.status !== 'pending' && (client || worker || is('operations', 'quality', 'support')),
    upload: (client || worker) && !ENDED.includes(job.status),
    comment: SHOWN.includes(job.status) && (client || worker || is('quality')),
    flag: is('operations', 'quality', 'support') && !ENDED.includes(job.status),
    'request-approval': is('requester') && isDraft && !waits,
    'approve-brief': is('client') && waits,
    'decline-brief': is('client') && waits,
  };
  return [...commands, ...OTHER_ACTIONS.filter((action) => others[action])];
}

/** Commands of which the table knows the state but only a guard knows the time. */
function inTime(job: ActionFacts, command: JobCommandName, { now, reopenDays }: ActionViewer): boolean {
  if (command === 'undo-approve') return job.undoUntil !== null && now <= job.undoUntil;
  if (command !== 'reopen') return JOB_COMMANDS.includes(command);
  return job.completedAt !== null && now.getTime() - job.completedAt.getTime() <= reopenDays * DAY_MS;
}
