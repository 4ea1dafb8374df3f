import type { EntityId, Urgency } from '@/shared/vocabulary';

export type { Complexity, EntityId, JobCategory, Urgency } from '@/shared/vocabulary';

export const JOB_STATUSES = [
  'pending',
  'matching',
  'assigned',
  'in_progress',
  'review',
  'revision',
  'completed',
  'cancelled',
] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** Statuses in which somebody still owes the job something. */
export const OPEN_STATUSES = [
  'pending',
  'matching',
  'assigned',
  'in_progress',
  'review',
  'revision',
] as const;
/** Statuses in which a worker holds the job: what a worker's `activeJobs` counts. */
export const WORKER_STATUSES = ['assigned', 'in_progress', 'review', 'revision'] as const;

/** Within `review`: first our own quality check, where one is needed, then the client. */
export const REVIEW_STAGES = ['qa', 'client'] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

export const PRICING_TYPES = ['credit', 'hourly', 'fixed'] as const;
export type PricingType = (typeof PRICING_TYPES)[number];

/** Whose turn it is: who the job is waiting for. */
export const TURNS = ['client', 'worker', 'platform'] as const;
export type Turn = (typeof TURNS)[number];

/** A fix is our mistake, a preference the client's taste, new scope is work that was not in the brief. */
export const REVISION_KINDS = ['fix', 'preference', 'new-scope'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

export const ASSUMPTION_STATUSES = ['open', 'accepted', 'answered'] as const;
export type AssumptionStatus = (typeof ASSUMPTION_STATUSES)[number];

/** Of a brief that a colleague has to approve. */
export const APPROVAL_STATES = ['waiting', 'approved', 'declined'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

export const OFFER_STATES = ['reserved', 'offered', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];
/** States in which an offer still waits for the worker. */
export const OPEN_OFFER_STATES = ['reserved', 'offered'] as const;

/** Revision rounds that the price includes. */
export const DEFAULT_REVISIONS_ALLOWED = 2;

export interface ClockEntry {
  turn: Turn;
  from: Date;
  /** Null while it is still their turn; only the last entry may be open. */
  to: Date | null;
}

export interface Revision {
  round: number;
  kind: RevisionKind;
  requestedAt: Date;
  feedback: string;
  completedAt: Date | null;
  /** Id of the unanswered assumption that it contradicts. */
  contradicts?: string | null;
}

export interface DeliveryTime {
  /** Hours of work. */
  estimated: number;
  deadline: Date | null;
  promisedAt: Date | null;
}

/** The fields of a job that its lifecycle reads and writes. A job document satisfies it as it is. */
export interface JobState<Id extends EntityId = EntityId> {
  status: JobStatus;
  reviewStage: ReviewStage | null;
  organization: Id;
  client: Id;
  worker: Id | null;
  urgency: Urgency;
  deliveryTime: DeliveryTime;
  clock: ClockEntry[];
  revisions: Revision[];
  revisionsAllowed: number;
  revisionsUsed: number;
  assignedAt: Date | null;
  acceptedAt: Date | null;
  startedAt: Date | null;
  submittedAt: Date | null;
  completedAt: Date | null;
  cancelledAt: Date | null;
  cancellationReason: string | null;
  cancelledBy: Id | null;
  onTimeDelivery: boolean | null;
  /** Minutes of the worker's own time by which the first delivery missed the deadline; absent before it. */
  lateMinutes?: number | null;
}
