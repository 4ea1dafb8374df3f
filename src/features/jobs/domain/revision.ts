import type { Revision, RevisionKind } from './job-types';

export interface RevisionRequest {
  kind: RevisionKind;
  feedback: string;
  /** For new scope: whether the client has accepted the quote for it. */
  quoteAccepted?: boolean;
  /** An assumption that the wish contradicts, and whether the client had left it unanswered. */
  contradicts?: { id: string; unanswered: boolean } | null | undefined;
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

type Counted = { revisions: readonly Revision[] };

/**
 * The first wish that contradicts an unanswered assumption is ours to put right: nobody had said otherwise, and the
 * guess was ours. Later ones use rounds like any other.
 */
export function isFreeContradiction({ revisions }: Counted, { kind, contradicts }: RevisionRequest): boolean {
  const isFirst = !revisions.some((revision) => revision.contradicts);
  return kind === 'preference' && contradicts?.unanswered === true && isFirst;
}

/** Whether this request takes one of the rounds that the price includes. */
export function usesRound(job: Counted, request: RevisionRequest): boolean {
  return REVISION_RULES[request.kind].usesRound && !isFreeContradiction(job, request);
}

export type RevisionRefusal =
  | 'assumption-answered'
  | 'feedback-missing'
  | 'no-rounds-left'
  | 'quote-not-accepted';

/** Why a revision may not begin, or null when it may. */
export function revisionRefusal(
  job: Counted & { revisionsAllowed: number; revisionsUsed: number },
  request: RevisionRequest,
): RevisionRefusal | null {
  const rule = REVISION_RULES[request.kind];
  if (request.feedback.trim() === '') return 'feedback-missing';
  if (request.contradicts && !request.contradicts.unanswered) return 'assumption-answered';
  if (usesRound(job, request) && job.revisionsUsed >= job.revisionsAllowed) return 'no-rounds-left';
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
    ...(request.contradicts ? { contradicts: request.contradicts.id } : {}),
  };
  return {
    revisions: [...job.revisions, opened],
    revisionsUsed: job.revisionsUsed + (usesRound(job, request) ? 1 : 0),
  };
}

/** The revisions with the running one, if any, marked as answered by a new version. */
export function closeRevision(revisions: readonly Revision[], now: Date): Revision[] {
  return revisions.map((revision) => (revision.completedAt ? revision : { ...revision, completedAt: now }));
}
