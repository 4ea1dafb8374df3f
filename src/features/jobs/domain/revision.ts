import type { Revision, RevisionKind } from './job-types';

export interface RevisionRequest {
  kind: RevisionKind;
  feedback: string;
  /** For new scope: whether the client has accepted the quote for it. */
  quoteAccepted?: boolean;
}

interface KindRule {
  usesRound: boolean;
  needsQuote: boolean;
}

/** What each kind costs the client. A fix never uses up a round; new scope is quoted instead of counted. */
export const REVISION_RULES: Readonly<Record<RevisionKind, KindRule>> = {
  fix: { usesRound: false, needsQuote: false },
  preference: { usesRound: true, needsQuote: false },
  'new-scope': { usesRound: false, needsQuote: true },
};

export type RevisionRefusal = 'feedback-missing' | 'no-rounds-left' | 'quote-not-accepted';

/** Why a revision may not begin, or null when it may. */
export function revisionRefusal(
  job: { revisionsAllowed: number; revisionsUsed: number },
  request: RevisionRequest,
): RevisionRefusal | null {
  const rule = REVISION_RULES[request.kind];
  if (request.feedback.trim() === '') return 'feedback-missing';
  if (rule.usesRound && job.revisionsUsed >= job.revisionsAllowed) return 'no-rounds-left';
  if (rule.needsQuote && !request.quoteAccepted) return 'quote-not-accepted';
  return null;
}

/** Rounds of taste that the client still has. */
export function roundsLeft(job: { revisionsAllowed: number; revisionsUsed: number }): number {
  return Math.max(0, job.revisionsAllowed - job.revisionsUsed);
}

/** The job's revisions and rounds used once this request is granted. */
export function openRevision(
  job: { revisions: readonly Revision[]; revisionsUsed: number },
  request: RevisionRequest,
  now: Date,
): { revisions: Revision[]; revisionsUsed: number } {
  const round = job.revisions.length + 1;
  const opened = {
    round,
    kind: request.kind,
    requestedAt: now,
    feedback: request.feedback,
    completedAt: null,
  };
  return {
    revisions: [...job.revisions, opened],
    revisionsUsed: job.revisionsUsed + (REVISION_RULES[request.kind].usesRound ? 1 : 0),
  };
}

/** The revisions with the running one, if any, marked as answered by a new version. */
export function closeRevision(revisions: readonly Revision[], now: Date): Revision[] {
  return revisions.map((revision) => (revision.completedAt ? revision : { ...revision, completedAt: now }));
}
