import type { JobCommandName } from './job-commands';
import type { GuardName } from './job-guards';
import type { JobRelation } from './job-relations';
import type { JobStatus, ReviewStage } from './job-types';

export const JOB_EVENTS = [
  'job.created',
  'job.published',
  'job.assigned',
  'job.started',
  'job.submitted',
  'job.qa_passed',
  'job.revision_requested',
  'job.completed',
  'job.approval_undone',
  'job.cancelled',
  'job.reassigned',
  'job.reopened',
  'job.overridden',
] as const;
export type JobEventType = (typeof JOB_EVENTS)[number];

/**
 * What happens to the price and the pay: a cancellation's in the same database transaction, an approval's in a task
 * that waits until it can no longer be undone. Each is keyed by the job, so posts once.
 */
export type MoneyEffect =
  | 'price-stays-held' // checked, not moved: publishing needs it held already
  | 'capture-price'
  | 'earn-worker-pay'
  | 'settle-cancellation' // capture the policy's share, release the rest
  | 'refund-if-late';

/** Background work enqueued in the same database transaction. */
export type TaskEffect =
  | 'match-job'
  | 'withdraw-open-offers'
  | 'remind-client-to-review'
  | 'approve-after-silence'
  | 'cancel-review-tasks';

export type Audience = 'client' | 'worker' | 'other-candidates' | 'staff';

export interface Tell {
  whom: Audience;
  /** The notification's type; its words live with notifications. */
  about: string;
}

export interface Transition {
  command: JobCommandName;
  /** Null stands for "no job yet". */
  from: readonly (JobStatus | null)[];
  /** Where the rule holds at one stage of review only. */
  stage?: ReviewStage;
  /** `chosen`: the command names it. */
  to: JobStatus | 'chosen';
  /** Where `review` is entered: at which stage. */
  toStage?: ReviewStage;
  who: readonly JobRelation[];
  guards: readonly GuardName[];
  event: JobEventType;
  money: readonly MoneyEffect[];
  tasks: readonly TaskEffect[];
  tells: readonly Tell[];
}

const tell = (whom: Audience, about: string): Tell => ({ whom, about });
const REVIEW_TASKS = ['remind-client-to-review', 'approve-after-silence'] as const;
const SUBMISSION = {
  command: 'submit',
  from: ['in_progress', 'revision'],
  to: 'review',
  who: ['worker'],
  guards: ['deliveryIsReady'],
  event: 'job.submitted',
  money: ['refund-if-late'],
} as const satisfies Partial<Transition>;
const APPROVAL = {
  command: 'approve',
  from: ['review'],
  stage: 'client',
  to: 'completed',
  event: 'job.completed',
  money: ['capture-price', 'earn-worker-pay'],
  tasks: ['cancel-review-tasks'],
  tells: [tell('worker', 'job-approved'), tell('client', 'job-completed')],
} as const satisfies Partial<Transition>;
const CANCELLATION = {
  command: 'cancel',
  to: 'cancelled',
  event: 'job.cancelled',
  money: ['settle-cancellation'],
  tasks: ['withdraw-open-offers', 'cancel-review-tasks'],
  tells: [
    tell('client', 'job-cancelled'),
    tell('worker', 'job-cancelled'),
    tell('other-candidates', 'offer-withdrawn'),
  ],
} as const satisfies Partial<Transition>;

/**
 * The life of a job: every way its status may change, and the only place that says so. A row matches by command,
 * status, review stage and relation; the first that matches decides. What is not here does not happen.
 */
export const JOB_TRANSITIONS: readonly Transition[] = [
  {
    command: 'new',
    from: [null],
    to: 'pending',
    who: ['client', 'requester'],
    guards: [],
    event: 'job.created',
    money: [],
    tasks: [],
    tells: [],
  },
  {
    command: 'publish',
    from: ['pending'],
    to: 'matching',
    who: ['client'],
    guards: ['briefIsComplete', 'priceIsHeld'],
    event: 'job.published',
    money: ['price-stays-held'],
    tasks: ['match-job'],
    tells: [tell('client', 'job-published')],
  },
  {
    command: 'accept',
    from: ['matching'],
    to: 'assigned',
    who: ['candidate'],
    guards: ['offerIsOpen'],
    event: 'job.assigned',
    money: [],
    tasks: ['withdraw-open-offers'],
    tells: [tell('client', 'job-assigned'), tell('other-candidates', 'offer-taken')],
  },
  {
    command: 'assign',
    from: ['matching'],
    to: 'assigned',
    who: ['operations'],
    guards: [],
    event: 'job.assigned',
    money: [],
    tasks: ['withdraw-open-offers'],
    tells: [
      tell('worker', 'job-assigned-to-you'),
      tell('client', 'job-assigned'),
      tell('other-candidates', 'offer-taken'),
    ],
  },
  {
    command: 'start',
    from: ['assigned'],
    to: 'in_progress',
    who: ['worker'],
    guards: [],
    event: 'job.started',
    money: [],
    tasks: [],
    tells: [tell('client', 'job-started')],
  },
  {
    ...SUBMISSION,
    toStage: 'client',
    tasks: REVIEW_TASKS,
    tells: [tell('client', 'job-submitted')],
  },
  {
    ...SUBMISSION,
    toStage: 'qa',
    tasks: [],
    tells: [tell('staff', 'qa-needed')],
  },
  {
    command: 'pass-qa',
    from: ['review'],
    stage: 'qa',
    to: 'review',
    toStage: 'client',
    who: ['quality'],
    guards: [],
    event: 'job.qa_passed',
    money: [],
    tasks: REVIEW_TASKS,
    tells: [tell('client', 'job-submitted'), tell('worker', 'qa-passed')],
  },
  {
    command: 'request-revision',
    from: ['review'],
    stage: 'client',
    to: 'revision',
    who: ['client', 'requester'],
    guards: ['revisionIsGranted'],
    event: 'job.revision_requested',
    money: [],
    tasks: ['cancel-review-tasks'],
    tells: [tell('worker', 'revision-requested')],
  },
  {
    command: 'request-revision',
    from: ['review'],
    stage: 'qa',
    to: 'revision',
    who: ['quality'],
    guards: ['isOnlyAFix', 'revisionIsGranted'],
    event: 'job.revision_requested',
    money: [],
    tasks: [],
    tells: [tell('worker', 'revision-requested')],
  },
  { ...APPROVAL, who: ['client'], guards: [] },
  { ...APPROVAL, who: ['operations'], guards: ['reasonIsGiven'] },
  { ...APPROVAL, who: ['system'], guards: ['silenceHasLasted'] },
  {
    command: 'undo-approve',
    from: ['completed'],
    to: 'review',
    toStage: 'client',
    who: ['client'],
    guards: ['isUndoable'],
    event: 'job.approval_undone',
    money: [],
    tasks: REVIEW_TASKS,
    tells: [tell('worker', 'approval-undone')],
  },
  { ...CANCELLATION, from: ['pending', 'matching', 'assigned', 'in_progress'], who: ['client'], guards: [] },
  {
    ...CANCELLATION,
    from: ['pending', 'matching', 'assigned', 'in_progress', 'review', 'revision'],
    who: ['operations'],
    guards: ['reasonIsGiven'],
  },
  {
    command: 'reassign',
    from: ['assigned', 'in_progress'],
    to: 'matching',
    who: ['operations', 'worker', 'system'],
    guards: ['reasonIsGiven'],
    event: 'job.reassigned',
    money: [],
    tasks: ['match-job'],
    tells: [tell('worker', 'job-reassigned'), tell('client', 'job-reassigned')],
  },
  {
    command: 'reopen',
    from: ['completed'],
    to: 'revision',
    who: ['client'],
    guards: ['isRecentlyCompleted', 'hasWorker', 'reasonIsGiven'],
    event: 'job.reopened',
    money: [],
    tasks: [],
    tells: [tell('worker', 'job-reopened')],
  },
  {
    command: 'override',
    from: ['assigned', 'in_progress', 'review', 'revision'],
    to: 'chosen',
    who: ['operations'],
    guards: ['hasWorker', 'reasonIsGiven'],
    event: 'job.overridden',
    money: [],
    tasks: ['cancel-review-tasks'],
    tells: [tell('client', 'job-status-changed'), tell('worker', 'job-status-changed')],
  },
];
