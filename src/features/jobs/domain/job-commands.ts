import type { EntityId, OfferState, RevisionKind } from './job-types';

/** A field that is wrong and why, as the API's `details` carry it. */
export interface BriefIssue {
  path: string;
  code: string;
  message: string;
}

/** The statuses that staff may set by hand. Ends are missing on purpose: money only moves by approve and cancel. */
export const OVERRIDE_TARGETS = ['assigned', 'in_progress', 'review', 'revision'] as const;
export type OverrideTarget = (typeof OVERRIDE_TARGETS)[number];

/**
 * What somebody asks of a job, with the facts that the guards need and that the caller has read in the same
 * transaction. The rules read no database.
 */
export type JobCommand<Id extends EntityId = EntityId> =
  | { name: 'new' }
  | { name: 'publish'; missingAnswers: readonly BriefIssue[]; priceHeld: boolean }
  | {
      name: 'accept';
      worker: Id;
      offer: { state: OfferState; expiresAt: Date | null };
      /** The offer's own deadline, when its terms carry one. */
      deadline?: Date | null;
    }
  | { name: 'assign'; worker: Id; reason?: string; deadline?: Date | null }
  | { name: 'start' }
  | { name: 'submit'; cleanFiles: number; needsQa: boolean }
  | { name: 'pass-qa' }
  | {
      name: 'request-revision';
      kind: RevisionKind;
      feedback: string;
      quoteAccepted?: boolean;
      contradicts?: { id: string; unanswered: boolean } | null;
    }
  | {
      name: 'approve';
      reason?: string;
      /** When the client's silence counts as a yes. */
      silentApprovalAt?: Date;
    }
  /** `until`: the end of the seconds in which an approval can be taken back, while its money has not moved. */
  | { name: 'undo-approve'; until: Date | null }
  | { name: 'cancel'; by: Id | null; reason: string }
  | { name: 'reassign'; reason: string }
  | { name: 'reopen'; feedback: string /** From settings. */; reopenDays?: number }
  | { name: 'override'; to: OverrideTarget; reason: string };

export type JobCommandName = JobCommand['name'];

export const JOB_COMMANDS = [
  'new',
  'publish',
  'accept',
  'assign',
  'start',
  'submit',
  'pass-qa',
  'request-revision',
  'approve',
  'undo-approve',
  'cancel',
  'reassign',
  'reopen',
  'override',
] as const satisfies readonly JobCommandName[];
